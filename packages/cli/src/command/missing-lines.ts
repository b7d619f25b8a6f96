import type { MissingWindow } from '../answer/row.ts';
import { isOfSdk } from '../explain.ts';
import { visibleText } from '../shown/visible-text.ts';

/** Windows that a message names; the rest are counted. */
const named = 5;

/** What is missing, for standard error. */
export function missingLines(command: string, missing: readonly MissingWindow[], reason: string): string {
  const rest = missing.length - named;
  return [
    `volc-live: a part of ${command} is missing: ${visibleText(reason)}`,
    ...missing.slice(0, named).map(({ start, end }) => `  missing: ${start} to ${end}`),
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
    '',
  ].join('\n');
}

/** Why something has no answer, in a sentence without secrets. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the cause is not known.';
  const { code, sentence } = error as { readonly code?: unknown; readonly sentence?: unknown };
  if (typeof sentence !== 'string') return error.message;
  const told = `${typeof code === 'string' ? `${code}: ` : ''}${sentence}`;
  return isOfSdk(error.cause) ? `${told} The cause: ${reasonOf(error.cause)}` : told;
}
