import { history as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { noteBroken } from './broken.ts';

/** An instant must be at most as long ago as the limit, in seconds; nothing exceeds NaN. */
export function history(report: Report, rule: RuleFacts, at: number, limit: number): void {
  const { now } = report;
  const actual = now - at;
  if (actual > limit) noteBroken(report, rule, 'history', words, () => ({ rule, actual, limit, edge: now - limit }));
}
