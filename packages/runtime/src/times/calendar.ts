import { ConfigurationError } from '../errors/configuration-error.ts';
import { instantText, secondsOf } from './instant-text.ts';
import { instantAt, shown, type Zone, zoneOf } from './zone.ts';

const dayLength = 86_400;

/** The years that four digits can write and `Date.UTC` takes for what they are, on the walls of a place, in seconds. */
const firstWall = Date.UTC(100, 0) / 1000;
const endOfWalls = Date.UTC(10_000, 0) / 1000;

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
  const first = typeof month === 'string' ? midnightOf(`${month}-01`) : NaN;
  if (Number.isNaN(first)) throw unknown('month', month, '2026-10');
  const date = new Date(first * 1000);
  const next = date.setUTCMonth(date.getUTCMonth() + 1) / 1000;
  return between(zoneOf(zone), first, next);
}

/**
 * The last days: up to the end of the last whole data point, from the same time on the clock `count` days before, or the
 * edge of a point before that. With points of a day, that is whole days without today.
 *
 * @throws ConfigurationError when the count, the width of a point or the moment is none, or there is no such zone.
 */
export function lastDaysOf(count: number, { zone: name, step, dayOffset, now }: LastDays): Span {
  if (!isCount(count)) throw unusable('number of days', 'a whole number, 1 or more', count);
  if (!isCount(step)) throw unusable('width of a data point (aggregation)', 'a whole number of seconds, 1 or more', step);
  if (!(now / 1000 >= firstWall && now / 1000 < endOfWalls)) throw unusable('moment that is now', 'a Date, or milliseconds since the epoch', now);
  const zone = zoneOf(name);
  const seconds = Math.floor(now / 1000);
  // A day is that of the calendar of the place; a shorter point lies on the grid of the data.
  const grid = step >= dayLength ? zone : zoneOf(dayOffset);
  const edgeBefore = (instant: number): number => instantAt(grid, Math.floor((instant + grid.offsetAt(instant)) / step) * step);
  const end = edgeBefore(seconds);
  const from = end + zone.offsetAt(end) - count * dayLength;
  if (from < firstWall) throw outOfYears();
  // Clocks that are set by half an hour leave the grid of hours.
  return spanOf(zone, edgeBefore(instantAt(zone, from)), end);
}

/** The range between two times on the walls of a place. */
function between(zone: Zone, from: number, to: number): Span {
  if (to >= endOfWalls) throw outOfYears();
  const [start, end] = [instantAt(zone, from), instantAt(zone, to)];
  if (start < end) return spanOf(zone, start, end);
  throw new ConfigurationError({ sentence: `The day ${instantText(from, 0).slice(0, 10)} was left out there, when clocks were set.` });
}

function spanOf(zone: Zone, start: number, end: number): Span {
  const text = (instant: number): string => instantText(instant, Math.floor(zone.offsetAt(instant) / 60) * 60);
  return { start: text(start), end: text(end) };
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function unusable(what: string, want: string, given: unknown): ConfigurationError {
  return new ConfigurationError({ sentence: `The ${what} must be ${want}; it is ${shown(given)}.` });
}

function outOfYears(): ConfigurationError {
  return new ConfigurationError({ sentence: 'The range must lie in the years 0100 to 9999.' });
}

/** Seconds since 1970 at midnight of a date, on a clock of UTC; NaN for a day that is not in the calendar. */
function midnightOf(date: string): number {
  return typeof date === 'string' ? secondsOf(`${date}T00:00:00Z`) : NaN;
}

function unknown(what: string, given: string, example: string): ConfigurationError {
  return new ConfigurationError({ sentence: `There is no ${what} ${shown(given)}; write it like ${example}.` });
}
