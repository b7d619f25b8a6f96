/** Controls, line and paragraph separators, invisible and text-reordering characters, halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** `text` from outside on one line, with everything that could move a cursor or reorder text written as `\u{1b}`. */
export function visibleText(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** JSON whose texts hold no such character either: they are written as `\u001b`, which readers of JSON undo. */
export function visibleJson(json: string): string {
  return json.replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
