import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, lstatSync, openSync, renameSync, type Stats, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { atEnd } from '../terminal/at-end.ts';
import { OutputError } from './output-error.ts';
import type { Sink } from './sink.ts';

/**
 * A file that is there when it is whole, and not before: what is written goes to another file beside it, which takes its
 * name in the end. A file that is there already is left alone unless `force` is true; links, folders and devices always.
 *
 * @throws OutputError when it may not, or cannot, be written.
 */
export function fileSink(path: string, force: boolean): Sink {
  refuseStanding(path, force);
  const hidden = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = attempt(path, () => openSync(hidden, 'wx', 0o666));
  const release = atEnd(() => remove(hidden));
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  const drop = (): void => {
    try {
      close();
    } finally {
      remove(hidden);
      release();
    }
  };
  return {
    write: async (text) => attempt(path, () => writeWhole(file, text)),
    finish: async () => {
      try {
        attempt(path, () => {
          fsyncSync(file);
          close();
          give(hidden, path, force);
        });
      } finally {
        drop();
      }
    },
    discard: async () => drop(),
  };
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Gives the file its name. Without `force` by a link, which fails where somebody has made such a file meanwhile. */
function give(hidden: string, path: string, force: boolean): void {
  refuseStanding(path, force);
  if (force) {
    renameSync(hidden, path);
    return;
  }
  try {
    linkSync(hidden, path);
  } catch (error) {
    // Some file systems have no links; there the look above must do.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error))) throw error;
    renameSync(hidden, path);
  }
}

function refuseStanding(path: string, force: boolean): void {
  if (path === '') throw new OutputError('A file without a name cannot be written. Name one.');
  const standing = attempt(path, () => lstatSync(path, { throwIfNoEntry: false }));
  if (standing === undefined) return;
  if (!standing.isFile()) throw new OutputError(`${path} is ${kindOf(standing)}, and is left alone. Name another file.`);
  if (!force) throw new OutputError(`${path} is there already. Name another file, or add --force to write over it.`);
}

function kindOf(standing: Stats): string {
  if (standing.isDirectory()) return 'a folder';
  return standing.isSymbolicLink() ? 'a link' : 'no file';
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutputError) throw error;
    const reason = reasons[codeOf(error)] ?? codeOf(error);
    throw new OutputError(`${path} cannot be written: ${reason}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to',
  EEXIST: 'it was made meanwhile',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown failure';
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It has its name by now, or was never made.
  }
}
