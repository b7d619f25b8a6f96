// @generated from specs/live/2023-01-01/actions/DescribeLiveTranscodeData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
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
export const DescribeLiveTranscodeData: Action<DescribeLiveTranscodeDataRequest, DescribeLiveTranscodeDataResult> =
  /* @__PURE__ */ defineAction({
    name: 'DescribeLiveTranscodeData',
    version: '2023-01-01',
    method: 'POST',
    idempotent: true,
    quota: 30,
    validate: validateDescribeLiveTranscodeDataRequest,
  });
