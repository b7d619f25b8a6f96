// @generated from specs/live/2023-01-01/actions/DescribeLiveBandwidthData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type DescribeLiveBandwidthDataRequest,
  type DescribeLiveBandwidthDataResult,
  validateDescribeLiveBandwidthDataRequest,
} from '@volc-live/validators';

/**
 * Bandwidth of live domains over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126898
 */
export const DescribeLiveBandwidthData: Action<DescribeLiveBandwidthDataRequest, DescribeLiveBandwidthDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveBandwidthData',
    version: '2023-01-01',
    method: 'POST',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveBandwidthDataRequest,
  });
