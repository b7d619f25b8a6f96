// @generated from specs/live/2023-01-01/actions/DescribeLiveRecordData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
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
export const DescribeLiveRecordData: Action<DescribeLiveRecordDataRequest, DescribeLiveRecordDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveRecordData',
    version: '2023-01-01',
    method: 'POST',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveRecordDataRequest,
  });
