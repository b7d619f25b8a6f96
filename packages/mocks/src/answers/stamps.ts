import { clockText, dateText, offsetText } from '../world/instant.ts';

const DAY = 86_400;
const MINUTE = 60;

/** Every minute of a day as `HH:MM:00`, made when the first stamp is written. */
let minutesOfDay: readonly string[] = [];

/** Writes the starts of points at one offset; remembers the date, which seldom changes. */
export class Stamps {
  readonly #offset: number;
  readonly #suffix: string;
  #midnight = Number.NaN;
  #date = '';

  /** `offset` is in seconds east of UTC. */
  constructor(offset: number) {
    this.#offset = offset;
    this.#suffix = offsetText(offset);
    if (minutesOfDay.length === 0) {
      minutesOfDay = Array.from({ length: DAY / MINUTE }, (_, minute) => clockText(minute * MINUTE));
    }
  }

  /** RFC 3339 text of an instant (seconds since the epoch) on a whole minute. */
  textOf(instant: number): string {
    const local = instant + this.#offset;
    if (!(local >= this.#midnight && local < this.#midnight + DAY)) {
      const day = Math.floor(local / DAY);
      this.#midnight = day * DAY;
      this.#date = `${dateText(day)}T`;
    }
    return this.#date + (minutesOfDay[(local - this.#midnight) / MINUTE] ?? '') + this.#suffix;
  }
}
