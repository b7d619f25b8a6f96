import { span as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { noteBroken } from './broken.ts';

/** From one instant to another must be at most as long as the limit, all in seconds; nothing exceeds NaN. */
export function span(report: Report, rule: RuleFacts, from: number, to: number, limit: number): void {
  const actual = to - from;
  if (actual > limit) noteBroken(report, rule, 'span', words, () => ({ rule, actual, limit, edge: from + limit }));
}
