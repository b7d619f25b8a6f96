import { requires as words } from '../messages/en.ts';
import { present } from '../presence.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** When the first condition holds, the second must. */
export function requires(report: Report, rule: RuleFacts, when: boolean, then: boolean): void {
  if (when && !then) broken(report, rule, 'requires', { rule, absent: absentOf(report, rule) }, words);
}

function absentOf({ subject }: Report, { parameters }: RuleFacts): string[] {
  return parameters.filter((name) => !present(subject[name]));
}
