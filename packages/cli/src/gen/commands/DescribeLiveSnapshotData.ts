// @generated from specs/live/2023-01-01/actions/DescribeLiveSnapshotData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command snapshot. */
export const describeLiveSnapshotData: CommandFacts = {
  name: 'snapshot',
  action: 'DescribeLiveSnapshotData',
  summary: 'Number of snapshots over a range.',
  notes: ['A data point is a day wide by default, not five minutes as in sibling actions.'],
  page: 'https://www.volcengine.com/docs/6469/1126902',
  quota: 30,
  delay: { text: '15 minutes', seconds: 900 },
  range: 'joined',
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
      name: 'app',
      parameter: 'App',
      kind: 'text',
      summary: 'App of the stream, the AppName in its address.',
      absent: 'all streams',
    },
    {
      name: 'stream',
      parameter: 'Stream',
      kind: 'text',
      summary: 'Name of the stream, the StreamName in its address.',
      absent: 'all streams',
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
      values: [
        { value: 300, meaning: '5 minutes.' },
        { value: 3600, meaning: '1 hour.' },
        { value: 86400, meaning: '1 day.' },
      ],
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
    {
      id: 'app-with-stream',
      sentence: 'App and Stream are sent together or not at all.',
      parameters: ['App', 'Stream'],
    },
    { id: 'time-order', sentence: 'StartTime must be before EndTime.', parameters: ['StartTime', 'EndTime'] },
    { id: 'not-in-future', sentence: 'StartTime must not be in the future.', parameters: ['StartTime'] },
    { id: 'history', sentence: 'StartTime may be at most 366 days ago.', parameters: ['StartTime'] },
    {
      id: 'span',
      sentence: 'EndTime may be at most 31 days after StartTime when Aggregation is 300, 93 days when it is 3600 or 86400.',
      parameters: ['StartTime', 'EndTime', 'Aggregation'],
    },
  ],
};
