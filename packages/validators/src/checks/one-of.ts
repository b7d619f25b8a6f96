import type { Key } from '../key.ts';
import { oneOf as words } from '../messages/en.ts';
import { nearest } from '../nearest.ts';
import { note, type Report } from '../report.ts';
import { missing } from './wrong.ts';

/** Checks a value of an enumeration. */
export function oneOf(
  report: Report,
  key: Key,
  value: unknown,
  presence: boolean,
  values: readonly (string | number)[],
): void {
  // Only values of one type reach the comparison, which engines then make fast.
  if (typeof value === 'string' || typeof value === 'number') {
    for (let index = 0; index < values.length; index++) if (values[index] === value) return;
  }
  if (presence || value !== undefined) unlisted(report, key, value, values);
}

/**
 * Checks a number of an enumeration. Returns it; where it is absent, what the service takes then; where it is wrong,
 * NaN.
 */
export function integerOf(
  report: Report,
  key: Key,
  value: unknown,
  presence: boolean,
  values: readonly number[],
  fallback: number = NaN,
): number {
  if (typeof value === 'number') {
    for (let index = 0; index < values.length; index++) if (values[index] === value) return value;
  } else if (value === undefined && !presence) {
    return fallback;
  }
  unlisted(report, key, value, values);
  return NaN;
}

function unlisted(report: Report, key: Key, value: unknown, allowed: readonly (string | number)[]): void {
  if (value === undefined) missing(report, key);
  else note(report, [key], [value], 'one-of', words, () => ({ allowed, suggestion: nearest(value, allowed) }));
}
