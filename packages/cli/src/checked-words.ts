import { UsageError } from './usage-error.ts';

/** Longest word of a command line, in characters. */
const longest = 10_000;

/**
 * Refuses words that no command takes: far too long, with control characters, or cut out of the middle of a character.
 * They are not shown.
 *
 * @throws UsageError
 */
export function checkWords(words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    const place = `The ${String(at + 1)}. word of the command line`;
    if (word.length > longest) throw new UsageError(`${place} has ${String(word.length)} characters. Use at most ${String(longest)}.`);
    if (/\p{Cc}/u.test(word)) throw new UsageError(`${place} has a control character. Remove it.`);
    if (/[\uFFFD\p{Surrogate}]/u.test(word)) throw new UsageError(`${place} is no valid UTF-8. Write it anew.`);
  }
}
