import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { applyChanges } from './apply-changes.ts';
import type { ChangeSet } from './change-set.ts';
import { textAt } from './disk.ts';
import { manifestPath } from './owned-paths.ts';
import type { Survey } from './survey.ts';

/** What a run did. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the files that differ from what is there, removes the orphans, and writes the manifest last of all: a run that
 * is killed leaves files that the next one makes anew.
 */
export function writeFiles(root: string, texts: ReadonlyMap<string, string>, manifestText: string, found: Survey): Written {
  const write = [...texts].filter(([path, text]) => found.texts.get(path) !== text).map(([path, text]) => ({ path, text }));
  const unchanged = texts.size - write.length;
  const changes: ChangeSet = {
    write: textAt(root, manifestPath) === manifestText ? write : [...write, { path: manifestPath, text: manifestText }],
    remove: found.orphans,
  };
  const list = new DiagnosticList();
  try {
    applyChanges(root, changes);
  } catch (error) {
    list.report('WRITE_FAILED', startOf(manifestPath), `The run could not write: ${error instanceof Error ? error.message : String(error)}.`);
    return { written: [], removed: [], unchanged, diagnostics: list.all };
  }
  return { written: write.map(({ path }) => path), removed: found.orphans, unchanged, diagnostics: [] };
}

/** Compares instead of writing: one diagnostic for every file that a run would write or remove. */
export function compareFiles(root: string, texts: ReadonlyMap<string, string>, manifestText: string, found: Survey): Written {
  const list = new DiagnosticList();
  for (const [path, text] of [...texts, [manifestPath, manifestText] as const]) {
    const there = path === manifestPath ? textAt(root, path) : found.texts.get(path);
    if (there === undefined) list.report('WRITE_STALE', startOf(path), `${path} is missing.`);
    else if (there !== text) list.report('WRITE_STALE', { file: path, line: firstDifference(there, text), column: 1 }, `${path} is not what the specs make.`);
  }
  for (const path of found.orphans) list.report('WRITE_STALE', startOf(path), `${path} is not made any more.`);
  return { written: [], removed: [], unchanged: texts.size, diagnostics: list.all };
}

/** The line, from 1, from which on two texts differ. */
function firstDifference(there: string, wanted: string): number {
  const lines = wanted.split('\n');
  return there.split('\n').findIndex((line, at) => line !== lines[at]) + 1 || lines.length;
}

function startOf(file: string): Diagnostic['origin'] {
  return { file, line: 1, column: 1 };
}
