// @generated from specs/live/2023-01-01/actions/DescribeLiveRegionData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type DescribeLiveRegionDataRequest,
  type DescribeLiveRegionDataResult,
  validateDescribeLiveRegionDataRequest,
} from '@volc-live/validators';

/**
 * Areas, countries and provinces, and their codes.
 *
 * At most 30 requests per second and account.
 *
 * @see https://www.volcengine.com/docs/6469/1133973
 */
export const DescribeLiveRegionData: Action<DescribeLiveRegionDataRequest, DescribeLiveRegionDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveRegionData',
    version: '2023-01-01',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveRegionDataRequest,
  });
