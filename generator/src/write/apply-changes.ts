import { copyFileSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { ChangeSet } from './change-set.ts';
import { linkOnTheWay, standingAt } from './disk.ts';

/** A step that can be taken back. */
type Undo = () => void;

/**
 * Makes all changes, or none. New texts are first written whole to a folder of their own, so that a full disk is
 * noticed before anything is touched; then each takes the place of the old file in one step, and where one of them
 * fails, those before it are taken back.
 *
 * @throws Error of the system, after everything is as it was.
 */
export function applyChanges(root: string, changes: ChangeSet): void {
  if (changes.write.length === 0 && changes.remove.length === 0) return;
  const staging = mkdtempSync(join(root, '.gen-'));
  const done: Undo[] = [];
  try {
    changes.write.forEach(({ text }, at) => writeFileSync(join(staging, `${at}.new`), text, { flag: 'wx' }));
    changes.write.forEach(({ path }, at) => {
      makeFolders(root, dirname(path), done);
      done.push(replace(root, path, join(staging, `${at}.new`), join(staging, `${at}.old`)));
    });
    changes.remove.forEach((path, at) => done.push(remove(root, path, join(staging, `${at}.removed`))));
  } catch (error) {
    takeBack(done, staging);
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  rmSync(staging, { recursive: true, force: true });
  for (const path of changes.remove) removeEmptyFolders(root, dirname(path));
}

function takeBack(done: readonly Undo[], staging: string): void {
  try {
    for (const undo of done.toReversed()) undo();
  } catch (error) {
    throw new Error(`The old files could not all be put back; they are in ${staging}.`, { cause: error });
  }
}

function makeFolders(root: string, folder: string, done: Undo[]): void {
  if (folder === '.' || standingAt(root, folder) !== 'nothing') return;
  makeFolders(root, dirname(folder), done);
  mkdirSync(join(root, folder));
  done.push(() => rmdirSync(join(root, folder)));
}

function replace(root: string, path: string, from: string, keep: string): Undo {
  refuseLinks(root, path);
  const target = join(root, path);
  if (standingAt(root, path) === 'nothing') {
    renameSync(from, target);
    return () => rmSync(target);
  }
  keepCopy(target, keep);
  renameSync(from, target);
  return () => renameSync(keep, target);
}

function remove(root: string, path: string, keep: string): Undo {
  refuseLinks(root, path);
  const target = join(root, path);
  renameSync(target, keep);
  return () => renameSync(keep, target);
}

/** Looked at once more, for somebody may have put a link there since the survey. */
function refuseLinks(root: string, path: string): void {
  const link = linkOnTheWay(root, path);
  if (link !== undefined) throw new Error(`${link} became a symbolic link.`);
}

/** A second name for the old file costs nothing; where the file system has none, a copy does. */
function keepCopy(target: string, keep: string): void {
  try {
    linkSync(target, keep);
  } catch {
    copyFileSync(target, keep);
  }
}

/** Folders that the removal left empty, up to the root. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let each = folder; each !== '.'; each = dirname(each)) {
    try {
      rmdirSync(join(root, each));
    } catch {
      return;
    }
  }
}
