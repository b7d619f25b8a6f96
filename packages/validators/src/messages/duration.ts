import type { BrokenLimit } from '../kinds.ts';

/** The last instant that a Date holds, in seconds since the epoch; the first is as far before it. */
const lastInstant = 8_640_000_000_000;

const sizes: readonly number[] = [86_400, 3600, 60, 1];

/** A length of time in the units that it has, the biggest first, such as `31 days 1 second`: `units` from days to seconds. */
export function duration(seconds: number, units: readonly string[], plural: string): string {
  let rest = seconds;
  const parts: string[] = [];
  for (const [index, size] of sizes.entries()) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${units[index]}${count === 1 ? '' : plural}`);
  }
  return parts.join(' ') || `0 ${units.at(-1)}${plural}`;
}

/** The instant that the limit allows, in UTC: so long before the call as the limit says. */
export function edgeOf({ edge }: BrokenLimit): string {
  // Beyond the last instant that a Date holds, the text would be an error.
  return new Date(Math.max(-lastInstant, Math.min(lastInstant, edge)) * 1000).toISOString().replace('.000', '');
}
