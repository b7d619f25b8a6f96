import { visibleText } from '../shown/visible-text.ts';

/** A text as one word of a POSIX shell, whatever is in it. */
export function quoted(text: string): string {
  return `'${visibleText(text).replaceAll("'", `'\\''`)}'`;
}
