// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import {
  type ByteplusDescribeLiveBandwidthDataRequest,
  type ByteplusDescribeLiveP95PeakBandwidthDataRequest,
  type ByteplusDescribeLiveTrafficDataRequest,
  DescribeLiveAuditDataAnswer,
  type DescribeLiveAuditDataRequest,
  type DescribeLiveAuditDataResult,
  DescribeLiveBandwidthDataAnswer,
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  DescribeLiveISPDataAnswer,
  type DescribeLiveISPDataRequest,
  type DescribeLiveISPDataResult,
  DescribeLiveP95PeakBandwidthDataAnswer,
  type DescribeLiveP95PeakBandwidthDataRequest,
  type DescribeLiveP95PeakBandwidthDataResult,
  DescribeLivePullToPushBandwidthDataAnswer,
  type DescribeLivePullToPushBandwidthDataRequest,
  type DescribeLivePullToPushBandwidthDataResult,
  DescribeLivePullToPushDataAnswer,
  type DescribeLivePullToPushDataRequest,
  type DescribeLivePullToPushDataResult,
  DescribeLiveRecordDataAnswer,
  type DescribeLiveRecordDataRequest,
  type DescribeLiveRecordDataResult,
  DescribeLiveRegionDataAnswer,
  type DescribeLiveRegionDataRequest,
  type DescribeLiveRegionDataResult,
  DescribeLiveSnapshotDataAnswer,
  type DescribeLiveSnapshotDataRequest,
  type DescribeLiveSnapshotDataResult,
  DescribeLiveTimeShiftDataAnswer,
  type DescribeLiveTimeShiftDataRequest,
  type DescribeLiveTimeShiftDataResult,
  DescribeLiveTrafficDataAnswer,
  type DescribeLiveTrafficDataRequest,
  type DescribeLiveTrafficDataResult,
  DescribeLiveTranscodeDataAnswer,
  type DescribeLiveTranscodeDataRequest,
  type DescribeLiveTranscodeDataResult,
  ListDomainDetailAnswer,
  type ListDomainDetailRequest,
  type ListDomainDetailResult,
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

import { type AnyMockAction, type MockAction, mockAction } from '../codegen/v1.ts';

/** What the mock knows of DescribeLiveAuditData. */
export const describeLiveAuditData: MockAction<DescribeLiveAuditDataRequest, DescribeLiveAuditDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveAuditData',
    validateDescribeLiveAuditDataRequest,
    DescribeLiveAuditDataAnswer,
    { quota: 30, delay: 900, defaults: { Aggregation: 86400 } },
  );

/** What the mock knows of DescribeLiveBandwidthData. */
export const describeLiveBandwidthData: MockAction<DescribeLiveBandwidthDataRequest, DescribeLiveBandwidthDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveBandwidthData',
    validateDescribeLiveBandwidthDataRequest,
    DescribeLiveBandwidthDataAnswer,
    { quota: 30, delay: 900, unitBase: 1000, defaults: { Aggregation: 300 } },
  );

/** What the mock knows of DescribeLiveISPData. */
export const describeLiveISPData: MockAction<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
  /* @__PURE__ */ mockAction('DescribeLiveISPData', validateDescribeLiveISPDataRequest, DescribeLiveISPDataAnswer, {
    quota: 30,
  });

/** What the mock knows of DescribeLiveP95PeakBandwidthData. */
export const describeLiveP95PeakBandwidthData: MockAction<
  DescribeLiveP95PeakBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataResult
> = /* @__PURE__ */ mockAction(
  'DescribeLiveP95PeakBandwidthData',
  validateDescribeLiveP95PeakBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataAnswer,
  { quota: 30, delay: 900, unitBase: 1000, defaults: { Aggregation: 300 } },
);

/** What the mock knows of DescribeLivePullToPushBandwidthData. */
export const describeLivePullToPushBandwidthData: MockAction<
  DescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataResult
> = /* @__PURE__ */ mockAction(
  'DescribeLivePullToPushBandwidthData',
  validateDescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataAnswer,
  { quota: 30, delay: 900, unitBase: 1000, defaults: { Aggregation: 300 } },
);

/** What the mock knows of DescribeLivePullToPushData. */
export const describeLivePullToPushData: MockAction<
  DescribeLivePullToPushDataRequest,
  DescribeLivePullToPushDataResult
> = /* @__PURE__ */ mockAction(
  'DescribeLivePullToPushData',
  validateDescribeLivePullToPushDataRequest,
  DescribeLivePullToPushDataAnswer,
  { quota: 30, delay: 900, defaults: { Aggregation: 86400 } },
);

/** What the mock knows of DescribeLiveRecordData. */
export const describeLiveRecordData: MockAction<DescribeLiveRecordDataRequest, DescribeLiveRecordDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveRecordData',
    validateDescribeLiveRecordDataRequest,
    DescribeLiveRecordDataAnswer,
    { quota: 30, delay: 25200, defaults: { Aggregation: 300 } },
  );

