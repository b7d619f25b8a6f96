import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

import { litter } from './owned-paths.ts';

/** What stands at a path. */
export type Standing = 'nothing' | 'file' | 'folder' | 'link' | 'other';

/** What stands at a path below the root, without following a link. */
export function standingAt(root: string, path: string): Standing {
  const stats = statsOf(join(root, path));
  return stats === undefined ? 'nothing' : kindOf(stats);
}

/** The first link among the folders that lead to a path, or the path itself; undefined where there is none. */
export function linkOnTheWay(root: string, path: string): string | undefined {
  return waysBelow(root)(path);
}

/** The same for many paths at one moment: folders that several of them share are looked at once. */
export function waysBelow(root: string): (path: string) => string | undefined {
  const links = new Map<string, boolean>();
  const isLink = (path: string): boolean => {
    const known = links.get(path) ?? standingAt(root, path) === 'link';
    links.set(path, known);
    return known;
  };
  return (path) => {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      if (isLink(path.slice(0, end))) return path.slice(0, end);
    }
    return isLink(path) ? path : undefined;
  };
}

/** Every file, link and oddity in a folder, by path from the root, in path order; folders are looked into. */
export function entriesBelow(root: string, folder: string): readonly (readonly [path: string, standing: Standing])[] {
  if (standingAt(root, folder) !== 'folder') return [];
  return readdirSync(join(root, folder))
    .toSorted()
    .filter((name) => !litter.has(name))
    .flatMap((name): readonly (readonly [string, Standing])[] => {
      const path = `${folder}/${name}`;
      const standing = standingAt(root, path);
      return standing === 'folder' ? entriesBelow(root, path) : [[path, standing]];
    });
}

/** The text of a file; undefined where there is none. */
export function textAt(root: string, path: string): string | undefined {
  return standingAt(root, path) === 'file' ? readFileSync(join(root, path), 'utf8') : undefined;
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Below a file there is nothing.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function kindOf(stats: Stats): Standing {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}
