import type { KindFacts } from '../kinds.ts';
import type { Words } from '../locale.ts';
import { note, type Report } from '../report.ts';
import { isAdvice, type RuleFacts, type RuleKind } from '../rule-facts.ts';

/** Notes that a rule does not hold, unless a value that it reads is wrong anyway. */
export function broken<K extends RuleKind>(
  report: Report,
  rule: RuleFacts,
  kind: K,
  facts: KindFacts[K],
  words: Words<K>,
  reads: readonly string[] | undefined = Object.hasOwn(rule, 'reads') ? rule.reads : undefined,
): void {
  // Most requests have no problem so far.
  if (report.problems.length > report.since && reads?.some((name) => isFaulty(report, name))) return;
  const values = rule.parameters.map((name) => report.subject[name]);
  note(report, [], values, kind, facts, words, rule);
}

/** Whether a parameter of the object that is being checked has a problem of its own. */
function isFaulty({ problems, since }: Report, name: string): boolean {
  return problems.slice(since).some(({ keys, rule }) => !isAdvice(rule) && keys[0] === name);
}
