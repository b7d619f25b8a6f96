import type { Clock } from '@volc-live/runtime';

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now: number;
  #monotonic = 0;
  #timers: { readonly at: number; readonly callback: () => void }[] = [];

  constructor(now = 1_740_801_906_000) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly monotonic = (): number => this.#monotonic;

  readonly schedule = (delayMs: number, callback: () => void): (() => void) => {
    const timer = { at: this.#monotonic + delayMs, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Timers that have been neither cancelled nor called. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Milliseconds until the next timer is due; `undefined` when there is none. */
  get next(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map(({ at }) => at)) - this.#monotonic;
  }

  /** Sets the time of day; no timer notices. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass, and calls what is due. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#monotonic += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#monotonic);
    this.#timers = this.#timers.filter(({ at }) => at > this.#monotonic);
    for (const { callback } of due) callback();
  }
}
