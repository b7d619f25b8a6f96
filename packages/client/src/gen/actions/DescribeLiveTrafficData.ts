// @generated from specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml by @volc-live/generator. Do not edit.

import {
  defineAction,
  type InEdition,
  type JoinableAction,
  type WithTimes,
} from '@volc-live/runtime/codegen/v1';
import {
  type ByteplusDescribeLiveTrafficDataRequest,
  type ByteplusDescribeLiveTrafficDataResult,
  DescribeLiveTrafficDataAnswer,
  type DescribeLiveTrafficDataRequest,
  type DescribeLiveTrafficDataResult,
  validateDescribeLiveTrafficDataRequest,
} from '@volc-live/validators';

/** Types of {@link DescribeLiveTrafficData} in the editions that have more of it. */
export interface DescribeLiveTrafficDataEditions {
  /** In BytePlus Live, the international edition. */
  byteplus: InEdition<
    WithTimes<ByteplusDescribeLiveTrafficDataRequest, 'StartTime' | 'EndTime'>,
    ByteplusDescribeLiveTrafficDataResult
  >;
}

/**
 * Traffic of live domains over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126899
 */
export const DescribeLiveTrafficData: JoinableAction<
  WithTimes<DescribeLiveTrafficDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveTrafficDataResult,
  DescribeLiveTrafficDataEditions
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveTrafficData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveTrafficDataRequest,
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
    join: DescribeLiveTrafficDataAnswer,
  },
});
