import type { Change } from '../change.ts';

/**
 * Joins a field that is gone from one place with a field of the same name that is new in another place of the same
 * request or answer: it was moved.
 */
export function joinMoves(changes: readonly Change[]): readonly Change[] {
  const gone = changes.filter(({ code }) => code === 'field-removed');
  const fresh = changes.filter(({ code }) => code === 'field-added');
  const moves = gone.flatMap((from) => {
    const here = gone.filter((other) => isSameField(from, other));
    const [to, ...more] = fresh.filter((other) => isSameField(from, other));
    return to === undefined || more.length > 0 || here.length > 1 ? [] : [{ from, to }];
  });
  const arrivals = new Set(moves.map(({ to }) => to));
  return changes.flatMap((change) => {
    if (arrivals.has(change)) return [];
    const to = moves.find(({ from }) => from === change)?.to;
    return [to === undefined ? change : moved(change, to)];
  });
}

function moved(from: Change, to: Change): Change {
  return {
    ...to,
    code: 'field-moved',
    verdict: 'breaking',
    summary: `${from.path} has moved to ${to.path}.`,
    reason: 'Programs that use it where it was no longer compile.',
    review: undefined,
  };
}

function isSameField(a: Change, b: Change): boolean {
  return a.audience === b.audience && nameOf(a) === nameOf(b);
}

/** `TotalCount` of `Pagination.TotalCount`. */
function nameOf({ path }: Change): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
