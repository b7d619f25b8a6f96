// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

export { DescribeLiveAuditData } from './actions/DescribeLiveAuditData.ts';
export {
  DescribeLiveBandwidthData,
  type DescribeLiveBandwidthDataEditions,
} from './actions/DescribeLiveBandwidthData.ts';
export { DescribeLiveISPData } from './actions/DescribeLiveISPData.ts';
export {
  DescribeLiveP95PeakBandwidthData,
  type DescribeLiveP95PeakBandwidthDataEditions,
} from './actions/DescribeLiveP95PeakBandwidthData.ts';
export { DescribeLivePullToPushBandwidthData } from './actions/DescribeLivePullToPushBandwidthData.ts';
export {
  DescribeLivePullToPushData,
  type DescribeLivePullToPushDataEditions,
} from './actions/DescribeLivePullToPushData.ts';
export { DescribeLiveRecordData } from './actions/DescribeLiveRecordData.ts';
export { DescribeLiveRegionData } from './actions/DescribeLiveRegionData.ts';
export { DescribeLiveSnapshotData } from './actions/DescribeLiveSnapshotData.ts';
export { DescribeLiveTimeShiftData } from './actions/DescribeLiveTimeShiftData.ts';
export {
  DescribeLiveTrafficData,
  type DescribeLiveTrafficDataEditions,
} from './actions/DescribeLiveTrafficData.ts';
export { DescribeLiveTranscodeData } from './actions/DescribeLiveTranscodeData.ts';
export { ListDomainDetail } from './actions/ListDomainDetail.ts';
export type { LiveErrorCode } from './errors.ts';
export { LiveClient } from './live-client.ts';
export { live } from './service.ts';
export type { LiveEdition } from './service.ts';
