import type { Key } from '../key.ts';
import type { Report } from '../report.ts';
import { wrong } from './wrong.ts';

/** Checks true or false. */
export function boolean(report: Report, key: Key, value: unknown, presence: boolean): void {
  if (typeof value !== 'boolean' && (presence || value !== undefined)) wrong(report, key, value, 'boolean');
}
