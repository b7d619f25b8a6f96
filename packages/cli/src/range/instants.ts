import { wallClock } from '../times/wall-clock.ts';

/** The moment (milliseconds since the epoch) at which clocks of a zone show a time; the first of two, where they are set back. */
export function instantAt(wall: number, zone: string): number {
  const clock = wallClock(zone);
  const offsetAt = (time: number): number => clock(time).getTime() - time;
  // Offsets a day before and after are those that may hold at the time itself.
  const offsets = [offsetAt(wall - 86_400_000), offsetAt(wall + 86_400_000)].toSorted((one, other) => other - one);
  const held = offsets.find((offset) => offsetAt(wall - offset) === offset);
  return wall - (held ?? offsetAt(wall - 86_400_000));
}

/** A moment as RFC 3339 text with whole seconds, in the offset that a zone has then. */
export function instantText(time: number, zone: string): string {
  const seconds = Math.floor(time / 1000) * 1000;
  const wall = wallClock(zone)(seconds);
  const minutes = Math.round((wall.getTime() - seconds) / 60_000);
  const text = new Date(seconds + minutes * 60_000).toISOString().slice(0, 19);
  if (minutes === 0) return `${text}Z`;
  const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
  return `${text}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
