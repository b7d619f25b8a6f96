import { notFuture as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { noteBroken } from './broken.ts';

/** An instant must not be later than now. */
export function notFuture(report: Report, rule: RuleFacts, at: number): void {
  const { now } = report;
  const actual = at - now;
  if (actual > 0) noteBroken(report, rule, 'notFuture', words, () => ({ rule, actual, limit: 0, edge: now }));
}
