import { readChangesets } from '@changesets/read';
import { highestOf, type Level } from '../../changes/level.ts';

/** The level that the changesets in `.changeset` already give each package. */
export async function pendingLevels(root: string): Promise<ReadonlyMap<string, Level>> {
  const levels = new Map<string, Level>();
  for (const { releases } of await readChangesets(root)) {
    for (const { name, type } of releases) levels.set(name, highestOf([levels.get(name) ?? 'none', type]));
  }
  return levels;
}
