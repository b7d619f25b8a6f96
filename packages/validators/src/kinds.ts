import type { RuleFacts, Scalar } from './rule-facts.ts';

/** What a value should be, in the words of JSON; a list is an array. */
export type Expected = 'string' | 'number' | 'integer' | 'boolean' | 'list' | 'object';

/** Limits that a length, a count or a number broke. */
export interface Bounds {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** What was found. */
  readonly actual: number;
}

/** A name or value that is not known, and what is. */
export interface Unknown {
  readonly allowed: readonly Scalar[];
  /** The allowed one that is spelt most like it. */
  readonly suggestion: Scalar | undefined;
}

/** A broken rule between parameters. */
export interface Broken {
  readonly rule: RuleFacts;
}

/** A broken rule that something is needed. */
export interface BrokenNeed extends Broken {
  /** Those of its parameters that were not sent. */
  readonly absent: readonly string[];
}

/** A broken rule about a length of time, in seconds. */
export interface BrokenLimit extends Broken {
  readonly actual: number;
  readonly limit: number;
  /** The last instant that would do, or the first, in seconds since the epoch. */
  readonly edge: number;
}

/** Why a text is no instant: its form, a fraction of a second, no offset, or no such day or time. */
export type InstantFault = 'form' | 'fraction' | 'offset' | 'calendar';

/** What is known about a violation, by its kind. */
export interface KindFacts {
  /** A required value is missing. */
  readonly required: undefined;
  /** A value has another type. */
  readonly type: { readonly expected: Expected; readonly found: string };
  /** A text is too short or too long, in characters (code points). */
  readonly length: Bounds;
  /** A text does not match its pattern. */
  readonly pattern: { readonly pattern: string };
  /** A number is too small or too big. */
  readonly range: Bounds;
  /** A list has too few or too many items. */
  readonly items: Bounds;
  /** A value is not one of the enumeration. */
  readonly 'one-of': Unknown;
  /** A field is not in the spec. */
  readonly 'unknown-field': Unknown;
  /** A text is no RFC 3339 date and time with an offset and whole seconds. */
  readonly instant: { readonly fault: InstantFault };
  /** A list or an object has more violations than are told. */
  readonly more: undefined;
  /** A getter or a proxy threw when it was read. */
  readonly unreadable: undefined;
  readonly requires: BrokenNeed;
  readonly or: Broken;
  readonly onlyOne: Broken;
  readonly allOrNone: Broken;
  readonly zeroOrOne: Broken;
  readonly compare: Broken;
  readonly complex: Broken;
  readonly alone: Broken;
  readonly span: BrokenLimit;
  readonly history: BrokenLimit;
  readonly notFuture: BrokenLimit;
}

/** The kinds of violations: those of single values, and those of rules. */
export type Kind = keyof KindFacts;
