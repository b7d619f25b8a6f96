// @generated from specs/live/2023-01-01/actions/ListDomainDetail.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command domains. */
export const listDomainDetail: CommandFacts = {
  name: 'domains',
  action: 'ListDomainDetail',
  summary: 'Domains of the account, page by page.',
  notes: [
    'At most 1000 pages of 1000 domains can be reached.',
    'BytePlus, the international edition, allows 1 request per second.',
  ],
  page: 'https://www.volcengine.com/docs/6469/1126815',
  quota: 10,
  options: [
    {
      name: 'page-num',
      parameter: 'PageNum',
      kind: 'integer',
      minimum: 1,
      maximum: 1000,
      role: 'page',
      required: true,
      summary: 'Page to answer; 1 is the first.',
    },
    {
      name: 'page-size',
      parameter: 'PageSize',
      kind: 'integer',
      minimum: 1,
      maximum: 1000,
      role: 'page-size',
      required: true,
      summary: 'Most domains on a page.',
    },
    {
      name: 'vhost',
      parameter: 'VhostList',
      kind: 'text',
      list: true,
      summary: 'Domain spaces to list.',
      absent: 'all domain spaces',
    },
    {
      name: 'domain-status',
      parameter: 'DomainStatusList',
      kind: 'integer',
      values: [
        { value: 0, meaning: 'Normal.' },
        { value: 1, meaning: 'In review.' },
        { value: 2, meaning: 'Disabled.' },
        { value: 3, meaning: 'Deleted.' },
        { value: 4, meaning: 'Review failed; the domain must be created again.' },
        { value: 5, meaning: 'Stopped for unpaid bills.' },
        { value: 6, meaning: 'Blocked because it has no ICP filing.' },
      ],
      list: true,
      summary: 'States of domains to list.',
      absent: 'all states',
    },
    {
      name: 'domain-type',
      parameter: 'DomainTypeList',
      kind: 'text',
      values: [
        { value: 'push', meaning: 'Streams are pushed to it.' },
        { value: 'pull-flv', meaning: 'Streams are pulled from it, as RTMP, FLV or HLS.' },
      ],
      list: true,
      summary: 'Types of domains to list.',
      absent: 'all types',
    },
    {
      name: 'domain-region',
      parameter: 'DomainRegionList',
      kind: 'text',
      values: [
        { value: 'cn', meaning: 'Mainland China.' },
        { value: 'cn-global', meaning: 'Everywhere.' },
        { value: 'cn-oversea', meaning: 'Outside mainland China; Hong Kong, Macao and Taiwan are part of it.' },
      ],
      list: true,
      summary: 'Regions of acceleration to list.',
      absent: 'all regions',
    },
    {
      name: 'domain-name',
      parameter: 'DomainNameList',
      kind: 'text',
      list: true,
      summary: 'Domains to list, by name.',
      absent: 'all domains',
    },
  ],
  rules: [],
};
