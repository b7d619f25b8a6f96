/** Controls, line and paragraph separators, invisible and text-reordering characters, halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/**
 * `text` from outside, fit for a message, a terminal or a log: at most `limit` characters, on one line, and with
 * everything that could move a cursor or reorder text written as an escape such as `\u{1b}`.
 */
export function printable(text: string, limit: number): string {
  const cut = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return cut
    .replace(/\s+/g, ' ')
    .replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
