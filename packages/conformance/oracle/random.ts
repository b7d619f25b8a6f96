/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A fraction of 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from one to another, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** Whether something happens that happens so often. */
  happens(chance: number): boolean {
    return this.fraction() < chance;
  }

  /** One of some things; throws when there are none. */
  one<T>(things: readonly T[]): T {
    const place = this.between(0, things.length - 1);
    if (place >= things.length || place < 0) throw new RangeError('There is nothing to choose from.');
    return things[place] as T;
  }
}
