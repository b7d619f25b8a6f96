// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushBandwidthData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command relay-bandwidth. */
export const describeLivePullToPushBandwidthData: CommandFacts = {
  name: 'relay-bandwidth',
  action: 'DescribeLivePullToPushBandwidthData',
  summary: 'Bandwidth of streams relayed by pull to push to other providers, over a range.',
  notes: [
    'Counts relays to third-party domains only; only those are billed by bandwidth.',
    'DomainList and DstAddrTypeList left the request in June 2024.',
  ],
  page: 'https://www.volcengine.com/docs/6469/1126907',
  quota: 30,
  delay: { text: '15 minutes', seconds: 900 },
  unitBase: 1000,
  range: 'joined',
  options: [
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
      values: [
        { value: 300, meaning: '5 minutes.' },
        { value: 3600, meaning: '1 hour.' },
        { value: 86400, meaning: '1 day.' },
      ],
      role: 'step',
      summary: 'Width of a data point.',
      unit: 's',
      default: 300,
    },
    {
      name: 'split-by',
      parameter: 'DetailField',
      kind: 'text',
      values: [{ value: 'Group', meaning: 'By group of relay tasks.' }],
      list: true,
      role: 'split',
      summary: 'Dimensions by which the answer is split as well.',
      absent: 'no split',
    },
    {
      name: 'group',
      parameter: 'GroupList',
      kind: 'text',
      list: true,
      summary: 'Groups of relay tasks to ask about.',
      absent: 'all groups',
    },
  ],
  rules: [
    { id: 'time-order', sentence: 'StartTime must be before EndTime.', parameters: ['StartTime', 'EndTime'] },
    { id: 'not-in-future', sentence: 'StartTime must not be in the future.', parameters: ['StartTime'] },
    { id: 'history', sentence: 'StartTime may be at most 366 days ago.', parameters: ['StartTime'] },
    {
      id: 'span',
      sentence: 'EndTime may be at most 31 days after StartTime when Aggregation is 300, 93 days when it is 3600 or 86400.',
      parameters: ['StartTime', 'EndTime', 'Aggregation'],
    },
    {
      id: 'split-by-group',
      sentence: 'A split by Group answers nothing unless GroupList names two or more groups.',
      parameters: ['DetailField', 'GroupList'],
      advice: true,
    },
  ],
};
