import type { Key } from '../key.ts';
import type { Report } from '../report.ts';
import { wrong } from './wrong.ts';

/** Checks a text. */
export function text(report: Report, key: Key, value: unknown, presence: boolean): void {
  if (typeof value !== 'string' && (presence || value !== undefined)) wrong(report, key, value, 'string');
}

/** Checks any text, as an item of a list. */
export function anyText(report: Report, key: Key, value: unknown): void {
  text(report, key, value, true);
}
