import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { SpecFile, SpecFolder } from '../../src/spec/read-spec-files.ts';

/** Stands in a text of a test where the diagnostic is expected. */
const mark = '»';

/** A folder without marks, and where the marks were: `actions/Ask.yaml:12:5`. */
export function unmarked(folder: SpecFolder): { readonly folder: SpecFolder; readonly places: readonly string[] } {
  const places: string[] = [];
  const clean = ({ path, text }: SpecFile): SpecFile => {
    let rest = text;
    for (let at = rest.indexOf(mark); at !== -1; at = rest.indexOf(mark)) {
      const before = rest.slice(0, at);
      const line = before.split('\n').length;
      places.push(`${path.slice(folder.folder.length + 1)}:${line}:${at - before.lastIndexOf('\n')}`);
      rest = before + rest.slice(at + 1);
    }
    return { path, text: rest };
  };
  const service = folder.service && clean(folder.service);
  return {
    folder: { ...folder, service, shapes: folder.shapes.map(clean), actions: folder.actions.map(clean) },
    places,
  };
}

/** A diagnostic as tests compare it: `SPEC_TYPE actions/Ask.yaml:12:5`. */
export function codeAndPlace({ code, origin }: Diagnostic): string {
  return `${code} ${origin.file.split('/').slice(3).join('/')}:${origin.line}:${origin.column}`;
}
