// @generated from specs/live/2023-01-01/actions/DescribeLiveISPData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type DescribeLiveISPDataRequest,
  type DescribeLiveISPDataResult,
  validateDescribeLiveISPDataRequest,
} from '@volc-live/validators';

/**
 * Carriers and their codes.
 *
 * At most 30 requests per second and account.
 *
 * @see https://www.volcengine.com/docs/6469/1133974
 */
export const DescribeLiveISPData: Action<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveISPData',
    version: '2023-01-01',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveISPDataRequest,
  });
