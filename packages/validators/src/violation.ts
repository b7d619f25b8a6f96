import type { Key } from './key.ts';
import type { Kind, KindFacts } from './kinds.ts';

/** One thing that is wrong with a request or an answer. */
export interface Violation {
  /** Where: `RegionList[2].Area`; empty for the whole. */
  readonly path: string;
  /** The same as keys, outermost first. */
  readonly keys: readonly Key[];
  /** Every parameter at fault: the path itself, or the parameters of the rule. */
  readonly paths: readonly string[];
  /** The values at fault, side by side with the paths. */
  readonly values: readonly unknown[];
  /** Stable name: the id of a rule of the spec, or the kind of a check. */
  readonly rule: string;
  /** What sort of check or rule it is. */
  readonly kind: Kind;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What the words are made of; their shape depends on the kind. */
  readonly facts: KindFacts[Kind];
}

/** The verdict on a request or an answer. */
export type Validation<T> =
  | { readonly ok: true; readonly value: T; readonly advice: readonly Violation[] }
  | { readonly ok: false; readonly violations: readonly Violation[]; readonly advice: readonly Violation[] };
