// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import type {
  ByteplusDescribeLiveBandwidthDataRequest,
  ByteplusDescribeLiveP95PeakBandwidthDataRequest,
  ByteplusDescribeLivePullToPushDataResult,
  ByteplusDescribeLiveTrafficDataRequest,
  ByteplusDescribeLiveTrafficDataResult,
  DescribeLiveAuditDataRequest,
  DescribeLiveAuditDataResult,
  DescribeLiveBandwidthDataRequest,
  DescribeLiveBandwidthDataResult,
  DescribeLiveISPDataRequest,
  DescribeLiveISPDataResult,
  DescribeLiveP95PeakBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataResult,
  DescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataResult,
  DescribeLivePullToPushDataRequest,
  DescribeLivePullToPushDataResult,
  DescribeLiveRecordDataRequest,
  DescribeLiveRecordDataResult,
  DescribeLiveRegionDataRequest,
  DescribeLiveRegionDataResult,
  DescribeLiveSnapshotDataRequest,
  DescribeLiveSnapshotDataResult,
  DescribeLiveTimeShiftDataRequest,
  DescribeLiveTimeShiftDataResult,
  DescribeLiveTrafficDataRequest,
  DescribeLiveTrafficDataResult,
  DescribeLiveTranscodeDataRequest,
  DescribeLiveTranscodeDataResult,
  ListDomainDetailRequest,
  ListDomainDetailResult,
} from '@volc-live/validators';

import { type MockHandler, mockHandler } from '../codegen/v1-msw.ts';
import {
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
} from './actions.ts';

/** Answers DescribeLiveAuditData with what you pass, instead of the simulated account. */
export const mockDescribeLiveAuditData: MockHandler<DescribeLiveAuditDataRequest, DescribeLiveAuditDataResult> =
  /* @__PURE__ */ mockHandler(describeLiveAuditData);

/** Answers DescribeLiveBandwidthData with what you pass, instead of the simulated account. */
export const mockDescribeLiveBandwidthData: MockHandler<
  DescribeLiveBandwidthDataRequest,
  DescribeLiveBandwidthDataResult,
  { byteplus: { request: ByteplusDescribeLiveBandwidthDataRequest; result: DescribeLiveBandwidthDataResult } }
> = /* @__PURE__ */ mockHandler(describeLiveBandwidthData);

/** Answers DescribeLiveISPData with what you pass, instead of the simulated account. */
export const mockDescribeLiveISPData: MockHandler<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
  /* @__PURE__ */ mockHandler(describeLiveISPData);

/**
 * Answers DescribeLiveP95PeakBandwidthData with what you pass, instead of the simulated account.
 */
export const mockDescribeLiveP95PeakBandwidthData: MockHandler<
  DescribeLiveP95PeakBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataResult,
  {
    byteplus: {
      request: ByteplusDescribeLiveP95PeakBandwidthDataRequest;
      result: DescribeLiveP95PeakBandwidthDataResult;
    };
  }
> = /* @__PURE__ */ mockHandler(describeLiveP95PeakBandwidthData);

/**
 * Answers DescribeLivePullToPushBandwidthData with what you pass, instead of the simulated account.
 */
export const mockDescribeLivePullToPushBandwidthData: MockHandler<
  DescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataResult
> = /* @__PURE__ */ mockHandler(describeLivePullToPushBandwidthData);

/** Answers DescribeLivePullToPushData with what you pass, instead of the simulated account. */
export const mockDescribeLivePullToPushData: MockHandler<
  DescribeLivePullToPushDataRequest,
  DescribeLivePullToPushDataResult,
  { byteplus: { request: DescribeLivePullToPushDataRequest; result: ByteplusDescribeLivePullToPushDataResult } }
> = /* @__PURE__ */ mockHandler(describeLivePullToPushData);

/** Answers DescribeLiveRecordData with what you pass, instead of the simulated account. */
export const mockDescribeLiveRecordData: MockHandler<DescribeLiveRecordDataRequest, DescribeLiveRecordDataResult> =
  /* @__PURE__ */ mockHandler(describeLiveRecordData);

/** Answers DescribeLiveRegionData with what you pass, instead of the simulated account. */
export const mockDescribeLiveRegionData: MockHandler<DescribeLiveRegionDataRequest, DescribeLiveRegionDataResult> =
  /* @__PURE__ */ mockHandler(describeLiveRegionData);

/** Answers DescribeLiveSnapshotData with what you pass, instead of the simulated account. */
export const mockDescribeLiveSnapshotData: MockHandler<
  DescribeLiveSnapshotDataRequest,
  DescribeLiveSnapshotDataResult
> = /* @__PURE__ */ mockHandler(describeLiveSnapshotData);

/** Answers DescribeLiveTimeShiftData with what you pass, instead of the simulated account. */
export const mockDescribeLiveTimeShiftData: MockHandler<
  DescribeLiveTimeShiftDataRequest,
  DescribeLiveTimeShiftDataResult
> = /* @__PURE__ */ mockHandler(describeLiveTimeShiftData);

/** Answers DescribeLiveTrafficData with what you pass, instead of the simulated account. */
export const mockDescribeLiveTrafficData: MockHandler<
  DescribeLiveTrafficDataRequest,
  DescribeLiveTrafficDataResult,
  { byteplus: { request: ByteplusDescribeLiveTrafficDataRequest; result: ByteplusDescribeLiveTrafficDataResult } }
> = /* @__PURE__ */ mockHandler(describeLiveTrafficData);

/** Answers DescribeLiveTranscodeData with what you pass, instead of the simulated account. */
export const mockDescribeLiveTranscodeData: MockHandler<
  DescribeLiveTranscodeDataRequest,
  DescribeLiveTranscodeDataResult
> = /* @__PURE__ */ mockHandler(describeLiveTranscodeData);

/** Answers ListDomainDetail with what you pass, instead of the simulated account. */
export const mockListDomainDetail: MockHandler<ListDomainDetailRequest, ListDomainDetailResult> =
  /* @__PURE__ */ mockHandler(listDomainDetail);
