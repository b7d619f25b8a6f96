import type { Origin } from '../diagnostics/origin.ts';
import type { Scalar } from './json.ts';

/** A rule between parameters. */
export interface Rule {
  readonly kind: 'rule';
  /** Stable, kebab-case: `region-exclusive`. */
  readonly id: string;
  /** An `advice` is told, never refused. */
  readonly severity: 'error' | 'advice';
  readonly body: RuleBody;
  /** For people, one English sentence; made from the body where the spec has none. */
  readonly sentence: string;
  /** Every parameter the rule is about, in the order of the fields. */
  readonly parameters: readonly string[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** What a rule demands. */
export type RuleBody = Requires | Group | Compare | Complex | Alone | Span | History | NotFuture;

/** When the first holds, the second must. */
export interface Requires {
  readonly kind: 'requires';
  readonly if: Condition;
  readonly then: Condition;
}

/** How many of the conditions hold: at least one, exactly one, all or none, at most one. */
export interface Group {
  readonly kind: 'or' | 'onlyOne' | 'allOrNone' | 'zeroOrOne';
  readonly of: readonly Condition[];
}

/** Arithmetic or relational; holds when a parameter in it is absent and has no default. */
export interface Compare {
  readonly kind: 'compare';
  readonly left: Term;
  readonly op: CompareOp;
  readonly right: Term;
}

/** How the left side stands to the right one. */
export type CompareOp = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** A side of a comparison: a parameter, a number, or an operation on two terms. Instants count in seconds. */
export type Term =
  | { readonly kind: 'value'; readonly parameter: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'add' | 'subtract' | 'multiply'; readonly left: Term; readonly right: Term };

/** Any condition as a rule of its own. */
export interface Complex {
  readonly kind: 'complex';
  readonly is: Condition;
}

/** When the list has this value, it has no other item. */
export interface Alone {
  readonly kind: 'alone';
  readonly parameter: string;
  readonly value: Scalar;
}

/** `to − from` is at most so long, chosen by the value of a third parameter. Inclusive. */
export interface Span {
  readonly kind: 'span';
  readonly from: string;
  readonly to: string;
  readonly by: string | undefined;
  readonly max: readonly Limit[];
}

/** The instant is at most so long ago. Inclusive. */
export interface History {
  readonly kind: 'history';
  readonly parameter: string;
  readonly by: string | undefined;
  readonly max: readonly Limit[];
}

/** A length of time, for one value of a parameter or for all. */
export interface Limit {
  /** Value of the `by` parameter; undefined where there is none. */
  readonly at: Scalar | undefined;
  readonly seconds: number;
}

/** The instant is not later than now. */
export interface NotFuture {
  readonly kind: 'notFuture';
  readonly parameter: string;
}

/**
 * What a request may be. Presence is read from the request as sent, where an empty list counts as
 * absent; values are read after defaults are filled in.
 */
export type Condition =
  | { readonly kind: 'present'; readonly parameter: string }
  | { readonly kind: 'in'; readonly parameter: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'contains'; readonly parameter: string; readonly value: Scalar }
  | {
      readonly kind: 'count';
      readonly parameter: string;
      readonly atLeast: number | undefined;
      readonly atMost: number | undefined;
    }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | Requires
  | Group
  | Compare;
