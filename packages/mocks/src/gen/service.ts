// @generated from specs/live/2023-01-01/service.yaml by @volc-live/generator. Do not edit.

import type { MockService } from '../codegen/v1.ts';

/** What Volcengine Video Live calls itself, and what it is signed for. */
export const service: MockService = {
  name: 'live',
  version: '2023-01-01',
  host: 'live.volcengineapi.com',
  path: '/',
  region: 'cn-north-1',
  signingService: 'live',
  dayOffset: 28800,
  editions: {
    byteplus: {
      title: 'BytePlus Live, the international edition',
      host: 'open.byteplusapi.com',
      path: '/',
      region: 'cn-north-1',
      signingService: 'live',
      dayOffset: 28800,
      without: ['DescribeLiveAuditData', 'DescribeLiveTimeShiftData'],
      quotas: { ListDomainDetail: 1 },
      values: { ProtocolList: ['CMAF'] },
      answers: { DescribeLivePullToPushData: ['DomainList'] },
    },
  },
};

/** Editions of Volcengine Video Live: its own, and those of other places. */
export type MockEdition = 'main' | 'byteplus';
