// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushBandwidthData.yaml by @volc-live/generator. Do not edit.

import { type Action, defineAction } from '@volc-live/runtime/codegen/v1';
import {
  type DescribeLivePullToPushBandwidthDataRequest,
  type DescribeLivePullToPushBandwidthDataResult,
  validateDescribeLivePullToPushBandwidthDataRequest,
} from '@volc-live/validators';

/**
 * Bandwidth of streams relayed by pull to push to other providers, over a range.
 *
 * At most 30 requests per second and account; data arrives after 15 minutes.
 *
 * @see https://www.volcengine.com/docs/6469/1126907
 */
export const DescribeLivePullToPushBandwidthData: Action<
  DescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataResult
> = /* @__PURE__ */ defineAction({
  name: 'DescribeLivePullToPushBandwidthData',
  version: '2023-01-01',
  method: 'POST',
  idempotent: true,
  quota: 30,
  validate: validateDescribeLivePullToPushBandwidthDataRequest,
});
