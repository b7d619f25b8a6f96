import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import type { DiagnosticList } from '../diagnostics/diagnostic-list.ts';

/** A file that was read. */
interface ReadFile {
  readonly path: string;
  readonly text: string;
}

/** Makes plain data of one file; undefined when something is wrong with it, which is reported. */
type Parse<File extends ReadFile, Node> = (file: File, log: DiagnosticList) => Node | undefined;

/**
 * The same as another parser, but it keeps what that made of a file, so that a file that did not change is parsed once.
 * `folder` is for this alone; `edition` stands for everything else that parsing depends on. Only files without a problem
 * are kept, and a store that cannot be read or written only costs time.
 */
export function keptParse<File extends ReadFile, Node>(parse: Parse<File, Node>, folder: string, edition: string): Parse<File, Node> {
  const shelf = join(folder, edition);
  return (file, log) => {
    const place = join(shelf, createHash('sha256').update(`${file.path.length}:${file.path}`).update(file.text).digest('hex'));
    const kept = read<Node>(place);
    if (kept !== undefined) return kept;
    const before = log.all.length;
    const made = parse(file, log);
    if (made !== undefined && log.all.length === before) keep(made, place, folder, edition);
    return made;
  };
}

/** What the same edition kept there. */
function read<Node>(place: string): Node | undefined {
  try {
    return deserialize(readFileSync(place)) as Node;
  } catch {
    return undefined;
  }
}

function keep(node: unknown, place: string, folder: string, edition: string): void {
  try {
    if (mkdirSync(dirname(place), { recursive: true }) !== undefined) removeOthers(folder, edition);
    writeFileSync(`${place}.${process.pid}`, serialize(node));
    renameSync(`${place}.${process.pid}`, place);
  } catch {
    // The next run parses it again.
  }
}

/** What other editions kept is of no use any more. */
function removeOthers(folder: string, edition: string): void {
  for (const other of readdirSync(folder)) {
    if (other !== edition) rmSync(join(folder, other), { recursive: true, force: true });
  }
}
