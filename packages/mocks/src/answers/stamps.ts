import { dateText, offsetText } from '../world/instant.ts';
import { bytesOfText, type ByteWriter, writeDigits } from './byte-writer.ts';

const DAY = 86_400;
const HOUR = 3_600;
const MINUTE = 60;

/** The most bytes that a stamp has. */
export const LONGEST_STAMP = 32;

/**
 * Writes the starts of points at one offset, with what stands before and after them. All of it is one piece of bytes in
 * which only the hour and the minute change; it is made anew for a new date.
 */
export class Stamps {
  readonly #offset: number;
  readonly #before: string;
  /** `:00+08:00` and what follows: points start on whole minutes. */
  readonly #after: string;
  #midnight = Number.NaN;
  #text: Uint8Array = bytesOfText('');
  #hour = 0;

  /** `offset` is in seconds east of UTC. */
  constructor(offset: number, before: string, after: string) {
    this.#offset = offset;
    this.#before = before;
    this.#after = `:00${offsetText(offset)}${after}`;
  }

  /** Writes RFC 3339 of an instant (seconds since the epoch) on a whole minute. */
  write(writer: ByteWriter, instant: number): void {
    const local = instant + this.#offset;
    if (!(local >= this.#midnight && local < this.#midnight + DAY)) this.#turnTo(Math.floor(local / DAY));
    const second = local - this.#midnight;
    const hour = Math.floor(second / HOUR);
    writeDigits(this.#text, this.#hour, hour, 2);
    writeDigits(this.#text, this.#hour + 3, Math.floor((second - hour * HOUR) / MINUTE), 2);
    writer.copy(this.#text);
  }

  #turnTo(day: number): void {
    const start = `${this.#before}${dateText(day)}T`;
    this.#midnight = day * DAY;
    this.#text = bytesOfText(`${start}HH:MM${this.#after}`);
    this.#hour = this.#text.byteLength - bytesOfText(this.#after).byteLength - 'HH:MM'.length;
  }
}
