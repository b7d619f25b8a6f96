// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import {
  DescribeLiveAuditData,
  DescribeLiveBandwidthData,
  DescribeLiveISPData,
  DescribeLiveP95PeakBandwidthData,
  DescribeLivePullToPushBandwidthData,
  DescribeLivePullToPushData,
  DescribeLiveRecordData,
  DescribeLiveRegionData,
  DescribeLiveSnapshotData,
  DescribeLiveTimeShiftData,
  DescribeLiveTrafficData,
  DescribeLiveTranscodeData,
  ListDomainDetail,
} from '@volc-live/client';
import {
  DescribeLiveAuditDataAnswer,
  DescribeLiveBandwidthDataAnswer,
  DescribeLiveISPDataAnswer,
  DescribeLiveP95PeakBandwidthDataAnswer,
  DescribeLivePullToPushBandwidthDataAnswer,
  DescribeLivePullToPushDataAnswer,
  DescribeLiveRecordDataAnswer,
  DescribeLiveRegionDataAnswer,
  DescribeLiveSnapshotDataAnswer,
  DescribeLiveTimeShiftDataAnswer,
  DescribeLiveTrafficDataAnswer,
  DescribeLiveTranscodeDataAnswer,
  ListDomainDetailAnswer,
  validateDescribeLiveAuditDataRequest,
  validateDescribeLiveBandwidthDataRequest,
  validateDescribeLiveISPDataRequest,
  validateDescribeLiveP95PeakBandwidthDataRequest,
  validateDescribeLivePullToPushBandwidthDataRequest,
  validateDescribeLivePullToPushDataRequest,
  validateDescribeLiveRecordDataRequest,
  validateDescribeLiveRegionDataRequest,
  validateDescribeLiveSnapshotDataRequest,
  validateDescribeLiveTimeShiftDataRequest,
  validateDescribeLiveTrafficDataRequest,
  validateDescribeLiveTranscodeDataRequest,
  validateListDomainDetailRequest,
} from '@volc-live/validators';

import { joinableQuery, type Query, query, rangedQuery } from '../codegen/v1.ts';

/** The call of every command, in the order of their names. */
export const queries: readonly Query[] = [
  /* @__PURE__ */ joinableQuery(
    DescribeLiveAuditData,
    validateDescribeLiveAuditDataRequest,
    DescribeLiveAuditDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveBandwidthData,
    validateDescribeLiveBandwidthDataRequest,
    DescribeLiveBandwidthDataAnswer,
  ),
  /* @__PURE__ */ query(ListDomainDetail, validateListDomainDetailRequest, ListDomainDetailAnswer),
  /* @__PURE__ */ query(DescribeLiveISPData, validateDescribeLiveISPDataRequest, DescribeLiveISPDataAnswer),
  /* @__PURE__ */ rangedQuery(
    DescribeLiveP95PeakBandwidthData,
    validateDescribeLiveP95PeakBandwidthDataRequest,
    DescribeLiveP95PeakBandwidthDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveRecordData,
    validateDescribeLiveRecordDataRequest,
    DescribeLiveRecordDataAnswer,
  ),
  /* @__PURE__ */ query(DescribeLiveRegionData, validateDescribeLiveRegionDataRequest, DescribeLiveRegionDataAnswer),
  /* @__PURE__ */ joinableQuery(
    DescribeLivePullToPushData,
    validateDescribeLivePullToPushDataRequest,
    DescribeLivePullToPushDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLivePullToPushBandwidthData,
    validateDescribeLivePullToPushBandwidthDataRequest,
    DescribeLivePullToPushBandwidthDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveSnapshotData,
    validateDescribeLiveSnapshotDataRequest,
    DescribeLiveSnapshotDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveTimeShiftData,
    validateDescribeLiveTimeShiftDataRequest,
    DescribeLiveTimeShiftDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveTrafficData,
    validateDescribeLiveTrafficDataRequest,
    DescribeLiveTrafficDataAnswer,
  ),
  /* @__PURE__ */ joinableQuery(
    DescribeLiveTranscodeData,
    validateDescribeLiveTranscodeDataRequest,
    DescribeLiveTranscodeDataAnswer,
  ),
];
