// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

export {
  DescribeLiveAuditDataAnswer,
  type DescribeLiveAuditDataPoint,
  type DescribeLiveAuditDataRequest,
  type DescribeLiveAuditDataResult,
  DescribeLiveAuditDataRules,
  type DescribeLiveAuditDataSplit,
  validateDescribeLiveAuditDataRequest,
  validateDescribeLiveAuditDataResult,
} from './actions/DescribeLiveAuditData.ts';
export {
  type ByteplusDescribeLiveBandwidthDataFields,
  type ByteplusDescribeLiveBandwidthDataRequest,
  DescribeLiveBandwidthDataAnswer,
  type DescribeLiveBandwidthDataFields,
  type DescribeLiveBandwidthDataPoint,
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  DescribeLiveBandwidthDataRules,
  type DescribeLiveBandwidthDataSplit,
  validateDescribeLiveBandwidthDataRequest,
  validateDescribeLiveBandwidthDataResult,
} from './actions/DescribeLiveBandwidthData.ts';
export {
  DescribeLiveISPDataAnswer,
  type DescribeLiveISPDataISP,
  type DescribeLiveISPDataRequest,
  type DescribeLiveISPDataResult,
  DescribeLiveISPDataRules,
  validateDescribeLiveISPDataRequest,
  validateDescribeLiveISPDataResult,
} from './actions/DescribeLiveISPData.ts';
export {
  type ByteplusDescribeLiveP95PeakBandwidthDataFields,
  type ByteplusDescribeLiveP95PeakBandwidthDataRequest,
  DescribeLiveP95PeakBandwidthDataAnswer,
  type DescribeLiveP95PeakBandwidthDataFields,
  type DescribeLiveP95PeakBandwidthDataRequest,
  type DescribeLiveP95PeakBandwidthDataResult,
  DescribeLiveP95PeakBandwidthDataRules,
  validateDescribeLiveP95PeakBandwidthDataRequest,
  validateDescribeLiveP95PeakBandwidthDataResult,
} from './actions/DescribeLiveP95PeakBandwidthData.ts';
export {
  DescribeLivePullToPushBandwidthDataAnswer,
  type DescribeLivePullToPushBandwidthDataPoint,
  type DescribeLivePullToPushBandwidthDataRequest,
  type DescribeLivePullToPushBandwidthDataResult,
  DescribeLivePullToPushBandwidthDataRules,
  type DescribeLivePullToPushBandwidthDataSplit,
  validateDescribeLivePullToPushBandwidthDataRequest,
  validateDescribeLivePullToPushBandwidthDataResult,
} from './actions/DescribeLivePullToPushBandwidthData.ts';
export {
  type ByteplusDescribeLivePullToPushDataResult,
  DescribeLivePullToPushDataAnswer,
  type DescribeLivePullToPushDataFields,
  type DescribeLivePullToPushDataPoint,
  type DescribeLivePullToPushDataRequest,
  type DescribeLivePullToPushDataResult,
  DescribeLivePullToPushDataRules,
  type DescribeLivePullToPushDataSplit,
  validateDescribeLivePullToPushDataRequest,
  validateDescribeLivePullToPushDataResult,
} from './actions/DescribeLivePullToPushData.ts';
export {
  DescribeLiveRecordDataAnswer,
  type DescribeLiveRecordDataFields,
  type DescribeLiveRecordDataPoint,
  type DescribeLiveRecordDataRequest,
  type DescribeLiveRecordDataResult,
  DescribeLiveRecordDataRules,
  type DescribeLiveRecordDataSplit,
  validateDescribeLiveRecordDataRequest,
  validateDescribeLiveRecordDataResult,
} from './actions/DescribeLiveRecordData.ts';
export {
  DescribeLiveRegionDataAnswer,
  type DescribeLiveRegionDataArea,
  type DescribeLiveRegionDataAreaCountry,
  type DescribeLiveRegionDataAreaCountryProvince,
  type DescribeLiveRegionDataRequest,
  type DescribeLiveRegionDataResult,
  DescribeLiveRegionDataRules,
  validateDescribeLiveRegionDataRequest,
  validateDescribeLiveRegionDataResult,
} from './actions/DescribeLiveRegionData.ts';
export {
  DescribeLiveSnapshotDataAnswer,
  type DescribeLiveSnapshotDataFields,
  type DescribeLiveSnapshotDataPoint,
  type DescribeLiveSnapshotDataRequest,
  type DescribeLiveSnapshotDataResult,
  DescribeLiveSnapshotDataRules,
  type DescribeLiveSnapshotDataSplit,
  validateDescribeLiveSnapshotDataRequest,
  validateDescribeLiveSnapshotDataResult,
} from './actions/DescribeLiveSnapshotData.ts';
export {
  DescribeLiveTimeShiftDataAnswer,
  type DescribeLiveTimeShiftDataPoint,
  type DescribeLiveTimeShiftDataRequest,
  type DescribeLiveTimeShiftDataResult,
  DescribeLiveTimeShiftDataRules,
  validateDescribeLiveTimeShiftDataRequest,
  validateDescribeLiveTimeShiftDataResult,
} from './actions/DescribeLiveTimeShiftData.ts';
export {
  type ByteplusDescribeLiveTrafficDataFields,
  type ByteplusDescribeLiveTrafficDataRequest,
  type ByteplusDescribeLiveTrafficDataResult,
  DescribeLiveTrafficDataAnswer,
  type DescribeLiveTrafficDataFields,
  type DescribeLiveTrafficDataPoint,
  type DescribeLiveTrafficDataRequest,
  type DescribeLiveTrafficDataResult,
  DescribeLiveTrafficDataRules,
  type DescribeLiveTrafficDataSplit,
  validateDescribeLiveTrafficDataRequest,
  validateDescribeLiveTrafficDataResult,
} from './actions/DescribeLiveTrafficData.ts';
export {
  DescribeLiveTranscodeDataAnswer,
  type DescribeLiveTranscodeDataFields,
  type DescribeLiveTranscodeDataPoint,
  type DescribeLiveTranscodeDataRequest,
  type DescribeLiveTranscodeDataResult,
  DescribeLiveTranscodeDataRules,
  validateDescribeLiveTranscodeDataRequest,
  validateDescribeLiveTranscodeDataResult,
} from './actions/DescribeLiveTranscodeData.ts';
export {
  ListDomainDetailAnswer,
  type ListDomainDetailDomain,
  type ListDomainDetailRequest,
  type ListDomainDetailResult,
  ListDomainDetailRules,
  validateListDomainDetailRequest,
  validateListDomainDetailResult,
} from './actions/ListDomainDetail.ts';
export { DOMAIN_REGIONS, type DomainRegion } from './shapes/DomainRegion.ts';
export { DOMAIN_STATUSES, type DomainStatus } from './shapes/DomainStatus.ts';
export { DOMAIN_TYPES, type DomainType } from './shapes/DomainType.ts';
export { type ISP, ISPS } from './shapes/ISP.ts';
export {
  BYTEPLUS_PROTOCOLS,
  type ByteplusProtocol,
  type Protocol,
  PROTOCOLS,
} from './shapes/Protocol.ts';
export type { Region, RegionFields, RegionResult } from './shapes/Region.ts';
export { type Resolution, RESOLUTIONS } from './shapes/Resolution.ts';
export type { TagResult } from './shapes/Tag.ts';
export { TRANSCODE_TYPES, type TranscodeType } from './shapes/TranscodeType.ts';
