import type { InstantFault } from './kinds.ts';

/**
 * Reads an RFC 3339 date and time, such as `2025-02-10T00:00:00+08:00`: upper-case T and Z, whole seconds, an offset,
 * a day of the calendar, no leap second. Returns seconds since the epoch, or NaN for every other text.
 *
 * Every request pays for it twice, and an answer for every point, so each character is looked at once, and nothing is
 * made of them but numbers.
 */
export function secondsOf(text: string): number {
  const century = pair(text, 0);
  const ofCentury = pair(text, 2);
  const year = century * 100 + ofCentury;
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  const signs =
    (text.charCodeAt(4) ^ 45 /* - */) | (text.charCodeAt(7) ^ 45) | (text.charCodeAt(10) ^ 84 /* T */) |
    (text.charCodeAt(13) ^ 58 /* : */) | (text.charCodeAt(16) ^ 58);
  // A negative number stands for what are no digits; a limit minus a number is negative beyond the limit.
  const fields = century | ofCentury | (month - 1) | (12 - month) | (day - 1) | hour | (23 - hour) | minute | (59 - minute) | second | (59 - second);
  if (fields < 0 || signs !== 0) return NaN;
  if (day > 28 && day > daysIn(year, month)) return NaN;
  // Years are counted from March, so that the leap day is the last of its year, and from 400 years earlier, so that no
  // term is negative.
  const years = month > 2 ? year + 400 : year + 399;
  const months = month > 2 ? month - 3 : month + 9;
  const days = years * 365 + (years >> 2) - ((years / 100) | 0) + ((years / 400) | 0) + (((months * 153 + 2) / 5) | 0) + day;
  return (((days - 865_566) * 24 + hour) * 60 + minute - minutesEast(text)) * 60 + second;
}

/**
 * Reads an instant as the API writes it: RFC 3339 with an offset and whole seconds. Returns seconds since the epoch, or
 * undefined for every other text.
 */
export function parseInstant(text: string): number | undefined {
  const seconds = secondsOf(text);
  return Number.isNaN(seconds) ? undefined : seconds;
}

/** Why {@link secondsOf} refuses a text. */
export function faultOf(text: string): InstantFault {
  const parts = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  return !parts ? 'form' : parts[1] ? 'fraction' : parts[2] ? 'calendar' : 'offset';
}

/** The offset at the end of the text, in minutes east of UTC; NaN where there is none. */
function minutesEast(text: string): number {
  const sign = text.charCodeAt(19);
  if (sign === 90 /* Z */ && text.length === 20) return 0;
  const hours = pair(text, 20);
  const minutes = pair(text, 23);
  const formed = text.length === 25 && (sign === 43 /* + */ || sign === 45 /* - */) && text.charCodeAt(22) === 58; /* : */
  return formed && (hours | (23 - hours) | minutes | (59 - minutes)) >= 0 ? (44 - sign) * (hours * 60 + minutes) : NaN;
}

/** Two digits as a number; a negative one for anything else. The codes of digits are 48 to 57. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) ^ 48;
  const ones = text.charCodeAt(at + 1) ^ 48;
  return ((9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
