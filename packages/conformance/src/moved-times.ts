import { parseInstant } from '@volc-live/validators';
import type { UsagePageBody } from './usage-page-requests.ts';

const secondsPerDay = 86_400;

/**
 * Moves the range of a request by whole days, so that it ends at the last such time of day that is
 * over: a range of 13 April 2021 becomes the last whole day, one that ends at 23:59:59 still does.
 * The page was written years ago, and the API keeps 366 days.
 *
 * @param now Milliseconds since the epoch.
 * @throws {RangeError} When the end is no RFC 3339 time.
 */
export function moveIntoHistory(body: UsagePageBody, now: number): UsagePageBody {
  const end = parseInstant(body.EndTime);
  if (end === undefined) throw new RangeError(`EndTime ${JSON.stringify(body.EndTime)} is no RFC 3339 time.`);
  const days = Math.floor((now / 1000 - end) / secondsPerDay);
  return { ...body, StartTime: moveByDays(body.StartTime, days), EndTime: moveByDays(body.EndTime, days) };
}

/** Moves an RFC 3339 time by whole days; time of day and offset stay as they are written. */
export function moveByDays(time: string, days: number): string {
  const [year = 0, month = 0, day = 0] = time.slice(0, 10).split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day) + days * secondsPerDay * 1000);
  return moved.toISOString().slice(0, 10) + time.slice(10);
}
