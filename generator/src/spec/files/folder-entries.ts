import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import type { Origin } from '../../diagnostics/origin.ts';
import { limits } from '../limits.ts';

/** Names in a folder, in the order of their code units. Problems are reported, and then there are none. */
export function folderEntries(root: string, folder: string, log: DiagnosticList): readonly string[] {
  const place = join(root, folder);
  try {
    if (leaves(place, dirname(place))) {
      log.report('SPEC_LINK', startOf(folder), 'The folder is a link that leaves its parent.');
      return [];
    }
    const names = readdirSync(place);
    if (names.length > limits.files) {
      log.report('SPEC_TOO_LARGE', startOf(folder), `The folder holds more than ${limits.files} files.`);
      return [];
    }
    return names.toSorted((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    log.report('SPEC_UNREADABLE', startOf(folder), `The folder cannot be read: ${reasonOf(error)}.`);
    return [];
  }
}

/** Whether a path, with all links followed, lies outside a folder. Throws when either does not exist. */
export function leaves(place: string, folder: string): boolean {
  const home = realpathSync(folder);
  return !realpathSync(place).startsWith(home.endsWith(sep) ? home : home + sep);
}

/** Code of an error of the file system, such as `ENOENT`; never a path of the machine. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
}

/** Where a diagnostic about a whole file or folder points. */
export function startOf(file: string): Origin {
  return { file, line: 1, column: 1 };
}
