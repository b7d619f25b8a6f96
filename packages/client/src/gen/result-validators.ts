// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import type { AnswerValidator } from '@volc-live/runtime/codegen/v1';
import {
  validateDescribeLiveAuditDataResult,
  validateDescribeLiveBandwidthDataResult,
  validateDescribeLiveISPDataResult,
  validateDescribeLiveP95PeakBandwidthDataResult,
  validateDescribeLivePullToPushBandwidthDataResult,
  validateDescribeLivePullToPushDataResult,
  validateDescribeLiveRecordDataResult,
  validateDescribeLiveRegionDataResult,
  validateDescribeLiveSnapshotDataResult,
  validateDescribeLiveTimeShiftDataResult,
  validateDescribeLiveTrafficDataResult,
  validateDescribeLiveTranscodeDataResult,
  validateListDomainDetailResult,
} from '@volc-live/validators';

/** What checks the result of each action, in name order. */
export const resultValidators: readonly AnswerValidator[] = [
  validateDescribeLiveAuditDataResult,
  validateDescribeLiveBandwidthDataResult,
  validateDescribeLiveISPDataResult,
  validateDescribeLiveP95PeakBandwidthDataResult,
  validateDescribeLivePullToPushBandwidthDataResult,
  validateDescribeLivePullToPushDataResult,
  validateDescribeLiveRecordDataResult,
  validateDescribeLiveRegionDataResult,
  validateDescribeLiveSnapshotDataResult,
  validateDescribeLiveTimeShiftDataResult,
  validateDescribeLiveTrafficDataResult,
  validateDescribeLiveTranscodeDataResult,
  validateListDomainDetailResult,
];
