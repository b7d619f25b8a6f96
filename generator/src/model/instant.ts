import { daysOfMonth } from '../spec/text/calendar.ts';
import type { Json } from './json.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Seconds since 1970 of an RFC 3339 date-time with an offset and whole seconds; undefined when it is none. */
export function parseInstant(text: string): number | undefined {
  const found = form.exec(text);
  if (found === null) return undefined;
  const part = (index: number): number => Number(found[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  const [offsetHour, offsetMinute] = [part(8), part(9)];
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * 60 * (found[7] === '-' ? -1 : 1);
  return daysSince1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset;
}

/** The cases of a service are made of a few hundred instants, each of which is read again and again. */
const known = new Map<string, number>();

/** Seconds since 1970; NaN for a text that is no instant. */
export function secondsOf(text: string): number {
  let seconds = known.get(text);
  if (seconds === undefined) {
    seconds = parseInstant(text) ?? Number.NaN;
    known.set(text, seconds);
  }
  return seconds;
}

/** A number, or the seconds since 1970 of an instant; NaN for anything else. */
export function numberIn(value: Json | undefined): number {
  if (typeof value === 'string') return secondsOf(value);
  return typeof value === 'number' ? value : Number.NaN;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
function daysSince1970(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let earlier = 1; earlier < month; earlier++) days += daysOfMonth(year, earlier);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return days + before * 365 + leapDays - 719_162;
}
