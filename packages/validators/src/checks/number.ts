import type { Key } from '../key.ts';
import { range } from '../messages/en.ts';
import { note, type Report } from '../report.ts';
import { wrong } from './wrong.ts';

/** Limits of a number; the limits themselves are allowed. */
export interface NumberFacets {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** Checks a whole number that JavaScript holds exactly. Returns it, or NaN where it is absent or wrong. */
export function integer(report: Report, key: Key, value: unknown, presence: boolean, facets?: NumberFacets): number {
  if (Number.isSafeInteger(value)) return bounded(report, key, value as number, facets);
  return presence || value !== undefined ? wrong(report, key, value, 'integer') : NaN;
}

/** Checks a number that JSON can say. Returns it, or NaN where it is absent or wrong. */
export function number(report: Report, key: Key, value: unknown, presence: boolean, facets?: NumberFacets): number {
  if (Number.isFinite(value)) return bounded(report, key, value as number, facets);
  return presence || value !== undefined ? wrong(report, key, value, 'number') : NaN;
}

function bounded(report: Report, key: Key, actual: number, facets: NumberFacets | undefined): number {
  if (!facets) return actual;
  const { minimum, maximum } = facets;
  if (actual >= (minimum ?? actual) && actual <= (maximum ?? actual)) return actual;
  note(report, [key], [actual], 'range', range, () => ({ minimum, maximum, actual }));
  return NaN;
}
