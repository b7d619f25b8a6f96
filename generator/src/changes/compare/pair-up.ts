/** Two lists of named things, matched by name. */
export interface Pairs<T> {
  /** In both, in the order of the newer list. */
  readonly kept: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches the things of two lists that have the same key. */
export function pairUp<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => unknown): Pairs<T> {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const kept: (readonly [T, T])[] = [];
  const added: T[] = [];
  for (const item of after) {
    const key = keyOf(item);
    const twin = old.get(key);
    if (twin === undefined) added.push(item);
    else kept.push([twin, item]);
    old.delete(key);
  }
  return { kept, added, removed: [...old.values()] };
}

/** Couples of what is gone with what is new, where `alike` sees the same thing under another name; each is used once. */
export function matchAlike<T>(
  removed: readonly T[],
  added: readonly T[],
  alike: (before: T, after: T) => boolean,
): readonly (readonly [before: T, after: T])[] {
  const free = new Set(added);
  return removed.flatMap((before) => {
    const after = [...free].find((candidate) => alike(before, candidate));
    if (after === undefined) return [];
    free.delete(after);
    return [[before, after] as const];
  });
}
