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
  dayOffset: '+08:00',
  editions: {
    byteplus: {
      title: 'BytePlus Live, the international edition',
      host: 'open.byteplusapi.com',
      path: '/',
      region: 'cn-north-1',
      signingService: 'live',
      dayOffset: '+08:00',
      environment: { accessKeyId: 'BYTEPLUS_ACCESSKEY', secretAccessKey: 'BYTEPLUS_SECRETKEY', folder: 'byteplus' },
      without: ['DescribeLiveAuditData', 'DescribeLiveTimeShiftData'],
      quotas: { ListDomainDetail: 1 },
    },
  },
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

/** Where days of Volcengine Video Live begin, as an offset from UTC. */
export const dayOffset: string = '+08:00';

/** Editions of Volcengine Video Live: its own, and those of other places. */
export type LiveEdition = 'main' | 'byteplus';
