import type { Change, Verdict } from '../change.ts';

/** The changes of one action, or of the service as a whole. */
export interface ChangeGroup {
  /** Name of the action; `undefined` for the service. */
  readonly action: string | undefined;
  /** Breaking ones first. */
  readonly changes: readonly Change[];
}

/** Verdicts, the gravest first. */
export const verdicts: readonly Verdict[] = ['breaking', 'compatible', 'documentation'];

/** Puts the changes of each action together, in the order in which actions come. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const actions = new Set(changes.map(({ action }) => action));
  return [...actions].map((action) => ({
    action,
    changes: changes
      .filter((change) => change.action === action)
      .toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict)),
  }));
}

/** `2 breaking, 1 compatible`; `no change` when there is none. */
export function countsOf(changes: readonly Change[]): string {
  const counts = verdicts.flatMap((verdict) => {
    const { length } = changes.filter((change) => change.verdict === verdict);
    return length === 0 ? [] : [`${length} ${verdict}`];
  });
  return counts.length === 0 ? 'no change' : counts.join(', ');
}
