import type { BrokenNeed, KindFacts } from '../kinds.ts';
import type { Wording, Words } from '../locale.ts';
import { present } from '../presence.ts';
import { note, type Report, type Unchecked } from '../report.ts';
import type { RuleFacts, RuleKind } from '../rule-facts.ts';

/** The words of any kind of rule that is a condition. */
type ConditionWords = (path: string, facts: BrokenNeed, value: unknown) => Wording;

/** Notes that the condition of a rule does not hold. */
export function broken(report: Report, rule: RuleFacts, words: ConditionWords): void {
  const { subject } = report;
  // Rules that are conditions differ in kind and words, and have the facts of `requires` in common.
  noteBroken(report, rule, rule.kind as 'requires', words, () => ({ rule, absent: absentOf(subject, rule) }));
}

function absentOf(subject: Unchecked, { parameters }: RuleFacts): BrokenNeed['absent'] {
  return parameters.filter((name) => !present(subject[name]));
}

/**
 * Notes that a rule does not hold, unless a value that it reads is wrong anyway: then that is told, and enough.
 *
 * @param reads The parameters of which it reads the value; what the facts inherit is not theirs.
 */
export function noteBroken<K extends RuleKind>(
  report: Report,
  rule: RuleFacts,
  kind: K,
  words: Words<K>,
  facts: () => KindFacts[K],
  reads: readonly string[] | undefined = Object.hasOwn(rule, 'reads') ? rule.reads : undefined,
): void {
  const { findings, since, subject } = report;
  if (reads) for (let index = since; index < findings.length; index++) if (findings[index]?.refuses(reads)) return;
  note(report, [], rule.parameters.map((name) => subject[name]), kind, words, facts, rule);
}
