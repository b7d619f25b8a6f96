import type { Origin } from '../../diagnostics/origin.ts';
import { note, type Side } from './side.ts';

/** A bound of a type: its name for people, its two values, and which way is tighter. */
interface Limit {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly tighter: 'higher' | 'lower';
}

/** Compares bounds. What an answer may hold is no check, so there it is only words. */
export function compareLimits(limits: readonly Limit[], path: string, origin: Origin, side: Side): void {
  for (const { name, before, after, tighter } of limits) {
    if (before === after) continue;
    const isTighter = isBeyond(after, before, tighter);
    const readers = side.audience === 'readers';
    note(side, {
      code: 'limit-changed',
      verdict: readers ? 'documentation' : isTighter ? 'breaking' : 'compatible',
      path,
      summary: `${path}: ${name} was ${shownLimit(before)} and is ${shownLimit(after)}.`,
      reason: readers
        ? 'Answers are not checked against it.'
        : isTighter
          ? 'Requests that were fine are now refused.'
          : 'More is allowed; packages made before refuse what the service now takes.',
      origin,
    });
  }
}

/** Whether `after` is the tighter of two bounds, where no bound is the widest. */
function isBeyond(after: number | undefined, before: number | undefined, tighter: Limit['tighter']): boolean {
  if (after === undefined) return false;
  if (before === undefined) return true;
  return tighter === 'higher' ? after > before : after < before;
}

function shownLimit(value: number | undefined): string {
  return value === undefined ? 'not limited' : String(value);
}
