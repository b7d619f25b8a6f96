// @generated from specs/live/2023-01-01/actions/DescribeLiveTranscodeData.yaml by @volc-live/generator. Do not edit.

import { defineAction, type JoinableAction, type WithTimes } from '@volc-live/runtime/codegen/v1';
import {
  DescribeLiveTranscodeDataAnswer,
  type DescribeLiveTranscodeDataRequest,
  type DescribeLiveTranscodeDataResult,
  validateDescribeLiveTranscodeDataRequest,
} from '@volc-live/validators';

/**
 * Transcoded time by resolution and type, over a range.
 *
 * At most 30 requests per second and account; data arrives after 20 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126901
 */
export const DescribeLiveTranscodeData: JoinableAction<
  WithTimes<DescribeLiveTranscodeDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveTranscodeDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveTranscodeData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveTranscodeDataRequest,
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
    join: DescribeLiveTranscodeDataAnswer,
  },
});
