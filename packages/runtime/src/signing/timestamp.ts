import { ConfigurationError } from '../errors/configuration-error.ts';

/** First moment that has no four-digit year any more, in milliseconds since the epoch. */
const year10000 = 253_402_300_800_000;

/** The last second that was written, and how: busy programs sign many requests a second. */
let lastSecond: number = -1;
let lastTimestamp: string = '';

const pattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * Writes a moment (milliseconds since the epoch) as the signature wants it: `20250301T040506Z`.
 *
 * @throws ConfigurationError when `at` is no moment of the years 1970 to 9999.
 */
export function timestampOf(at: number): string {
  if (!(at >= 0 && at < year10000)) {
    throw new ConfigurationError({
      sentence: `The clock gave ${String(at)}, which is no time. Make clock.now() return milliseconds since 1970.`,
    });
  }
  const second = Math.floor(at / 1000);
  if (second !== lastSecond) {
    const iso = new Date(at).toISOString();
    lastTimestamp = `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
    lastSecond = second;
  }
  return lastTimestamp;
}

/** Reads what {@link timestampOf} writes, as milliseconds since the epoch; `undefined` when `text` is anything else. */
export function readTimestamp(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number, number, number, number, number, number,
  ];
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC carries 30 February over to March; a timestamp that does not come back unchanged was no date.
  return at >= 0 && timestampOf(at) === text ? at : undefined;
}
