// @generated from specs/live/2023-01-01/actions/DescribeLiveBandwidthData.yaml by @volc-live/generator. Do not edit.

import {
  defineAction,
  type InEdition,
  type JoinableAction,
  type WithTimes,
} from '@volc-live/runtime/codegen/v1';
import {
  type ByteplusDescribeLiveBandwidthDataRequest,
  DescribeLiveBandwidthDataAnswer,
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  validateDescribeLiveBandwidthDataRequest,
} from '@volc-live/validators';

/** Types of {@link DescribeLiveBandwidthData} in the editions that have more of it. */
export interface DescribeLiveBandwidthDataEditions {
  /** In BytePlus Live, the international edition. */
  byteplus: InEdition<
    WithTimes<ByteplusDescribeLiveBandwidthDataRequest, 'StartTime' | 'EndTime'>,
    DescribeLiveBandwidthDataResult
  >;
}

/**
 * Bandwidth of live domains over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126898
 */
export const DescribeLiveBandwidthData: JoinableAction<
  WithTimes<DescribeLiveBandwidthDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveBandwidthDataResult,
  DescribeLiveBandwidthDataEditions
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveBandwidthData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveBandwidthDataRequest,
  times: ['StartTime', 'EndTime'],
  range: {
    from: 'StartTime',
    to: 'EndTime',
    rule: 'span',
    by: 'Aggregation',
    max: [{ at: 300, seconds: 2678400 }, { at: 3600, seconds: 8035200 }, { at: 86400, seconds: 8035200 }],
    step: 'Aggregation',
    defaults: { Aggregation: 300 },
    dayOffset: 28800,
    past: true,
    join: DescribeLiveBandwidthDataAnswer,
  },
});
