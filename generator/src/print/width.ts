/** Columns of a code line. */
export const codeWidth = 120;

/** Columns of an import or export on one line. */
export const importWidth = 100;

/** Spaces of one level. */
export const step = 2;

/** The start of a line at an indentation. */
export function margin(indent: number): string {
  return ' '.repeat(indent);
}

/** Whether text that starts at a column, and is followed by some more characters, stays inside the line. */
export function fits(text: string, column: number, trailing: number): boolean {
  return column + text.length + trailing <= codeWidth;
}
