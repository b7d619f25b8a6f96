import type { Scalar } from './rule-facts.ts';

/** The candidate that is spelt most like a word: at most two edits away, and one in three letters. */
export function nearest<T extends Scalar>(word: unknown, candidates: readonly T[]): T | undefined {
  if (typeof word !== 'string') return undefined;
  for (let edits = 0; edits < 3 && edits * 3 <= word.length; edits++) {
    for (const candidate of candidates) if (within(edits, word, 0, `${candidate}`, 0)) return candidate;
  }
  return undefined;
}

/** Whether the rest of one text becomes the rest of another by so many edits; case does not count. */
function within(edits: number, a: string, i: number, b: string, j: number): boolean {
  // The bit 32 tells a small letter from a capital.
  while (i < a.length && j < b.length && (a.charCodeAt(i) | 32) === (b.charCodeAt(j) | 32)) {
    i++;
    j++;
  }
  const left = a.length - i - b.length + j;
  if (left > edits || left < -edits) return false;
  if (i === a.length || j === b.length) return true;
  return (
    edits > 0 &&
    (within(edits - 1, a, i + 1, b, j + 1) || within(edits - 1, a, i + 1, b, j) || within(edits - 1, a, i, b, j + 1))
  );
}
