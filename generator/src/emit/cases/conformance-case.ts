import type { Json } from '../../model/model.ts';

/** A request with the verdict that every implementation must come to. */
export interface ConformanceCase {
  /** Says what is special about the request; unique in its file. */
  readonly name: string;
  /** The id of a rule, or a check and the field that it checks: `one-of Aggregation`, `type RegionList[].Area`. */
  readonly about: string;
  /** The clock: RFC 3339, whole seconds. */
  readonly now: string;
  readonly request: Json;
  readonly verdict: 'valid' | 'invalid';
  /** Everything that is wrong: fields in their order, then unknown fields, then rules in their order. */
  readonly violations: readonly Finding[];
  /** What is told and not refused, in the same order. */
  readonly advice: readonly Finding[];
}

/** A rule or a check that does not hold. */
export interface Finding {
  /** The id of a rule, or the name of a check: `required`. */
  readonly rule: string;
  /** Where: the parameters of the rule, or the value that was checked. */
  readonly paths: readonly string[];
}

/** Everything there is to say about a request. */
export interface Judgement {
  readonly violations: readonly Finding[];
  readonly advice: readonly Finding[];
}

/** What a case is made of. */
export interface Draft {
  readonly name: string;
  readonly about: string;
  readonly request: Json;
  /** The verdict at the usual clock. */
  readonly judgement: Judgement;
}
