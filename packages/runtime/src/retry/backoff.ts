/** Longest wait after the first failure, in milliseconds; doubled after each further one. */
const base = 200;

/** The same when the service wants fewer requests. */
const throttledBase = 500;

/** Longest wait at all that the client chooses itself, in milliseconds. */
const cap = 5000;

/** Share of a wait that the service asked for that is added by chance, and at most so many milliseconds. */
const spread = 0.1;
const maxSpread = 300;

/**
 * Wait before the next attempt, in milliseconds, at least 1: any time up to the limit, with equal chance ("full
 * jitter"), so that clients that failed together do not come back together.
 *
 * @param failures - failed attempts so far, 1 or more
 * @param random - a number from 0 to 1
 */
export function backoff(failures: number, throttled: boolean, random: number): number {
  const limit = Math.min(cap, (throttled ? throttledBase : base) * 2 ** (failures - 1));
  return Math.max(1, Math.round(limit * random));
}

/** The wait that the service asked for, and a little more, for the same reason. */
export function spreadOut(retryAfterMs: number, random: number): number {
  return retryAfterMs + Math.round(Math.min(retryAfterMs * spread, maxSpread) * random);
}
