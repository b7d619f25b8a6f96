import type { Compare, Scalar } from '../model.ts';

/** One side of a difference: a parameter, or the origin: now for instants, zero for numbers. */
export type Side = string | undefined;

/** The claim that `plus − minus` is at most `limit`, or less than it; in seconds for instants. */
export interface Difference {
  readonly plus: Side;
  readonly minus: Side;
  readonly limit: number;
  /** Whether it must be less. */
  readonly isStrict: boolean;
}

/** What a list holds, as far as rules can tell. */
export interface Items {
  /** Those of its values that rules speak of, or all of them. */
  readonly values: readonly Scalar[];
  readonly count: number;
}

/** A request as rules see it: one that was written down, or one that is assumed for a proof. */
export interface Situation {
  /** Whether the parameter is sent; an empty list is not. */
  readonly isPresent: (parameter: string) => boolean;
  /** Whether the parameter has a number or an instant, sent or by default; what is neither has no value here. */
  readonly hasValue: (parameter: string) => boolean;
  /** The value, sent or by default; undefined where there is none, or where it is not one that rules speak of. */
  readonly valueOf: (parameter: string) => Scalar | undefined;
  /** What the list holds; undefined where it is not sent. */
  readonly itemsOf: (parameter: string) => Items | undefined;
  /** Whether a difference is within its limit. */
  readonly isWithin: (difference: Difference) => boolean;
  /** Whether a comparison holds that is no difference of two parameters. */
  readonly isTrue: (compare: Compare) => boolean;
}
