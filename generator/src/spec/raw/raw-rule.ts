import type { Origin } from '../../diagnostics/origin.ts';
import type { RawScalarValue } from '../decode/read-scalar.ts';
import type { RawNamed } from '../decode/read-list.ts';
import type { Placed } from '../yaml/raw-node.ts';

/** Words of the key `severity`. */
export const severities = ['error', 'advice'] as const;

/** Signs of the key `op`. */
export const compareOps = ['<', '<=', '=', '!=', '>=', '>'] as const;

/** Kinds of rules that count conditions. */
export const groupKinds = ['or', 'onlyOne', 'allOrNone', 'zeroOrOne'] as const;

/** A rule as it was written. */
export interface RawRule {
  readonly origin: Origin;
  readonly id: Placed<string>;
  readonly severity: Placed<(typeof severities)[number]> | undefined;
  readonly sentence: Placed<string> | undefined;
  readonly sources: readonly Placed<string>[];
  /** Undefined when it could not be read, which is reported. */
  readonly body: RawRuleBody | undefined;
}

/** What a rule demands, as it was written. */
export type RawRuleBody =
  | RawRequires
  | RawGroup
  | RawCompare
  | { readonly kind: 'complex'; readonly is: RawCondition }
  | { readonly kind: 'alone'; readonly parameter: Placed<string>; readonly value: Placed<RawScalarValue> }
  | RawSpan
  | RawHistory
  | { readonly kind: 'notFuture'; readonly parameter: Placed<string> };

/** `requires: { if, then }`. */
export interface RawRequires {
  readonly kind: 'requires';
  readonly if: RawCondition;
  readonly then: RawCondition;
}

/** `or`, `onlyOne`, `allOrNone` or `zeroOrOne`: a list of conditions. */
export interface RawGroup {
  readonly kind: (typeof groupKinds)[number];
  readonly of: readonly RawCondition[];
}

/** `compare: { left, op, right }`. */
export interface RawCompare {
  readonly kind: 'compare';
  readonly origin: Origin;
  readonly left: RawTerm;
  readonly op: (typeof compareOps)[number];
  readonly right: RawTerm;
}

/** `span: { from, to, by, max }`. */
export interface RawSpan {
  readonly kind: 'span';
  readonly origin: Origin;
  readonly from: Placed<string>;
  readonly to: Placed<string>;
  readonly by: Placed<string> | undefined;
  readonly max: RawLimits;
}

/** `history: { parameter, by, max }`. */
export interface RawHistory {
  readonly kind: 'history';
  readonly origin: Origin;
  readonly parameter: Placed<string>;
  readonly by: Placed<string> | undefined;
  readonly max: RawLimits;
}

/** One limit in seconds, or one for each value of another parameter. */
export type RawLimits = Placed<number> | readonly RawNamed<Placed<number>>[];

/** A condition as it was written. */
export type RawCondition =
  | { readonly kind: 'present'; readonly parameter: Placed<string> }
  | { readonly kind: 'in'; readonly parameter: Placed<string>; readonly values: readonly Placed<RawScalarValue>[] }
  | { readonly kind: 'contains'; readonly parameter: Placed<string>; readonly value: Placed<RawScalarValue> }
  | {
      readonly kind: 'count';
      readonly parameter: Placed<string>;
      readonly atLeast: Placed<number> | undefined;
      readonly atMost: Placed<number> | undefined;
    }
  | { readonly kind: 'not'; readonly of: RawCondition }
  | { readonly kind: 'all'; readonly of: readonly RawCondition[] }
  | RawRequires
  | RawGroup
  | RawCompare;

/** A side of a comparison as it was written. */
export type RawTerm =
  | { readonly kind: 'value'; readonly parameter: Placed<string> }
  | { readonly kind: 'number'; readonly number: Placed<number> }
  | { readonly kind: 'add' | 'subtract' | 'multiply'; readonly left: RawTerm; readonly right: RawTerm };
