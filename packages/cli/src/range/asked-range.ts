import { UsageError } from '../usage-error.ts';
import { instantAt, instantText } from './instants.ts';
import { wallClock } from '../times/wall-clock.ts';

/** How a range was asked for: one of `last`, `day`, `month`, or `from` with or without `to`. */
export interface RangeWords {
  readonly last?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a range is counted by. */
export interface RangeGrid {
  /** Where dates and times without an offset are: `+08:00`, `Asia/Shanghai`. */
  readonly zone: string;
  /** Where days of the service begin: data points lie on a grid from midnight there. */
  readonly dayOffset: string;
  /** Width of a data point, in seconds. */
  readonly step: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A range as RFC 3339 text; its end is not part of it. */
export interface AskedRange {
  readonly start: string;
  readonly end: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const units: Readonly<Record<string, number>> = { m: 60_000, h: hour, d: day };

/**
 * The range that was asked for.
 *
 * @throws UsageError when words contradict each other, or are no time.
 */
export function askedRange(words: RangeWords, grid: RangeGrid): AskedRange {
  checkZone(grid.zone);
  const given = (['last', 'day', 'month', 'from'] as const).filter((name) => words[name] !== undefined);
  if (given.length > 1) throw new UsageError(`${given.map((name) => `--${name}`).join(' and ')} exclude each other. Use one of them.`);
  if (given.length === 0) {
    throw new UsageError(words.to === undefined
      ? 'No range was given. Add --last 7d, --day 2026-10-05, --month 2026-10, or --from 2026-10-01 --to 2026-10-08.'
      : '--to needs --from. Add --from, or use --last.');
  }
  if (words.to !== undefined && words.from === undefined) throw new UsageError(`--to goes with --from, not with --${given.join()}. Leave one of them out.`);
  if (words.last !== undefined) return lastRange(words.last, grid);
  if (words.day !== undefined) return calendarRange('--day', words.day, 1, grid.zone);
  if (words.month !== undefined) return calendarRange('--month', words.month, undefined, grid.zone);
  const start = readTime('--from', words.from ?? '', grid.zone);
  return { start, end: words.to === undefined ? instantText(endOfLastPoint(grid), grid.zone) : readTime('--to', words.to, grid.zone) };
}

/** Up to the end of the last whole point, from the same time on the clock so long before. */
function lastRange(text: string, grid: RangeGrid): AskedRange {
  const [, count = '', unit = ''] = /^([1-9]\d{0,5})([mhd])$/.exec(text) ?? [];
  const length = Number(count) * (units[unit] ?? 0);
  if (length === 0) throw new UsageError(`--last must be a number of days, hours or minutes, not ${JSON.stringify(text)}. Write it like 7d, 24h or 30m.`);
  if (length < grid.step * 1000) {
    throw new UsageError(`--last ${text} is shorter than a data point of ${grid.step} seconds. Ask for more, or for finer points with --aggregation.`);
  }
  const end = endOfLastPoint(grid);
  const start = unit === 'd' ? instantAt(wallClock(grid.zone)(end).getTime() - length, grid.zone) : end - length;
  return { start: instantText(start, grid.zone), end: instantText(end, grid.zone) };
}

/** A point of a day is that of the calendar of the zone; a shorter one lies on the grid of the service. */
function endOfLastPoint({ zone, dayOffset, step, now }: RangeGrid): number {
  const width = step * 1000;
  const place = width >= day ? zone : dayOffset;
  const wall = wallClock(place)(now).getTime();
  return instantAt(Math.floor(wall / width) * width, place);
}

/** A day, or a month, of the calendar: from midnight to midnight. */
function calendarRange(option: string, text: string, days: 1 | undefined, zone: string): AskedRange {
  const date = days === undefined ? `${text}-01` : text;
  const first = midnightOf(date);
  if (first === undefined) throw new UsageError(`${option} must be ${days === undefined ? 'a month such as 2026-10' : 'a day such as 2026-10-05'}, not ${JSON.stringify(text)}.`);
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const next = days === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, dayOfMonth + days);
  return { start: instantText(instantAt(first, zone), zone), end: instantText(instantAt(next, zone), zone) };
}

const time = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$/;

/** `2026-10-05`, `2026-10-05T08:00`, `2026-10-05T08:00:00+08:00`. */
function readTime(option: string, text: string, zone: string): string {
  const [, date = '', hours = '0', minutes = '0', seconds = '0', offset] = time.exec(text) ?? [];
  const midnight = midnightOf(date);
  const ofDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (midnight === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59 || !isOffset(offset)) {
    throw new UsageError(`${option} must be a date or a time, not ${JSON.stringify(text)}. Write it like 2026-10-05, 2026-10-05T08:00 or 2026-10-05T08:00:00+08:00.`);
  }
  const place = offset ?? zone;
  return instantText(instantAt(midnight + ofDay * 1000, place), place);
}

function isOffset(text: string | undefined): boolean {
  return text === undefined || text === 'Z' || /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text);
}

/** Milliseconds since the epoch at midnight of a date, on a clock of UTC; undefined for a day that is not in the calendar. */
function midnightOf(date: string): number | undefined {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth));
  // What Date.UTC carries over, as 30 February to March, does not come back as it was written.
  return Number.isFinite(at) && dateOf(at) === date ? at : undefined;
}

/** `2026-10-05`: the day of a time in milliseconds since the epoch, on a clock of UTC. */
function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function checkZone(zone: string): void {
  const isFixed = /^[+-]/.test(zone);
  try {
    if (isFixed && !isOffset(zone)) throw new RangeError(zone);
    wallClock(zone);
  } catch {
    throw new UsageError(`There is no time zone ${JSON.stringify(zone)}. Use a name such as Asia/Shanghai, or an offset such as +08:00.`);
  }
}
