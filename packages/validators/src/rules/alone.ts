import { alone as words } from '../messages/en.ts';
import { contains, count } from '../presence.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** A list that has the value of the rule must have no other item. */
export function alone(report: Report, rule: RuleFacts, value: unknown): void {
  if (count(value) > 1 && contains(value, rule.value)) {
    // A list with a wrong item tells that first.
    broken(report, rule, 'alone', { rule }, words, rule.parameters);
  }
}
