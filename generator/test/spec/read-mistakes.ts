import { readSpecs } from '../../src/spec/read-specs.ts';
import { type DemoFiles, demoSpecs } from './demo-specs.ts';
import { codeAndPlace, unmarked } from './marked.ts';

/** One row of a table: what is wrong, the code, and the files with a mark where the diagnostic points. */
export type MistakeRow = readonly [name: string, code: string, files: DemoFiles];

/** Diagnostics of a folder as code and place, and the places that are marked. */
export function diagnose(files: DemoFiles): { readonly found: readonly string[]; readonly places: readonly string[] } {
  const { folder, places } = unmarked(demoSpecs(files));
  return { found: readSpecs(folder).diagnostics.map(codeAndPlace), places };
}
