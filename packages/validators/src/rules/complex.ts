import { complex as words } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** Any condition, which must hold. */
export function complex(report: Report, rule: RuleFacts, holds: boolean): void {
  if (!holds) broken(report, rule, 'complex', { rule }, words);
}
