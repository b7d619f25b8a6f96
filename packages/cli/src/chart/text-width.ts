import stringWidth from 'string-width';

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

/** `text` in rows of at most `width` columns, broken between words; a word that is longer is cut. */
export function wrapped(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ').map((one) => cutTo(one, width))) {
    const row = rows.at(-1);
    if (row !== undefined && stringWidth(row) + 1 + stringWidth(word) <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}
