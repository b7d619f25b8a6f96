import { mix, type Salt } from '../world/hash.ts';
import { clockText, dateText } from '../world/instant.ts';

const ZONE = 28_800;
const DAY = 86_400;

/**
 * An id as the service writes it: the second of +08:00, then 20 hexadecimal digits. It depends on
 * the seed, the number of the request and the clock (milliseconds since the epoch) only.
 */
export function requestIdOf(salt: Salt, number: number, now: number): string {
  const local = Math.floor(now / 1000) + ZONE;
  const day = Math.floor(local / DAY);
  const time = `${dateText(day)}${clockText(local - day * DAY)}`.replaceAll(/[-:]/g, '');
  return time + (hex(mix(salt, number)) + hex(mix(salt + 1, number)) + hex(mix(salt + 2, number))).slice(0, 20);
}

function hex(hash: number): string {
  return hash.toString(16).toUpperCase().padStart(8, '0');
}
