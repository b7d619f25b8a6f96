// @generated from specs/live/2023-01-01/service.yaml by @volc-live/generator. Do not edit.

import type { ServiceDescription } from '@volc-live/runtime/codegen/v1';

/** Where Volcengine Video Live is, and how requests to it are signed. */
export const live: ServiceDescription = {
  name: 'live',
  version: '2023-01-01',
  host: 'live.volcengineapi.com',
  path: '/',
  region: 'cn-north-1',
  signingService: 'live',
  retryableCodes: [
    'CommonErr',
    'UndefinedError',
    'FlowLimitExceeded',
    'InternalError',
    'InternalServiceError',
    'ServiceUnavailableTemp',
    'InternalServiceTimeout',
  ],
};
