import type { Change, Verdict } from './change.ts';

/** What a release must at least be. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

const levels: Readonly<Record<Verdict, Level>> = { documentation: 'patch', compatible: 'minor', breaking: 'major' };
const order: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The level that the changes ask for. */
export function levelOf(changes: readonly Change[]): Level {
  return highestOf(changes.map(({ verdict }) => levels[verdict]));
}

/** The highest of some levels. */
export function highestOf(found: readonly Level[]): Level {
  return found.reduce((highest: Level, level) => (isBelow(highest, level) ? level : highest), 'none');
}

/** Whether a level is less than another. */
export function isBelow(level: Level, other: Level): boolean {
  return order.indexOf(level) < order.indexOf(other);
}

/** The level as packages of a version take it: before 1.0.0 a minor release may break. */
export function levelFor(version: string, level: Level): Level {
  return level === 'major' && version.startsWith('0.') ? 'minor' : level;
}
