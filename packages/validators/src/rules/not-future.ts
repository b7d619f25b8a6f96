import { notFuture as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** An instant must not be later than now. */
export function notFuture(report: Report, rule: RuleFacts, at: number): void {
  const actual = at - report.now;
  if (actual > 0) broken(report, rule, 'notFuture', { rule, actual, limit: 0, edge: report.now }, words);
}
