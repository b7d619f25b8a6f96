import type { Key } from '../key.ts';
import { items } from '../messages/en.ts';
import { note, type Report } from '../report.ts';

/** Limits of a list. */
export interface ListFacets {
  /** Fewest items. */
  readonly minItems?: number | undefined;
  /** Most items. */
  readonly maxItems?: number | undefined;
}

/** Checks how many items a list has; what is no list is not its matter. */
export function listSize(report: Report, key: Key, value: unknown, { minItems, maxItems }: ListFacets): void {
  if (!Array.isArray(value)) return;
  const actual = value.length;
  if (actual < (minItems ?? 0) || actual > (maxItems ?? Infinity)) {
    note(report, [key], [value], 'items', items, () => ({ minimum: minItems, maximum: maxItems, actual }));
  }
}
