import type { Key } from '../key.ts';
import type { Expected } from '../kinds.ts';
import { required, type } from '../messages/en.ts';
import { none, note, type Report } from '../report.ts';
import { show } from '../show.ts';

/** Notes that a value is missing or has not the expected type. Returns NaN. */
export function wrong(report: Report, key: Key, value: unknown, expected: Expected): number {
  if (value === undefined) missing(report, key);
  else mistyped(report, [key], value, expected);
  return NaN;
}

/** Notes that a value is missing. */
export function missing(report: Report, key: Key): void {
  note(report, [key], [undefined], 'required', required, none);
}

/** Notes that a value has not the expected type. */
export function mistyped(report: Report, keys: Key[], value: unknown, expected: Expected): void {
  note(report, keys, [value], 'type', type, () => ({ expected, found: Array.isArray(value) ? 'list' : show(value) }));
}
