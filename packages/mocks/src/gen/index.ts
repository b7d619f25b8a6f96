// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

export {
  mockDescribeLiveAuditData,
  mockDescribeLiveBandwidthData,
  mockDescribeLiveISPData,
  mockDescribeLiveP95PeakBandwidthData,
  mockDescribeLivePullToPushBandwidthData,
  mockDescribeLivePullToPushData,
  mockDescribeLiveRecordData,
  mockDescribeLiveRegionData,
  mockDescribeLiveSnapshotData,
  mockDescribeLiveTimeShiftData,
  mockDescribeLiveTrafficData,
  mockDescribeLiveTranscodeData,
  mockListDomainDetail,
} from './handlers.ts';
