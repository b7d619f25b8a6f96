import type { CommandFacts } from './command-facts.ts';

/** Options that commands have beside the parameters of their actions. */
export interface GeneralOptions {
  readonly format?: 'table' | 'json' | 'csv';
  readonly output?: string;
  readonly force?: true;
  readonly chart?: true;
  readonly mock?: true;
  readonly edition?: string;
  readonly endpoint?: string;
  /** Seconds for one call. */
  readonly timeout?: string;
  readonly lang?: 'en' | 'zh';
  readonly quiet?: true;
  readonly last?: string;
  readonly day?: string;
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly timeZone?: string;
}

/** An option as help and completion show it. */
export interface OptionLine {
  /** Without its hyphens. */
  readonly name: string;
  /** What is written after it; left out where nothing is. */
  readonly value?: string;
  readonly about: string;
  /** The only values that there are. */
  readonly values?: readonly string[];
}

/** Options about the range. */
const rangeOptions: readonly OptionLine[] = [
  { name: 'last', value: 'time', about: 'such as 7d, 24h or 30m: up to the end of the last whole data point' },
  { name: 'day', value: 'date', about: 'a day, 2026-10-05, from midnight to midnight' },
  { name: 'month', value: 'month', about: 'a month, 2026-10' },
  { name: 'from', value: 'time', about: 'start: 2026-10-05, 2026-10-05T08:00, or with an offset: 2026-10-05T08:00:00+08:00' },
  { name: 'to', value: 'time', about: 'end, which is not part of the range; now if left out' },
  { name: 'time-zone', value: 'zone', about: 'where dates and times without an offset are: Asia/Shanghai, +08:00 (default: where days of the service begin)' },
];

/** Options about the form of the answer. */
const formatOptions: readonly OptionLine[] = [
  { name: 'format', value: 'format', about: 'form of the answer (default: table)', values: ['table', 'json', 'csv'] },
];

/** Options of what has a place in time. */
const chartOptions: readonly OptionLine[] = [
  { name: 'chart', about: 'a chart in the place of the rows of a table' },
];

/** Options about where the answer goes. */
const outputOptions: readonly OptionLine[] = [
  { name: 'output', value: 'file', about: 'a file for the answer, instead of standard output' },
  { name: 'force', about: 'write over a file that is there' },
];

/** Options about whom to ask, and how. */
const serviceOptions: readonly OptionLine[] = [
  { name: 'mock', about: 'ask a simulated account in this process: no keys, no network' },
  { name: 'edition', value: 'name', about: 'another edition of the service, such as byteplus' },
  { name: 'endpoint', value: 'url', about: 'https://host instead of the host of the service; http: for this machine only' },
  { name: 'timeout', value: 'seconds', about: 'seconds that one call may take (default: 30)' },
  { name: 'lang', value: 'language', about: 'language of reports, and of what is said about broken rules', values: ['en', 'zh'] },
  { name: 'quiet', about: 'no progress and no advice' },
];

/** What a command has beside the parameters of its action; a look-up has no range, and nothing to draw. */
export function generalOptionsOf({ range }: Pick<CommandFacts, 'range'>): readonly OptionLine[] {
  const shown = range === undefined ? formatOptions : [...rangeOptions, ...formatOptions, ...chartOptions];
  return [...shown, ...outputOptions, ...serviceOptions];
}

/** What the report has. */
export const reportOptions: readonly OptionLine[] = [
  ...rangeOptions, ...outputOptions, ...serviceOptions,
  { name: 'domain', value: 'texts', about: 'domains that it is about, with commas between (default: all of the account)' },
];
