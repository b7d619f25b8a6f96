// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushData.yaml by @volc-live/generator. Do not edit.

import {
  defineAction,
  type InEdition,
  type JoinableAction,
  type WithTimes,
} from '@volc-live/runtime/codegen/v1';
import {
  type ByteplusDescribeLivePullToPushDataResult,
  DescribeLivePullToPushDataAnswer,
  type DescribeLivePullToPushDataRequest,
  type DescribeLivePullToPushDataResult,
  validateDescribeLivePullToPushDataRequest,
} from '@volc-live/validators';

/** Types of {@link DescribeLivePullToPushData} in the editions that have more of it. */
export interface DescribeLivePullToPushDataEditions {
  /** In BytePlus Live, the international edition. */
  byteplus: InEdition<
    WithTimes<DescribeLivePullToPushDataRequest, 'StartTime' | 'EndTime'>,
    ByteplusDescribeLivePullToPushDataResult
  >;
}

/**
 * Time of streams relayed by pull to push, over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes (5 minutes with
 * Aggregation 60).
 *
 * @see https://www.volcengine.com/docs/6469/1126904
 */
export const DescribeLivePullToPushData: JoinableAction<
  WithTimes<DescribeLivePullToPushDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLivePullToPushDataResult,
  DescribeLivePullToPushDataEditions
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLivePullToPushData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLivePullToPushDataRequest,
  times: ['StartTime', 'EndTime'],
  range: {
    from: 'StartTime',
    to: 'EndTime',
    rule: 'span',
    by: 'Aggregation',
    max: [{ at: 60, seconds: 86400 }, { at: 3600, seconds: 8035200 }, { at: 86400, seconds: 8035200 }],
    step: 'Aggregation',
    defaults: { Aggregation: 86400 },
    dayOffset: 28800,
    past: true,
    join: DescribeLivePullToPushDataAnswer,
  },
});
