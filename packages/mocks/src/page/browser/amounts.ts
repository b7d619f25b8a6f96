import { parseInstant } from '@volc-live/validators';

/** An amount as people read it: `12,345`, `3.21`. */
export function amount(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4, notation: value >= 1e6 ? 'compact' : 'standard' });
}

/** A time of a day of the service, which begins at midnight of +08:00: `2026-11-01T00:00:00+08:00`. */
export function instant(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
}

/** `Tue 3 Nov` of a stamp, as it is written. */
export function dayOf(stamp: string): string {
  const seconds = parseInstant(`${stamp.slice(0, 10)}T00:00:00Z`);
  if (seconds === undefined) return stamp;
  return new Date(seconds * 1000).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** `Tue 3 Nov, 14:00` of a stamp, as it is written. */
export function hourOf(stamp: string): string {
  return `${dayOf(stamp)}, ${stamp.slice(11, 16)}`;
}

/** Milliseconds of an hour. */
export const HOUR = 3_600_000;

/** The first round number above all: the top of an axis. */
export function roundAbove(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (ROUND.find((step) => step * power >= value) ?? 10) * power;
}

const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
