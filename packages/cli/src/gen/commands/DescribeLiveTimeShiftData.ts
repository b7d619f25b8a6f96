// @generated from specs/live/2023-01-01/actions/DescribeLiveTimeShiftData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command time-shift. */
export const describeLiveTimeShiftData: CommandFacts = {
  name: 'time-shift',
  action: 'DescribeLiveTimeShiftData',
  summary: 'Storage that time shift takes, day by day.',
  notes: [
    'Counts files that Live stores itself; files in VOD or TOS are billed there.',
    'Storage is a level, read once a day, so days do not add up.',
    'Spaces are named by Vhosts, not by DomainList.',
    'BytePlus, the international edition, does not have this action.',
  ],
  page: 'https://www.volcengine.com/docs/6469/1126905',
  quota: 30,
  delay: { text: '8 hours, so that a day is there at 08:00 of the next day', seconds: 28800 },
  unitBase: 1024,
  range: 'joined',
  without: ['byteplus'],
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
      values: [{ value: 86400, meaning: '1 day.' }],
      role: 'step',
      summary: 'Width of a data point.',
      unit: 's',
      default: 86400,
    },
    {
      name: 'vhost',
      parameter: 'Vhosts',
      kind: 'text',
      list: true,
      summary: 'Domain spaces to ask about; ListDomainDetail tells the space (Vhost) of a domain.',
      absent: 'all domain spaces',
    },
  ],
  rules: [
    { id: 'time-order', sentence: 'StartTime must be before EndTime.', parameters: ['StartTime', 'EndTime'] },
    { id: 'not-in-future', sentence: 'StartTime must not be in the future.', parameters: ['StartTime'] },
    { id: 'history', sentence: 'StartTime may be at most 366 days ago.', parameters: ['StartTime'] },
    { id: 'span', sentence: 'EndTime may be at most 93 days after StartTime.', parameters: ['StartTime', 'EndTime'] },
  ],
};
