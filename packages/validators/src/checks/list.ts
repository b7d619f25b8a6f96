import { items, more, unreadable } from '../messages/en.ts';
import { type Key, nest, note, type Report, told } from '../report.ts';
import { missing, mistyped } from './wrong.ts';

/** Checks a value of any type, as an item of a list. */
export type Check = (report: Report, key: Key, value: unknown) => void;

/** Limits of a list. */
export interface ListFacets {
  /** Fewest items. */
  readonly minItems?: number;
  /** Most items. */
  readonly maxItems?: number;
}

/** Checks a list and each of its items. */
export function list(
  report: Report,
  key: Key,
  value: unknown,
  presence: boolean,
  element: Check,
  facets?: ListFacets,
): void {
  if (value !== undefined) {
    const before = report.problems.length;
    checkItems(report, value, element, facets);
    if (report.problems.length > before) nest(report, before, key);
  } else if (presence) {
    missing(report, key);
  }
}

/** Most items that are looked at: a list of one-letter texts of this length fills 64 MiB of JSON. */
const longest = 16_777_216;

function checkItems(report: Report, value: unknown, element: Check, facets: ListFacets | undefined): void {
  const { problems } = report;
  const most = problems.length + told;
  try {
    if (!Array.isArray(value)) return mistyped(report, [], value, 'list');
    const { length } = value;
    // A proxy may claim to be of any length; what no request can hold is not gone through.
    if (length > longest) return checkFacets(report, value, { maxItems: longest });
    for (let index = 0; index < length; index++) {
      element(report, index, value[index]);
      if (problems.length > most) return note(report, [], [value], 'more', undefined, more);
    }
    if (facets) checkFacets(report, value, facets);
  } catch (error) {
    note(report, [], [error], 'unreadable', undefined, unreadable);
  }
}

function checkFacets(report: Report, value: readonly unknown[], { minItems, maxItems }: ListFacets): void {
  const actual = value.length;
  if (actual < (minItems ?? 0) || actual > (maxItems ?? Infinity)) {
    note(report, [], [value], 'items', { minimum: minItems, maximum: maxItems, actual }, items);
  }
}
