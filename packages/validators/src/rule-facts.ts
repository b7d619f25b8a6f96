/** A value that a spec can name. */
export type Scalar = string | number | boolean;

/** The kinds of rules between parameters. */
export type RuleKind =
  | 'requires'
  | 'or'
  | 'onlyOne'
  | 'allOrNone'
  | 'zeroOrOne'
  | 'compare'
  | 'complex'
  | 'alone'
  | 'span'
  | 'history'
  | 'notFuture';

/** A longest time, in seconds, for one value of the parameter that it depends on. */
export interface TimeLimit {
  /** Value of the parameter; left out where the limit depends on none. */
  readonly at?: Scalar;
  readonly seconds: number;
}

/** Whether a rule only gives advice; a `severity` that the facts inherit is not theirs. */
export function isAdvice(rule: RuleFacts | undefined): boolean {
  return rule !== undefined && Object.hasOwn(rule, 'severity');
}

/** A rule between parameters, as the spec states it. */
export interface RuleFacts {
  /** Stable name of the rule: `region-exclusive`. */
  readonly id: string;
  readonly kind: RuleKind;
  /** An advice is told and never refuses a request; left out for rules that refuse. */
  readonly severity?: 'advice';
  /** Every parameter that the rule is about, in the order of the fields. */
  readonly parameters: readonly string[];
  /** Parameters of which a condition reads the value, not only the presence. */
  readonly reads?: readonly string[];
  /** The rule in one English sentence. */
  readonly sentence: string;
  /** The value that stands alone, for `alone`. */
  readonly value?: Scalar;
  /** The parameter that chooses the limit, for `span` and `history`. */
  readonly by?: string;
  /** The limits, for `span` and `history`. */
  readonly max?: readonly TimeLimit[];
}
