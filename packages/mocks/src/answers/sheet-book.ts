/** The points of one whole day as JSON, each with a comma before it. */
export interface Sheet {
  readonly bytes: Uint8Array;
  /** Where the points of each time begin; the last one is where all of them end. */
  readonly starts: Uint32Array;
}

/** Sheets that are kept; a day of 288 points has about 25 kB. */
const KEPT = 96;

/** Remembers the days that were written last: ranges overlap, and a day is the same in all of them. */
export class SheetBook {
  readonly #sheets = new Map<string, Sheet>();

  /** The sheet of a key: from memory, or made now. */
  sheetOf(key: string, make: () => Sheet): Sheet {
    const known = this.#sheets.get(key);
    if (known !== undefined) this.#sheets.delete(key);
    const sheet = known ?? make();
    this.#sheets.set(key, sheet);
    if (this.#sheets.size > KEPT) this.#forgetOldest();
    return sheet;
  }

  #forgetOldest(): void {
    for (const key of this.#sheets.keys()) {
      this.#sheets.delete(key);
      return;
    }
  }
}
