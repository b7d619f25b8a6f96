import type { ManualClock } from '../../support/manual-clock.ts';
import { until } from './leftovers.ts';
import type { Answer } from './server.ts';

/** Time for an attempt where the clock is set by hand; nothing else may last so long, in milliseconds. */
export const attemptMs = 10_000;

/** Time for a call where the clock is set by hand, in milliseconds. */
export const callMs = 30_000;

/** Waits until a call waits between two attempts, and gives the length of that wait, in milliseconds. */
export async function waitOf(clock: ManualClock): Promise<number> {
  // The other timers of a call are for the attempt and for all that is left of the call.
  await until('the call waits', () => clock.next !== undefined && clock.next !== attemptMs && clock.next !== callMs);
  return clock.next ?? 0;
}

/** One answer to the first request, another to those that follow. */
export function first(answer: Answer, then: Answer): Answer {
  return (exchange) => (exchange.number === 1 ? answer : then)(exchange);
}
