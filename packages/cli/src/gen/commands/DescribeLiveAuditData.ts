// @generated from specs/live/2023-01-01/actions/DescribeLiveAuditData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command audit. */
export const describeLiveAuditData: CommandFacts = {
  name: 'audit',
  action: 'DescribeLiveAuditData',
  summary: 'Number of audited snapshots over a range.',
  notes: [
    'Streams cannot be told apart; there is no App and no Stream.',
    'BytePlus, the international edition, does not have this action.',
  ],
  page: 'https://www.volcengine.com/docs/6469/1126903',
  quota: 30,
  delay: { text: '15 minutes', seconds: 900 },
  range: 'joined',
  without: ['byteplus'],
  options: [
    {
      name: 'domain',
      parameter: 'DomainList',
      kind: 'text',
      list: true,
      summary: 'Domains to ask about, deleted ones included; ListDomainDetail lists them.',
      absent: 'all domains of the account',
    },
    {
      name: 'split-by',
      parameter: 'DetailField',
      kind: 'text',
      values: [{ value: 'Domain', meaning: 'By domain.' }],
      list: true,
      role: 'split',
      summary: 'Dimensions by which the answer is split as well.',
      absent: 'no split',
    },
    {
      name: 'from',
      parameter: 'StartTime',
      kind: 'time',
      role: 'from',
      required: true,
      summary: 'Start of the range.',
    },
    { name: 'to', parameter: 'EndTime', kind: 'time', role: 'to', required: true, summary: 'End of the range.' },
    {
      name: 'aggregation',
      parameter: 'Aggregation',
      kind: 'integer',
      values: [{ value: 86400, meaning: '1 day.' }],
      role: 'step',
      summary: 'Width of a data point.',
      unit: 's',
      default: 86400,
    },
  ],
  rules: [
    {
      id: 'split-by-domain',
      sentence: 'A split by Domain answers nothing unless DomainList names two or more domains.',
      parameters: ['DomainList', 'DetailField'],
      advice: true,
    },
    { id: 'time-order', sentence: 'StartTime must be before EndTime.', parameters: ['StartTime', 'EndTime'] },
    { id: 'not-in-future', sentence: 'StartTime must not be in the future.', parameters: ['StartTime'] },
    { id: 'history', sentence: 'StartTime may be at most 366 days ago.', parameters: ['StartTime'] },
    { id: 'span', sentence: 'EndTime may be at most 93 days after StartTime.', parameters: ['StartTime', 'EndTime'] },
  ],
};
