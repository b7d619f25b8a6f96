/**
 * Characters that no spec may hold: controls (but for tab and line breaks), direction marks, zero-width and other
 * characters that are not drawn, private and unassigned ones, lone surrogates, odd line separators.
 */
const forbidden = /(?![\t\n\r])[\p{C}\p{Zl}\p{Zp}\p{DI}]|\r(?!\n)/u;

/** Where the first forbidden character of a text is, and its code point as `U+202E`; undefined when there is none. */
export function forbiddenCharacter(text: string): { readonly offset: number; readonly name: string } | undefined {
  const found = forbidden.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}
