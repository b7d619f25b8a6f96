// @generated from specs/live/2023-01-01/actions/DescribeLiveSnapshotData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
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
export const DescribeLiveSnapshotData: Action<DescribeLiveSnapshotDataRequest, DescribeLiveSnapshotDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveSnapshotData',
    version: '2023-01-01',
    method: 'POST',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveSnapshotDataRequest,
  });
