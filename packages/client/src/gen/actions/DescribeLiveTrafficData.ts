// @generated from specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type DescribeLiveTrafficDataRequest,
  type DescribeLiveTrafficDataResult,
  validateDescribeLiveTrafficDataRequest,
} from '@volc-live/validators';

/**
 * Traffic of live domains over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126899
 */
export const DescribeLiveTrafficData: Action<DescribeLiveTrafficDataRequest, DescribeLiveTrafficDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveTrafficData',
    version: '2023-01-01',
    method: 'POST',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveTrafficDataRequest,
  });
