import { history as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts, Scalar } from '../rule-facts.ts';
import { broken } from './broken.ts';
import { limitAt } from './limit.ts';

/** An instant must be at most as long ago as the limit. */
export function history(report: Report, rule: RuleFacts, at: number, by?: Scalar): void {
  const limit = limitAt(rule, by);
  const actual = report.now - at;
  if (actual > limit) broken(report, rule, 'history', { rule, actual, limit, edge: report.now - limit }, words);
}
