import type { Key } from '../key.ts';
import { longest, type Report } from '../report.ts';
import { list } from './list.ts';
import { anyText } from './text.ts';

/** Checks a list of any texts: in one quick pass, which a wrong list pays for with a second that tells what is wrong. */
export function texts(report: Report, key: Key, value: unknown, presence: boolean): void {
  if (!areTexts(value)) list(report, key, value, presence, anyText);
}

function areTexts(value: unknown): boolean {
  try {
    if (!Array.isArray(value) || value.length > longest) return false;
    for (let index = 0; index < value.length; index++) if (typeof value[index] !== 'string') return false;
    return true;
  } catch {
    return false;
  }
}
