/** Code points that a place in a pattern matches: each of ASCII on its own, all others together. */
export type CharacterSet = bigint;

/** The bit that stands for every character beyond ASCII. */
const beyond = 128;

/** No character. */
export const none: CharacterSet = 0n;

/** The characters from one code to another, both included; codes are below 128. */
export function range(from: number, to: number): CharacterSet {
  let set = none;
  for (let code = from; code <= to; code++) set |= 1n << BigInt(code);
  return set;
}

/** One character of ASCII. */
export function single(character: string): CharacterSet {
  const code = character.charCodeAt(0);
  return range(code, code);
}

/** Every character that is not in the set. */
export function complement(set: CharacterSet): CharacterSet {
  return ((1n << BigInt(beyond + 1)) - 1n) & ~set;
}

/** Whether some character is in both. */
export function overlap(a: CharacterSet, b: CharacterSet): boolean {
  return (a & b) !== none;
}

/** `\d`. */
export const digits: CharacterSet = range(0x30, 0x39);

/** `\w`. */
export const wordCharacters: CharacterSet = digits | range(0x41, 0x5a) | range(0x61, 0x7a) | single('_');
