/** Everything the client knows of time. Tests give it another one. */
export interface Clock {
  /** The time of day, in milliseconds since the epoch. Dates signatures and judges time ranges. */
  readonly now: () => number;
  /** Milliseconds since any fixed moment, by a clock that nobody sets. Measures how long something took. */
  readonly monotonic: () => number;
  /** Calls back once after `delayMs` milliseconds, unless the returned function is called before. */
  readonly schedule: (delayMs: number, callback: () => void) => () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
