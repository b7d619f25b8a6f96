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

/** The month before a month, the day before a day; undefined for other ranges, and for what is too long ago. */
export function rangeBefore(words: GeneralOptions, { start }: AskedRange, now: number): AskedRange | undefined {
  if (words.month === undefined && words.day === undefined) return undefined;
  const zone = zoneOfWords(words);
  const first = (parseInstant(start) ?? 0) * 1000;
  // Noon of the day before is in it, however clocks are set.
  const before = instantText(first - 43_200_000, zone).slice(0, words.month === undefined ? 10 : 7);
  const range = rangeOfWords({ timeZone: zone, ...(words.month === undefined ? { day: before } : { month: before }) }, 3600, now);
  const age = now / 1000 - (parseInstant(range.start) ?? 0);
  return age <= longest ? range : undefined;
}

/** How long ago a range may begin, in seconds: 366 days. */
const longest = 366 * 86_400;