/** What the mock knows of DescribeLiveRegionData. */
export const describeLiveRegionData: MockAction<DescribeLiveRegionDataRequest, DescribeLiveRegionDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveRegionData',
    validateDescribeLiveRegionDataRequest,
    DescribeLiveRegionDataAnswer,
    { quota: 30 },
  );

/** What the mock knows of DescribeLiveSnapshotData. */
export const describeLiveSnapshotData: MockAction<DescribeLiveSnapshotDataRequest, DescribeLiveSnapshotDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveSnapshotData',
    validateDescribeLiveSnapshotDataRequest,
    DescribeLiveSnapshotDataAnswer,
    { quota: 30, delay: 900, defaults: { Aggregation: 86400 } },
  );

/** What the mock knows of DescribeLiveTimeShiftData. */
export const describeLiveTimeShiftData: MockAction<DescribeLiveTimeShiftDataRequest, DescribeLiveTimeShiftDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveTimeShiftData',
    validateDescribeLiveTimeShiftDataRequest,
    DescribeLiveTimeShiftDataAnswer,
    { quota: 30, delay: 28800, unitBase: 1024, defaults: { Aggregation: 86400 } },
  );

/** What the mock knows of DescribeLiveTrafficData. */
export const describeLiveTrafficData: MockAction<DescribeLiveTrafficDataRequest, DescribeLiveTrafficDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveTrafficData',
    validateDescribeLiveTrafficDataRequest,
    DescribeLiveTrafficDataAnswer,
    { quota: 30, delay: 900, unitBase: 1000, defaults: { Aggregation: 300 } },
  );

/** What the mock knows of DescribeLiveTranscodeData. */
export const describeLiveTranscodeData: MockAction<DescribeLiveTranscodeDataRequest, DescribeLiveTranscodeDataResult> =
  /* @__PURE__ */ mockAction(
    'DescribeLiveTranscodeData',
    validateDescribeLiveTranscodeDataRequest,
    DescribeLiveTranscodeDataAnswer,
    { quota: 30, delay: 1200, defaults: { Aggregation: 86400 } },
  );

/** What the mock knows of ListDomainDetail. */
export const listDomainDetail: MockAction<ListDomainDetailRequest, ListDomainDetailResult> =
  /* @__PURE__ */ mockAction('ListDomainDetail', validateListDomainDetailRequest, ListDomainDetailAnswer, {
    quota: 10,
  });

/** Every action, in name order. */
export const actions: readonly AnyMockAction[] = [
  describeLiveAuditData,
  describeLiveBandwidthData,
  describeLiveISPData,
  describeLiveP95PeakBandwidthData,
  describeLivePullToPushBandwidthData,
  describeLivePullToPushData,
  describeLiveRecordData,
  describeLiveRegionData,
  describeLiveSnapshotData,
  describeLiveTimeShiftData,
  describeLiveTrafficData,
  describeLiveTranscodeData,
  listDomainDetail,
];

/** Parameters of every action in any edition, by its name. */
export interface ActionRequests {
  /** Parameters of DescribeLiveAuditData. */
  DescribeLiveAuditData: DescribeLiveAuditDataRequest;

  /** Parameters of DescribeLiveBandwidthData. */
  DescribeLiveBandwidthData: DescribeLiveBandwidthDataRequest | ByteplusDescribeLiveBandwidthDataRequest;

  /** Parameters of DescribeLiveISPData. */
  DescribeLiveISPData: DescribeLiveISPDataRequest;

  /** Parameters of DescribeLiveP95PeakBandwidthData. */
  DescribeLiveP95PeakBandwidthData:
    | DescribeLiveP95PeakBandwidthDataRequest
    | ByteplusDescribeLiveP95PeakBandwidthDataRequest;

  /** Parameters of DescribeLivePullToPushBandwidthData. */
  DescribeLivePullToPushBandwidthData: DescribeLivePullToPushBandwidthDataRequest;

  /** Parameters of DescribeLivePullToPushData. */
  DescribeLivePullToPushData: DescribeLivePullToPushDataRequest;

  /** Parameters of DescribeLiveRecordData. */
  DescribeLiveRecordData: DescribeLiveRecordDataRequest;

  /** Parameters of DescribeLiveRegionData. */
  DescribeLiveRegionData: DescribeLiveRegionDataRequest;

  /** Parameters of DescribeLiveSnapshotData. */
  DescribeLiveSnapshotData: DescribeLiveSnapshotDataRequest;

  /** Parameters of DescribeLiveTimeShiftData. */
  DescribeLiveTimeShiftData: DescribeLiveTimeShiftDataRequest;

  /** Parameters of DescribeLiveTrafficData. */
  DescribeLiveTrafficData: DescribeLiveTrafficDataRequest | ByteplusDescribeLiveTrafficDataRequest;

  /** Parameters of DescribeLiveTranscodeData. */
  DescribeLiveTranscodeData: DescribeLiveTranscodeDataRequest;

  /** Parameters of ListDomainDetail. */
  ListDomainDetail: ListDomainDetailRequest;
}
