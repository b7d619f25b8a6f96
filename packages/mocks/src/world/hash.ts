/** Salts a hash so that two uses of one seed are independent: `mix(seed, salt)`. */
export type Salt = number;

/**
 * A 32-bit hash of two integers, the same in every process: the only source of chance in the world.
 *
 * (Finaliser of MurmurHash3 over a Weyl step; integer operations only.)
 */
export function mix(salt: Salt, value: number): number {
  let hash = salt ^ Math.imul(value | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hash of a text, by UTF-16 code unit. */
export function mixText(salt: Salt, text: string): number {
  let hash = salt ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash, text.length);
}

/** A hash as a fraction: at least 0, less than 1. */
export function fraction(hash: number): number {
  return hash / 0x1_0000_0000;
}

/** A hash as a number between two bounds. */
export function between(hash: number, low: number, high: number): number {
  return low + (high - low) * fraction(hash);
}

/** One element of a list, chosen by a hash. */
export function pick<T>(hash: number, list: readonly [T, ...T[]]): T {
  return list[hash % list.length] ?? list[0];
}

/** Any number as a 32-bit salt. */
export function saltOf(seed: number): Salt {
  return mix(mix(0x766f6c63, seed), Math.floor(seed / 0x1_0000_0000));
}
