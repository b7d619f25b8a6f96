import type { Change } from '../change.ts';
import { levelOf } from '../level.ts';

/** The report for programs, with a line break at the end: `{ level, changes }`, where no key is ever left out. */
export function jsonReport(changes: readonly Change[]): string {
  const all = changes.map((change) => ({
    ...change,
    action: change.action ?? null,
    review: change.review ?? null,
  }));
  return `${JSON.stringify({ level: levelOf(changes), changes: all }, undefined, 2)}\n`;
}
