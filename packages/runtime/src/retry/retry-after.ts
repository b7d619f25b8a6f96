import { readHttpDate } from './http-date.ts';

/**
 * Reads the header `Retry-After`: seconds, or a date of HTTP.
 *
 * @param now - time of the answer, in milliseconds since the epoch, by the clock that wrote the date
 * @returns milliseconds to wait, more than 0 and a number that JSON has; `undefined` when there is no wait in it or it cannot be read. Of several
 *   values the first counts.
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  const seconds = /^\s*(\d+)\s*(?:,|$)/.exec(header ?? '')?.[1];
  const wait = seconds === undefined ? (readHttpDate(header) ?? 0) - now : Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER);
  return wait > 0 ? wait : undefined;
}
