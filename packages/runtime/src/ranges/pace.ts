import type { Clock } from '../clock.ts';
import { onAbort } from '../call/abort-listening.ts';

/** The second that quotas are counted in, in milliseconds. */
const second = 1000;

/** Lets no more turns begin in any second than a quota allows. */
export class Pace {
  readonly #perSecond: number;
  readonly #clock: Clock;
  /** When the latest turns begin, by the monotonic clock; at most as many as the quota. */
  #turns: readonly number[] = [];

  constructor(perSecond: number, clock: Clock) {
    this.#perSecond = perSecond;
    this.#clock = clock;
  }

  /** Waits for the next turn, or until the signal is aborted; turns begin in the order in which they are asked for. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#clock.monotonic();
    const [oldest] = this.#turns.length < this.#perSecond ? [] : this.#turns;
    const at = oldest === undefined ? now : Math.max(now, oldest + second);
    this.#turns = [...this.#turns, at].slice(-this.#perSecond);
    if (at > now && !signal.aborted) await this.#wait(at - now, signal);
  }

  #wait(delayMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#clock.schedule(delayMs, () => {
        release();
        resolve();
      });
      const release = onAbort(signal, () => {
        release();
        stop();
        resolve();
      });
    });
  }
}
