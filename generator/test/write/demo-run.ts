import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hashOf } from '../../src/write/hash.ts';
import { type Manifest, printManifest, readManifest } from '../../src/write/manifest.ts';
import { survey } from '../../src/write/survey.ts';
import { compareFiles, writeFiles, type Written } from '../../src/write/write-files.ts';

/** Files that the generator may own. */
export const a = 'packages/client/src/gen/actions/A.ts';
export const b = 'packages/client/src/gen/B.ts';
export const readme = 'packages/client/README.md';
export const page = 'docs/actions/A.md';

/** A run that wants these files. */
export function gen(root: string, wanted: Readonly<Record<string, string>>, check: boolean = false): Written {
  const texts = new Map(Object.entries(wanted));
  const manifest: Manifest = {
    generator: 'g',
    specs: 's',
    files: new Map([...texts].map(([path, text]) => [path, { from: 'f', text: hashOf(text) }])),
  };
  const found = survey(root, new Set(texts.keys()), readManifest(root));
  if (found.diagnostics.length > 0) return { written: [], removed: [], unchanged: 0, diagnostics: found.diagnostics };
  return (check ? compareFiles : writeFiles)(root, texts, printManifest(manifest), found);
}

/** Codes and files of what a run told. */
export function codes({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] {
  return diagnostics.map(({ code, origin }) => `${code} ${origin.file}`);
}
