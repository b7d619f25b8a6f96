import { ConfigurationError } from '../errors/configuration-error.ts';

const day = 86_400;

/** A place's clock: from an instant to the time on its walls, and back. All in seconds. */
export interface Zone {
  /** The offset at an instant (seconds since the epoch), in seconds east of UTC. */
  readonly offsetAt: (instant: number) => number;
}

/**
 * The clock of a zone of the IANA list, such as `Asia/Shanghai`, of a fixed offset, such as `+08:00`, or of `Z`.
 *
 * @throws ConfigurationError when there is no such zone.
 */
export function zoneOf(name: string): Zone {
  if (typeof name !== 'string') throw unknownZone(name);
  if (name === 'Z') return { offsetAt: () => 0 };
  const [, sign, hours, minutes] = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/.exec(name) ?? [];
  if (sign !== undefined) {
    const offset = Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60);
    return { offsetAt: () => offset };
  }
  const format = formatOf(name);
  return { offsetAt: (instant) => wallOf(format, instant) - instant };
}

/**
 * The instant at which the walls show `wall`, the seconds since 1970 that a clock of UTC would have run to show it. The
 * first of two, where clocks are set back; where they are set forward over it, as much later as they are set.
 */
export function instantAt(zone: Zone, wall: number): number {
  const before = zone.offsetAt(wall - day);
  const offsets = [before, zone.offsetAt(wall + day)].toSorted((a, b) => b - a);
  const found = offsets.find((offset) => zone.offsetAt(wall - offset) === offset);
  return wall - (found ?? before);
}

/** A value of the caller's, for a message. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(given);
  return typeof given === 'object' && given !== null ? 'an object' : String(given);
}

function unknownZone(given: unknown, cause?: unknown): ConfigurationError {
  const sentence = `There is no time zone ${shown(given)}; use a name such as Asia/Shanghai, or an offset such as +08:00.`;
  return new ConfigurationError({ sentence, cause });
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    const numeric = 'numeric';
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch (cause) {
    throw unknownZone(timeZone, cause);
  }
}

function wallOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
}
