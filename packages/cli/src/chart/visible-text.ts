import stringWidth from 'string-width';

export { visibleText } from '../shown/visible-text.ts';

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
