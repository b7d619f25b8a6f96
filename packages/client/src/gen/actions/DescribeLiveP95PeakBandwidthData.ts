// @generated from specs/live/2023-01-01/actions/DescribeLiveP95PeakBandwidthData.yaml by @volc-live/generator. Do not edit.

import {
  defineAction,
  type InEdition,
  type RangedAction,
  type WithTimes,
} from '@volc-live/runtime/codegen/v1';
import {
  type ByteplusDescribeLiveP95PeakBandwidthDataRequest,
  type DescribeLiveP95PeakBandwidthDataRequest,
  type DescribeLiveP95PeakBandwidthDataResult,
  validateDescribeLiveP95PeakBandwidthDataRequest,
} from '@volc-live/validators';

/** Types of {@link DescribeLiveP95PeakBandwidthData} in the editions that have more of it. */
export interface DescribeLiveP95PeakBandwidthDataEditions {
  /** In BytePlus Live, the international edition. */
  byteplus: InEdition<
    WithTimes<ByteplusDescribeLiveP95PeakBandwidthDataRequest, 'StartTime' | 'EndTime'>,
    DescribeLiveP95PeakBandwidthDataResult
  >;
}

/**
 * The 95th percentile of bandwidth in a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126906
 */
export const DescribeLiveP95PeakBandwidthData: RangedAction<
  WithTimes<DescribeLiveP95PeakBandwidthDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveP95PeakBandwidthDataResult,
  DescribeLiveP95PeakBandwidthDataEditions
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveP95PeakBandwidthData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveP95PeakBandwidthDataRequest,
  times: ['StartTime', 'EndTime'],
  range: {
    from: 'StartTime',
    to: 'EndTime',
    rule: 'span',
    max: [{ seconds: 8035200 }],
    dayOffset: 28800,
    past: true,
    unjoinable: ['P95PeakBandwidth', 'P95PeakTimestamp'],
  },
});
