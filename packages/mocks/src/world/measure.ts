import { keepHours } from './hours.ts';
import type { Selection } from './selection.ts';

/** What the integers of a measure count; the unit of an answer is made from it. */
export type Quantity = 'bytes per second' | 'bytes' | 'seconds' | 'pieces';

/** A quantity of the account over time, as integers on the finest grid that it is measured on. */
export interface Measure {
  readonly quantity: Quantity;
  /** Seconds of its slots. */
  readonly slot: number;
  /** Adds the quantity of the slots from `first` on to the elements of `into`, one each. */
  readonly add: (selection: Selection, first: number, into: Float64Array) => void;
  /** Rows of one time, where there is more than one; left out: one row without labels. */
  readonly rows?: (selection: Selection) => readonly LabelledSelection[];
}

/** A part of a selection, and what its rows are labelled with. */
export interface LabelledSelection {
  readonly labels: Readonly<Record<string, string>>;
  readonly selection: Selection;
}

/** The quantity of some slots: `measure.add` into zeros, of the hours asked about. */
export function sample(measure: Measure, selection: Selection, first: number, count: number): Float64Array {
  const values = new Float64Array(count);
  measure.add(selection, first, values);
  if (selection.hours !== undefined) keepHours(values, selection.hours, first, measure.slot);
  return values;
}
