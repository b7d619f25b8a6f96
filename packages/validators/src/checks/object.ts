import type { Key } from '../key.ts';
import { unreadable } from '../messages/en.ts';
import { nest, none, note, type Report, type Unchecked } from '../report.ts';
import { missing, mistyped } from './wrong.ts';

/** Checks the fields of an object, and the rules between them. */
export type ObjectCheck = (report: Report, value: Unchecked) => void;

/** Checks an object. */
export function object(report: Report, key: Key, value: unknown, presence: boolean, check: ObjectCheck): void {
  if (value !== undefined) {
    const before = report.findings.length;
    checkFields(report, value, check);
    if (report.findings.length > before) nest(report, before, key);
  } else if (presence) {
    missing(report, key);
  }
}

/** Checks an object; paths start at it. */
export function checkFields(report: Report, value: unknown, check: ObjectCheck): void {
  const { subject, since } = report;
  report.since = report.findings.length;
  try {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      report.subject = value as Unchecked;
      check(report, report.subject);
    } else {
      mistyped(report, [], value, 'object');
    }
  } catch (error) {
    note(report, [], [error], 'unreadable', unreadable, none);
  }
  report.subject = subject;
  report.since = since;
}
