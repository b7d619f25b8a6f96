import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import { entriesBelow, standingAt, textAt, waysBelow } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { generatedFolderOf, isOwnedPath, manifestPath } from './owned-paths.ts';

/** What a run finds where it wants to write. */
export interface Survey {
  /** Texts of the wanted files that are there already. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of an earlier run that this one does not make; in path order. */
  readonly orphans: readonly string[];
  /** Anything here forbids writing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks at everything the generator owns: the wanted files, those of the last run, and all that stands in wholly
 * generated folders. Nothing is followed through a link, and nothing is changed.
 */
export function survey(root: string, wanted: ReadonlySet<string>, manifest: Manifest): Survey {
  const list = new DiagnosticList();
  const texts = new Map<string, string>();
  const owned = ownedPaths(manifest, list);
  for (const path of wanted) {
    if (!isOwnedPath(path)) list.report('WRITE_OUTSIDE', startOf(path), `${path} is not in a folder that the generator owns.`);
  }
  // Only paths that stay inside are looked at.
  const linkTo = waysBelow(root);
  for (const path of new Set([manifestPath, ...[...wanted].filter(isOwnedPath), ...owned])) {
    const link = linkTo(path);
    if (link !== undefined) list.report('WRITE_THROUGH_LINK', startOf(link), `${link} is a symbolic link.`);
  }
  if (list.hasErrors) return { texts, orphans: [], diagnostics: list.all };
  for (const path of wanted) {
    const standing = standingAt(root, path);
    if (standing === 'nothing') continue;
    const text = textAt(root, path);
    if (text !== undefined && (owned.has(path) || isGenerated(text))) texts.set(path, text);
    else reportForeign(list, path);
  }
  for (const [path, standing] of foldersOf([...wanted, ...owned]).flatMap((folder) => entriesBelow(root, folder))) {
    if (standing === 'link') list.report('WRITE_THROUGH_LINK', startOf(path), `${path} is a symbolic link.`);
    else if (!wanted.has(path) && !owned.has(path)) reportForeign(list, path);
  }
  const orphans = [...owned].filter((path) => !wanted.has(path) && standingAt(root, path) === 'file').toSorted();
  return { texts, orphans, diagnostics: list.all };
}

/** Paths of the manifest. It is a file like others, so a path in it that leads elsewhere is refused. */
function ownedPaths(manifest: Manifest, list: DiagnosticList): ReadonlySet<string> {
  const owned = new Set<string>();
  for (const path of manifest.files.keys()) {
    if (isOwnedPath(path)) owned.add(path);
    else list.report('WRITE_OUTSIDE', startOf(manifestPath), `The manifest names a path that the generator does not own: ${JSON.stringify(path)}.`, 'Delete generator/manifest.json and run again. Nothing was touched.');
  }
  return owned;
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.map(generatedFolderOf).filter((folder) => folder !== undefined));
  return [...folders].toSorted();
}

/** Whether a text has the header of the generator. */
function isGenerated(text: string): boolean {
  return /^(?:\/\/ |<!-- |\{\s*"(?:\$comment|x-generated)": ")@generated from \S+ by @volc-live\/generator\. Do not edit\./.test(text);
}

function reportForeign(list: DiagnosticList, path: string): void {
  list.report('WRITE_FOREIGN_FILE', startOf(path), `${path} stands among generated files, but the generator did not write it.`);
}

function startOf(file: string): Diagnostic['origin'] {
  return { file, line: 1, column: 1 };
}
