import type { Key } from '../key.ts';
import { longest, type Report } from '../report.ts';
import { list } from './list.ts';
import { oneOf } from './one-of.ts';
import { required } from './presence.ts';

/**
 * Checks a list of values of an enumeration: in one quick pass, which a wrong list pays for with a second that tells
 * what is wrong.
 */
export function listOf(
  report: Report,
  key: Key,
  value: unknown,
  presence: boolean,
  allowed: readonly (string | number)[],
): void {
  if (areOf(value, allowed)) return;
  list(report, key, value, presence, (inner, index, item) => oneOf(inner, index, item, required, allowed));
}

function areOf(value: unknown, allowed: readonly (string | number)[]): boolean {
  try {
    if (!Array.isArray(value) || value.length > longest) return false;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      let at = 0;
      while (allowed[at] !== item) if (++at >= allowed.length) return false;
    }
    return true;
  } catch {
    return false;
  }
}
