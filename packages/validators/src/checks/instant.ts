import { faultOf, secondsOf } from '../instant.ts';
import type { Key } from '../key.ts';
import { instant as words } from '../messages/en.ts';
import { note, type Report } from '../report.ts';
import { wrong } from './wrong.ts';

/** Checks an RFC 3339 date and time. Returns seconds since the epoch, or NaN where it is absent or wrong. */
export function instant(report: Report, key: Key, value: unknown, presence: boolean): number {
  if (typeof value !== 'string') return presence || value !== undefined ? wrong(report, key, value, 'string') : NaN;
  const seconds = secondsOf(value);
  // Only NaN differs from itself.
  if (seconds !== seconds) note(report, [key], [value], 'instant', words, () => ({ fault: faultOf(value) }));
  return seconds;
}
