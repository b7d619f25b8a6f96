import { Finding } from './finding.ts';
import type { Key } from './key.ts';
import type { Kind, KindFacts } from './kinds.ts';
import type { Locale, Words } from './locale.ts';
import type { RuleFacts } from './rule-facts.ts';

/** An object whose fields are not checked yet. */
export type Unchecked = { readonly [field: string]: unknown };

/** What the checks of one call share. */
export interface Report {
  /** The time of the call, in whole seconds since the epoch. */
  readonly now: number;
  /** The language of the words; else English. */
  readonly locale: Locale | undefined;
  /** The edition of the service that is meant; else its own. */
  readonly edition: string | undefined;
  /** What was found so far; keys start at the object or list that is being checked. */
  readonly findings: Finding[];
  /** The object that is being checked. */
  subject: Unchecked;
  /** The index of its first finding. */
  since: number;
}

/**
 * Most items of a list that are looked at: a list of one-letter texts of this length fills 64 MiB of JSON. Only a proxy
 * claims to be longer, or a list of holes.
 */
export const longest = 16_777_216;

/** So many violations of one list or object are told; a note stands for the others. */
export const told = 20;

/**
 * Notes a finding.
 *
 * @param trail The way to it from the object or list that is being checked, innermost first.
 * @param words The English words, so that a bundle holds only those that it can need.
 * @param facts Makes the facts, when someone asks for them.
 */
export function note<K extends Kind>(
  report: Report,
  trail: Key[],
  values: readonly unknown[],
  kind: K,
  words: Words<K>,
  facts: () => KindFacts[K],
  rule?: RuleFacts,
): void {
  const say = report.locale?.[kind] ?? words;
  report.findings.push(new Finding(trail, values, kind, rule, facts, (path) => say(path, facts(), values[0])));
}

/** The facts of kinds that have none. */
export function none(): undefined {}

/** Puts a key in front of those of all findings but the first `before`. */
export function nest({ findings }: Report, before: number, key: Key): void {
  for (let index = before; index < findings.length; index++) findings[index]?.nest(key);
}
