import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { limits } from '../limits.ts';
import { leaves, reasonOf, startOf } from './folder-entries.ts';
import type { SpecFile } from './spec-file.ts';

/**
 * Reads one file of a service folder as text. Undefined, and reported, when it is missing, no plain file, too large,
 * no UTF-8, or a link that leaves the folder.
 */
export function readSpecFile(root: string, folder: string, name: string, log: DiagnosticList): SpecFile | undefined {
  const path = `${folder}/${name}`;
  const place = join(root, path);
  try {
    if (leaves(place, join(root, folder))) {
      log.report('SPEC_LINK', startOf(path), 'The file is a link that leaves its folder.');
      return undefined;
    }
    const bytes = readBytes(place);
    if (bytes === 'no file') {
      log.report('SPEC_UNREADABLE', startOf(path), 'This is no plain file.');
      return undefined;
    }
    if (bytes === 'too large') {
      log.report('SPEC_TOO_LARGE', startOf(path), `The file is larger than ${limits.bytes} bytes.`);
      return undefined;
    }
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error);
    log.report('SPEC_UNREADABLE', startOf(path), `The file cannot be read: ${reason}.`);
    return undefined;
  }
}

/** Reads through one handle, so that what was checked is what is read; does not wait for a pipe to be filled. */
function readBytes(place: string): Uint8Array | 'no file' | 'too large' {
  const handle = openSync(place, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return 'no file';
    if (stats.size > limits.bytes) return 'too large';
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
