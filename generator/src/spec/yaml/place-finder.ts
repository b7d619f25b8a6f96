import type { Origin } from '../../diagnostics/origin.ts';

/** Turns offsets into a text into places of its file. */
export class PlaceFinder {
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The place of an offset, which counts UTF-16 units; columns count them too. */
  at(offset: number): Origin {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
