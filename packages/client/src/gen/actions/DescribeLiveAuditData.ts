// @generated from specs/live/2023-01-01/actions/DescribeLiveAuditData.yaml by @volc-live/generator. Do not edit.

import { defineAction, type JoinableAction, type WithTimes } from '@volc-live/runtime/codegen/v1';
import {
  DescribeLiveAuditDataAnswer,
  type DescribeLiveAuditDataRequest,
  type DescribeLiveAuditDataResult,
  validateDescribeLiveAuditDataRequest,
} from '@volc-live/validators';

/**
 * Number of audited snapshots over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126903
 */
export const DescribeLiveAuditData: JoinableAction<
  WithTimes<DescribeLiveAuditDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveAuditDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveAuditData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveAuditDataRequest,
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
    join: DescribeLiveAuditDataAnswer,
  },
});
