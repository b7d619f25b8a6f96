// @generated from specs/live/2023-01-01/actions/DescribeLiveSnapshotData.yaml by @volc-live/generator. Do not edit.

import { defineAction, type JoinableAction, type WithTimes } from '@volc-live/runtime/codegen/v1';
import {
  DescribeLiveSnapshotDataAnswer,
  type DescribeLiveSnapshotDataRequest,
  type DescribeLiveSnapshotDataResult,
  validateDescribeLiveSnapshotDataRequest,
} from '@volc-live/validators';

/**
 * Number of snapshots over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126902
 */
export const DescribeLiveSnapshotData: JoinableAction<
  WithTimes<DescribeLiveSnapshotDataRequest, 'StartTime' | 'EndTime'>,
  DescribeLiveSnapshotDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLiveSnapshotData',
  version: '2023-01-01',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLiveSnapshotDataRequest,
  times: ['StartTime', 'EndTime'],
  range: {
    from: 'StartTime',
    to: 'EndTime',
    rule: 'span',
    by: 'Aggregation',
    max: [{ at: 300, seconds: 2678400 }, { at: 3600, seconds: 8035200 }, { at: 86400, seconds: 8035200 }],
    step: 'Aggregation',
    defaults: { Aggregation: 86400 },
    dayOffset: 28800,
    past: true,
    join: DescribeLiveSnapshotDataAnswer,
  },
});
