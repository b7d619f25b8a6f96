import { span as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts, Scalar } from '../rule-facts.ts';
import { broken } from './broken.ts';
import { limitAt } from './limit.ts';

/** From one instant to another must be at most as long as the limit, which may depend on a third parameter. */
export function span(report: Report, rule: RuleFacts, from: number, to: number, by?: Scalar): void {
  const limit = limitAt(rule, by);
  const actual = to - from;
  if (actual > limit) broken(report, rule, 'span', { rule, actual, limit, edge: from + limit }, words);
}
