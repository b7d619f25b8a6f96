import type { Kind, KindFacts } from './kinds.ts';
import type { Locale, Wording, Words } from './locale.ts';
import type { RuleFacts } from './rule-facts.ts';

/** An object whose fields are not checked yet. */
export type Unchecked = { readonly [field: string]: unknown };

/** Name of a field, or place in a list from 0. */
export type Key = string | number;

/** A violation that has no path and no words yet. */
export interface Problem {
  /** The way to the value or the object, outermost first; grows at the front as the checks return. */
  readonly keys: Key[];
  readonly values: readonly unknown[];
  readonly kind: Kind;
  readonly facts: KindFacts[Kind];
  /** The rule that does not hold, where it is one. */
  readonly rule: RuleFacts | undefined;
  /** Puts the problem into words, once its path is known. */
  readonly say: (locale: Locale | undefined, path: string) => Wording;
}

/** What the checks of one call share. */
export interface Report {
  /** The time of the call, in whole seconds since the epoch. */
  readonly now: number;
  /** What was found so far; keys start at the object or list that is being checked. */
  readonly problems: Problem[];
  /** The prototype that adds no fields to an object. */
  readonly plain: object | null;
  /** The object that is being checked. */
  subject: Unchecked;
  /** The index of its first problem. */
  since: number;
}

/** So many violations of one list or object are told; a note stands for the others. */
export const told = 20;

/** Notes a problem. The English words are passed in, so that a bundle holds only those that it can need. */
export function note<K extends Kind>(
  report: Report,
  keys: Key[],
  values: readonly unknown[],
  kind: K,
  facts: KindFacts[K],
  words: Words<K>,
  rule?: RuleFacts,
): void {
  const say = (locale: Locale | undefined, path: string): Wording => (locale?.[kind] ?? words)(path, facts, values[0]);
  report.problems.push({ keys, values, kind, facts, rule, say });
}

/** Puts a key in front of those of all problems but the first `before`. */
export function nest({ problems }: Report, before: number, key: Key): void {
  for (let index = before; index < problems.length; index++) problems[index]?.keys.unshift(key);
}
