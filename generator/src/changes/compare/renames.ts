import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Field } from '../../model/model.ts';
import { wordOf } from './type-words.ts';

/** Whether a field that is gone and a field that is new look like one field with another name. */
export function isRenamed(old: Field, now: Field): boolean {
  if (wordOf(old.type) !== wordOf(now.type)) return false;
  return old.name.toLowerCase() === now.name.toLowerCase() || areAlike(old.name, now.name);
}

/** Whether at most a third of the letters of two names differ. */
export function areAlike(old: string, now: string): boolean {
  return nearestName(old, [now]) !== undefined;
}
