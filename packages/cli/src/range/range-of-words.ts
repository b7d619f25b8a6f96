import { live } from '@volc-live/client';
import { parseInstant } from '@volc-live/validators';

import type { GeneralOptions } from '../command/general-options.ts';
import { type AskedRange, askedRange } from './asked-range.ts';
import { instantText } from './instants.ts';

/** Where dates and times without an offset are. */
export function zoneOfWords({ timeZone, edition }: GeneralOptions): string {
  return timeZone ?? dayOffsetOf(edition);
}

/** Where days of an edition of the service begin; an unknown one is refused elsewhere. */
function dayOffsetOf(edition: string | undefined): string {
  const { editions = {}, dayOffset = '+08:00' } = live;
  return edition !== undefined && Object.hasOwn(editions, edition) ? (editions[edition]?.dayOffset ?? dayOffset) : dayOffset;
}

/**
 * The range that options ask for, with points of `step` seconds.
 *
 * @throws UsageError when they contradict each other, or are no time.
 */
export function rangeOfWords(words: GeneralOptions, step: number, now: number): AskedRange {
  return askedRange(words, { zone: zoneOfWords(words), dayOffset: dayOffsetOf(words.edition), step, now });
}

/**
 * What to compare a range with: the month before a month, the day before a day, else as much time before it. Of a range
 * that is not over, only as much as is over. Undefined for what is too long ago.
 */
export function rangeBefore(words: GeneralOptions, range: AskedRange, now: number): AskedRange | undefined {
  const zone = zoneOfWords(words);
  const start = timeOf(range.start);
  const before = calendarBefore(words, start, now) ?? { start: instantText(start * 2 - timeOf(range.end), zone), end: range.start };
  const age = now - timeOf(before.start);
  if (age > longest) return undefined;
  const over = Math.floor((now - start) / hour) * hour;
  const end = Math.min(timeOf(before.end), timeOf(before.start) + over);
  return now < timeOf(range.end) && over > 0 ? { start: before.start, end: instantText(end, zone) } : before;
}

/** The month, or the day, before the one that was asked for by its name. */
function calendarBefore(words: GeneralOptions, start: number, now: number): AskedRange | undefined {
  if (words.month === undefined && words.day === undefined) return undefined;
  const timeZone = zoneOfWords(words);
  // Noon of the day before is in it, however clocks are set.
  const before = instantText(start - 12 * hour, timeZone).slice(0, words.month === undefined ? 10 : 7);
  return rangeOfWords({ timeZone, ...(words.month === undefined ? { day: before } : { month: before }) }, 3600, now);
}

/** Milliseconds since the epoch; the text is one that was checked. */
function timeOf(text: string): number {
  return (parseInstant(text) ?? 0) * 1000;
}

const hour = 3_600_000;

/** How long ago a range may begin. */
const longest = 366 * 24 * hour;
