import type { Key } from '../key.ts';
import { more, unreadable } from '../messages/en.ts';
import { longest, nest, none, note, type Report, told } from '../report.ts';
import { missing, mistyped } from './wrong.ts';

/** Checks a value of any type, as an item of a list. */
export type Check = (report: Report, key: Key, value: unknown) => void;

/** Checks a list and each of its items. */
export function list(report: Report, key: Key, value: unknown, presence: boolean, element: Check): void {
  if (value !== undefined) {
    const before = report.findings.length;
    checkItems(report, value, element);
    if (report.findings.length > before) nest(report, before, key);
  } else if (presence) {
    missing(report, key);
  }
}

function checkItems(report: Report, value: unknown, element: Check): void {
  const { findings } = report;
  const most = findings.length + told;
  try {
    if (!Array.isArray(value)) return mistyped(report, [], value, 'list');
    const { length } = value;
    if (length > longest) return note(report, [], [value], 'unreadable', unreadable, none);
    for (let index = 0; index < length; index++) {
      element(report, index, value[index]);
      if (findings.length > most) return note(report, [], [value], 'more', more, none);
    }
  } catch (error) {
    note(report, [], [error], 'unreadable', unreadable, none);
  }
}
