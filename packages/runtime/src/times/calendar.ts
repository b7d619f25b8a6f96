import { ConfigurationError } from '../errors/configuration-error.ts';
import { instantText, secondsOf } from './instant-text.ts';
import { instantAt, type Zone, zoneOf } from './zone.ts';

const dayLength = 86_400;

/** A range of time as RFC 3339 text, in the offset of its place; the end is not part of it. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** What the last days are counted by. */
export interface LastDays {
  /** Where days begin: `Asia/Shanghai`, `+08:00`. */
  readonly zone: string;
  /** Width of a data point, in seconds: the range ends where the last whole point does. */
  readonly step: number;
  /** Where days of the data begin: data points lie on a grid from midnight there. */
  readonly dayOffset: string;
  /** The moment that is now, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * A day of the calendar, `2026-10-05`, from midnight to midnight; 23 or 25 hours where clocks are set.
 *
 * @throws ConfigurationError when there is no such day or zone.
 */
export function dayOf(date: string, zone: string): Span {
  const midnight = midnightOf(date);
  if (Number.isNaN(midnight)) throw unknown('day', date, '2026-10-05');
  return between(zoneOf(zone), midnight, midnight + dayLength);
}

/**
 * A month of the calendar, `2026-10`, from its first midnight to the first of the next month.
 *
 * @throws ConfigurationError when there is no such month or zone.
 */
export function monthOf(month: string, zone: string): Span {
  const first = midnightOf(`${month}-01`);
  if (Number.isNaN(first)) throw unknown('month', month, '2026-10');
  const date = new Date(first * 1000);
  const next = date.setUTCMonth(date.getUTCMonth() + 1) / 1000;
  return between(zoneOf(zone), first, next);
}

/**
 * The last days: up to the end of the last whole data point, from the same time on the clock `count` days before. With
 * points of a day, that is whole days without today.
 *
 * @throws ConfigurationError when the count is none, or there is no such zone.
 */
export function lastDaysOf(count: number, { zone: name, step, dayOffset, now }: LastDays): Span {
  if (!Number.isInteger(count) || count < 1) {
    throw new ConfigurationError({ sentence: `The number of days must be a whole number, 1 or more; it is ${String(count)}.` });
  }
  const zone = zoneOf(name);
  const seconds = Math.floor(now / 1000);
  // A day is that of the calendar of the place; a shorter point lies on the grid of the data.
  const grid = step >= dayLength ? zone : zoneOf(dayOffset);
  const offset = grid.offsetAt(seconds);
  const wall = Math.floor((seconds + offset) / step) * step;
  const end = instantAt(grid, wall);
  const endWall = end + zone.offsetAt(end);
  return between(zone, endWall - count * dayLength, endWall);
}

/** The range between two times on the walls of a place. */
function between(zone: Zone, from: number, to: number): Span {
  const [start, end] = [from, to].map((wall) => {
    const instant = instantAt(zone, wall);
    return instantText(instant, Math.floor(zone.offsetAt(instant) / 60) * 60);
  });
  return { start: start ?? '', end: end ?? '' };
}

/** Seconds since 1970 at midnight of a date, on a clock of UTC; NaN for a day that is not in the calendar. */
function midnightOf(date: string): number {
  return secondsOf(`${date}T00:00:00Z`);
}

function unknown(what: string, given: string, example: string): ConfigurationError {
  return new ConfigurationError({ sentence: `There is no ${what} ${JSON.stringify(given)}; write it like ${example}.` });
}
