import { ConfigurationError, dayOf, lastDaysOf, monthOf, type Span } from '@volc-live/runtime';

import { dayOffset } from '../gen/service.ts';

/** The two parameters with the range of a request; spread them into it. */
export interface TimeRange {
  /** Start of the range. */
  readonly StartTime: string;
  /** End of the range, not part of it. */
  readonly EndTime: string;
}

/** How the last days are counted. */
export interface LastDaysOptions {
  /**
   * Where days begin: a name such as `Asia/Shanghai`, or an offset.
   *
   * @defaultValue where days of the service begin, `+08:00`
   */
  readonly zone?: string | undefined;
  /**
   * Width of the data points that are asked for, in seconds; the range ends where the last whole point does.
   *
   * @defaultValue 86400
   */
  readonly aggregation?: number | undefined;
  /** The moment that is now, in milliseconds since the epoch or as a Date. Left out: the time of day. */
  readonly now?: number | Date | undefined;
}

/**
 * A day: `day('2026-10-05', 'Asia/Shanghai')`, from midnight to midnight. Left out, the zone is that of the service.
 *
 * @throws ConfigurationError when there is no such day or zone.
 */
export function day(date: string, zone: string = dayOffset): TimeRange {
  return rangeOf(dayOf(date, zone));
}

/**
 * A month: `month('2026-10', 'Asia/Shanghai')`, from its first midnight to the first of the next month. Left out, the
 * zone is that of the service.
 *
 * @throws ConfigurationError when there is no such month or zone.
 */
export function month(name: string, zone: string = dayOffset): TimeRange {
  return rangeOf(monthOf(name, zone));
}

/**
 * The last days: `lastDays(7)` are the seven whole days before today; `lastDays(7, { aggregation: 300 })` end with the
 * last whole five minutes, and begin at the same time on the clock seven days before.
 *
 * @throws ConfigurationError when the count is no whole number above 0, or there is no such zone or option.
 */
export function lastDays(count: number, options: LastDaysOptions = {}): TimeRange {
  const { zone = dayOffset, aggregation = 86_400, now = Date.now(), ...others } = Object(options) as LastDaysOptions;
  const [unknown] = typeof options === 'object' && options !== null ? Object.keys(others) : [String(options)];
  if (unknown !== undefined) {
    throw new ConfigurationError({ sentence: `There is no option ${unknown} of lastDays. There are zone, aggregation, now.` });
  }
  return rangeOf(lastDaysOf(count, { zone, step: aggregation, dayOffset, now: Number(now) }));
}

function rangeOf({ start, end }: Span): TimeRange {
  return { StartTime: start, EndTime: end };
}
