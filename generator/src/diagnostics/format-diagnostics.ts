import type { Diagnostic } from './diagnostic.ts';
import type { Origin } from './origin.ts';
import { visible } from './shown-text.ts';

/**
 * All of them as text for a terminal, in the order of file, line and column. Without a line break at the end.
 *
 *     specs/live/2023-01-01/shapes/Region.yaml:14:9  error MODEL_UNKNOWN_SHAPE
 *       Field "Region" refers to shape "RegionCode", which no file defines.
 *       Correct the name. Did you mean "Region"?
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .toSorted((a, b) => compareOrigins(a.origin, b.origin))
    .map(formatDiagnostic)
    .join('\n\n');
}

function formatDiagnostic({ origin, severity, code, message, remedy }: Diagnostic): string {
  const place = `${visible(origin.file)}:${origin.line}:${origin.column}`;
  return `${place}  ${severity} ${code}\n  ${visible(message)}\n  ${visible(remedy)}`;
}

/** Order of two places: by file (code units), line, column. */
export function compareOrigins(a: Origin, b: Origin): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
