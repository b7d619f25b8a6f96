import { compare as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** A comparison must hold; one with NaN in it counts as holding, so callers negate its opposite. */
export function compare(report: Report, rule: RuleFacts, holds: boolean): void {
  if (!holds) broken(report, rule, 'compare', { rule }, words);
}
