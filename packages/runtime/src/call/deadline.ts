import type { Clock } from '../clock.ts';

/** A timer that is later than this was held up by a program that did not let the event loop run, in milliseconds. */
const late = 50;

/** Time to read what arrived while the event loop was held up, in milliseconds. */
const grace = 20;

/**
 * Calls back after `delayMs` milliseconds, unless the returned function is called before. When the program blocked the
 * event loop meanwhile, an answer may wait in the socket: it gets a moment to be read before its time is up.
 */
export function startDeadline(clock: Clock, delayMs: number, callback: () => void): () => void {
  const due = clock.monotonic() + delayMs;
  let stop = clock.schedule(delayMs, () => {
    if (clock.monotonic() - due > late) stop = clock.schedule(grace, callback);
    else callback();
  });
  return () => stop();
}
