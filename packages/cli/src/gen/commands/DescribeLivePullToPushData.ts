// @generated from specs/live/2023-01-01/actions/DescribeLivePullToPushData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command relay. */
export const describeLivePullToPushData: CommandFacts = {
  name: 'relay',
  action: 'DescribeLivePullToPushData',
  summary: 'Time of streams relayed by pull to push, over a range.',
  notes: [
    'The finest data point is one minute wide, not five; the default is a day.',
    'DomainList left the request in June 2024 and GroupList came in August 2024; BytePlus still answers a DomainList.',
  ],
  page: 'https://www.volcengine.com/docs/6469/1126904',
  quota: 30,
  delay: { text: '15 minutes (5 minutes with Aggregation 60)', seconds: 900 },
  range: 'joined',
  options: [
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
        { value: 60, meaning: '1 minute.' },
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
      id: 'split-by-group',
      sentence: 'A split by Group answers nothing unless GroupList names two or more groups.',
      parameters: ['DetailField', 'GroupList'],
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
      sentence: 'EndTime may be at most 1 day after StartTime when Aggregation is 60, 93 days when it is 3600 or 86400.',
      parameters: ['StartTime', 'EndTime', 'Aggregation'],
    },
  ],
};
