import type { InstantFault } from './kinds.ts';

/**
 * Reads an RFC 3339 date and time, such as `2025-02-10T00:00:00+08:00`: upper-case T and Z, whole seconds, an offset,
 * a day of the calendar, no leap second. Returns seconds since the epoch, or NaN for every other text.
 *
 * Straight-line code, because every request pays for it twice, and an answer for every point: nothing is called, and
 * each character is looked at once. It is also too long for an engine to put into its callers, which then have room for
 * their other checks. The codes of the digits are 48 to 57, so that flipping the bits of 48 leaves at most 9 of a digit,
 * and more of everything else; where a limit minus a digit is negative, its sign bit survives the bitwise or.
 */
export function secondsOf(text: string): number {
  const y0 = text.charCodeAt(0) ^ 48;
  const y1 = text.charCodeAt(1) ^ 48;
  const y2 = text.charCodeAt(2) ^ 48;
  const y3 = text.charCodeAt(3) ^ 48;
  const m0 = text.charCodeAt(5) ^ 48;
  const m1 = text.charCodeAt(6) ^ 48;
  const d0 = text.charCodeAt(8) ^ 48;
  const d1 = text.charCodeAt(9) ^ 48;
  const h0 = text.charCodeAt(11) ^ 48;
  const h1 = text.charCodeAt(12) ^ 48;
  const n0 = text.charCodeAt(14) ^ 48;
  const n1 = text.charCodeAt(15) ^ 48;
  const s0 = text.charCodeAt(17) ^ 48;
  const s1 = text.charCodeAt(18) ^ 48;
  const digits =
    (9 - y0) | (9 - y1) | (9 - y2) | (9 - y3) | (1 - m0) | (9 - m1) | (3 - d0) | (9 - d1) |
    (2 - h0) | (9 - h1) | (5 - n0) | (9 - n1) | (5 - s0) | (9 - s1);
  const signs =
    (text.charCodeAt(4) ^ 45 /* - */) | (text.charCodeAt(7) ^ 45) | (text.charCodeAt(10) ^ 84 /* T */) |
    (text.charCodeAt(13) ^ 58 /* : */) | (text.charCodeAt(16) ^ 58);
  const year = y0 * 1000 + y1 * 100 + y2 * 10 + y3;
  const month = m0 * 10 + m1;
  const day = d0 * 10 + d1;
  const hour = h0 * 10 + h1;
  if (digits < 0 || signs !== 0 || month < 1 || month > 12 || day < 1 || hour > 23) return NaN;
  if (day > 28 && day > daysIn(year, month)) return NaN;
  // Years are counted from March, so that the leap day is the last of its year, and from 400 years earlier, so that no
  // term is negative.
  const years = month > 2 ? year + 400 : year + 399;
  const months = month > 2 ? month - 3 : month + 9;
  const days = years * 365 + (years >> 2) - ((years / 100) | 0) + ((years / 400) | 0) + (((months * 153 + 2) / 5) | 0) + day;
  return (((days - 865_566) * 24 + hour) * 60 + n0 * 10 + n1 - minutesEast(text)) * 60 + s0 * 10 + s1;
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
  const h0 = text.charCodeAt(20) ^ 48;
  const h1 = text.charCodeAt(21) ^ 48;
  const n0 = text.charCodeAt(23) ^ 48;
  const n1 = text.charCodeAt(24) ^ 48;
  const digits = (2 - h0) | (9 - h1) | (5 - n0) | (9 - n1);
  const hours = h0 * 10 + h1;
  const formed = text.length === 25 && (sign === 43 /* + */ || sign === 45 /* - */) && text.charCodeAt(22) === 58; /* : */
  return formed && digits >= 0 && hours < 24 ? (44 - sign) * (hours * 60 + n0 * 10 + n1) : NaN;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
