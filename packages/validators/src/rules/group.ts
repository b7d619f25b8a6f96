import { allOrNone as allOrNoneWords, onlyOne as onlyOneWords, or as orWords, zeroOrOne as zeroOrOneWords } from '../messages/en.ts';
import type { Report } from '../report.ts';
import type { RuleFacts } from '../rule-facts.ts';
import { broken } from './broken.ts';

/** At least one of the conditions must hold. */
export function or(report: Report, rule: RuleFacts, ...holding: boolean[]): void {
  if (trues(holding) === 0) broken(report, rule, 'or', { rule }, orWords);
}

/** Exactly one of the conditions must hold. */
export function onlyOne(report: Report, rule: RuleFacts, ...holding: boolean[]): void {
  if (trues(holding) !== 1) broken(report, rule, 'onlyOne', { rule }, onlyOneWords);
}

/** All conditions must hold, or none. */
export function allOrNone(report: Report, rule: RuleFacts, ...holding: boolean[]): void {
  if (trues(holding) % holding.length > 0) broken(report, rule, 'allOrNone', { rule }, allOrNoneWords);
}

/** At most one of the conditions may hold. */
export function zeroOrOne(report: Report, rule: RuleFacts, ...holding: boolean[]): void {
  if (trues(holding) > 1) broken(report, rule, 'zeroOrOne', { rule }, zeroOrOneWords);
}

/** Whether exactly one condition holds. */
export function exactlyOne(...holding: boolean[]): boolean {
  return trues(holding) === 1;
}

/** Whether all conditions hold, or none. */
export function allOrNoneOf(...holding: boolean[]): boolean {
  return trues(holding) % holding.length === 0;
}

/** Whether at most one condition holds. */
export function atMostOne(...holding: boolean[]): boolean {
  return trues(holding) < 2;
}

function trues(holding: readonly boolean[]): number {
  let sum = 0;
  for (let index = 0; index < holding.length; index++) if (holding[index]) sum++;
  return sum;
}
