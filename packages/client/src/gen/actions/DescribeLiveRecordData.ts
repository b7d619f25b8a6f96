// @generated from specs/live/2023-01-01/actions/DescribeLiveRecordData.yaml by @volc-live/generator. Do not edit.

import { defineAction, type JoinableAction, type WithTimes } from '@volc-live/runtime/codegen/v1';
import {
  DescribeLiveRecordDataAnswer,
  type DescribeLiveRecordDataRequest,
  type DescribeLiveRecordDataResult,
  validateDescribeLiveRecordDataRequest,
} from '@volc-live/validators';

/**
 * Most recordings at one time, over a range.
 *
 * At most 30 requests per second and account; data arrives after 7 hours.
 *
 * @see https://www.volcengine.com/docs/6469/1126900
 */
export const DescribeLiveRecordData: JoinableAction<
  WithTimes<DescribeLiveRecordDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveRecordDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveRecordData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveRecordDataRequest,
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
    join: DescribeLiveRecordDataAnswer,
  },
});
