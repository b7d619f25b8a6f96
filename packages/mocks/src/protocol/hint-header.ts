import type { Hint } from './refusal.ts';

/** Header that tells the user of the mock what the service itself would not say. */
export const HINT_HEADER = 'x-volc-live-hint';

/** Longest value of the header, in characters. */
const LONGEST = 2_000;

/** Hints that are told; a request can break its rules a thousand times over. */
const MOST = 20;

/** The hints as `rule: remedy; rule: remedy`, in printable ASCII; anything else is escaped as `\uXXXX`. */
export function hintText(hints: readonly Hint[]): string {
  const text = hints
    .slice(0, MOST)
    .map(({ rule, remedy }) => `${rule}: ${remedy}`)
    .join('; ');
  const safe = text.slice(0, LONGEST).replaceAll(/[^\x20-\x7e]/g, escaped);
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 3)}...`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
