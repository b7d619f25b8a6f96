// @generated from specs/live/2023-01-01/actions/DescribeLiveTimeShiftData.yaml by @volc-live/generator. Do not edit.

import { defineAction, type JoinableAction, type WithTimes } from '@volc-live/runtime/codegen/v1';
import {
  DescribeLiveTimeShiftDataAnswer,
  type DescribeLiveTimeShiftDataRequest,
  type DescribeLiveTimeShiftDataResult,
  validateDescribeLiveTimeShiftDataRequest,
} from '@volc-live/validators';

/**
 * Storage that time shift takes, day by day.
 *
 * At most 30 requests per second and account; data arrives after 8 hours, so that a day is there at
 * 08:00 of the next day.
 *
 * @see https://www.volcengine.com/docs/6469/1126905
 */
export const DescribeLiveTimeShiftData: JoinableAction<
  WithTimes<DescribeLiveTimeShiftDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveTimeShiftDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveTimeShiftData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveTimeShiftDataRequest,
  times: ['StartTime', 'EndTime'],
  range: {
    from: 'StartTime',
    to: 'EndTime',
    rule: 'span',
    max: [{ seconds: 8035200 }],
    step: 'Aggregation',
    defaults: { Aggregation: 86400 },
    dayOffset: 28800,
    past: true,
    join: DescribeLiveTimeShiftDataAnswer,
  },
});
