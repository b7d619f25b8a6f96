import stringWidth from 'string-width';

/** Controls, line and paragraph separators, invisible and text-reordering characters, halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** `text` from outside on one line, with everything that could move a cursor or reorder text written as `\u{1b}`. */
export function visibleText(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** `text` in at most `width` columns; what is cut off leaves an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segments.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
