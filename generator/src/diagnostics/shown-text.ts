/** Longest piece of a spec that a message repeats. */
const maxShown = 60;

/** Text from outside as a message may show it: quoted, on one line, cut, invisible characters spelt out. */
export function shown(text: string): string {
  const cut = text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
  return `"${visible(cut)}"`;
}

/**
 * The text with every character spelt out that would be invisible, or would steer a terminal: controls,
 * direction marks, zero-width and private characters, lone surrogates.
 */
export function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 0x0a ? '\\n' : `\\u{${code.toString(16).toUpperCase()}}`;
  });
}
