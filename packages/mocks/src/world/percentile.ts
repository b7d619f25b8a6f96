import { SLOT } from './calendar.ts';
import type { Measure, Quantity } from './measure.ts';
import type { Selection } from './selection.ts';

/** A number about a whole range that is no fold of its points, and when it happened. */
export interface Statistic {
  readonly quantity: Quantity;
  readonly slot: number;
  readonly of: (selection: Selection, first: number, count: number) => Happening;
}

/** A value, and the slot in which it was first reached. */
export interface Happening {
  readonly value: number;
  readonly slot: number;
}

/**
 * The 95th percentile of the sum of some measures, slot by slot: the values are sorted and the
 * highest 5 percent left out; the next one is the answer (nearest rank). Without slots it is 0 at
 * the first.
 */
export function percentile95(measures: readonly Measure[]): Statistic {
  return {
    quantity: 'bytes per second',
    slot: SLOT,
    of: (selection, first, count) => happeningOf(measures, selection, first, count),
  };
}

function happeningOf(measures: readonly Measure[], selection: Selection, first: number, count: number): Happening {
  const values = new Float64Array(count);
  for (const measure of measures) measure.add(selection, first, values);
  const sorted = values.toSorted();
  const value = sorted[Math.ceil((count * 95) / 100) - 1] ?? 0;
  return { value, slot: first + Math.max(0, values.indexOf(value)) };
}
