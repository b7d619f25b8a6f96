// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import type { CommandLine } from '../codegen/v1.ts';

/**
 * The name of every command that asks the service, with a sentence about it, in the order of their
 * names.
 */
export const commandList: readonly CommandLine[] = [
  { name: 'audit', summary: 'Number of audited snapshots over a range.' },
  { name: 'bandwidth', summary: 'Bandwidth of live domains over a range.' },
  { name: 'domains', summary: 'Domains of the account, page by page.' },
  { name: 'isp', summary: 'Carriers and their codes.' },
  { name: 'p95-peak', summary: 'The 95th percentile of bandwidth in a range.' },
  { name: 'record', summary: 'Most recordings at one time, over a range.' },
  { name: 'region', summary: 'Areas, countries and provinces, and their codes.' },
  { name: 'relay', summary: 'Time of streams relayed by pull to push, over a range.' },
  {
    name: 'relay-bandwidth',
    summary: 'Bandwidth of streams relayed by pull to push to other providers, over a range.',
  },
  { name: 'snapshot', summary: 'Number of snapshots over a range.' },
  { name: 'time-shift', summary: 'Storage that time shift takes, day by day.' },
  { name: 'traffic', summary: 'Traffic of live domains over a range.' },
  { name: 'transcode', summary: 'Transcoded time by resolution and type, over a range.' },
];
