import { alone as words } from '../messages/en.ts';
import { contains, count } from '../presence.ts';
import type { Report } from '../report.ts';
import type { RuleFacts, Scalar } from '../rule-facts.ts';
import { noteBroken } from './broken.ts';

/** A list that has a certain value must have no other item. */
export function alone(report: Report, rule: RuleFacts, value: unknown, lonely: Scalar): void {
  if (count(value) > 1 && contains(value, lonely)) {
    // A list with a wrong item tells that first.
    noteBroken(report, rule, 'alone', words, () => ({ rule }), rule.parameters);
  }
}
