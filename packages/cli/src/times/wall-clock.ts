/** What the clocks of a zone show, as a date whose UTC fields are those of the wall. */
export type WallClock = (time: number) => Date;

/**
 * The clock of an offset such as `+08:00`, of `Z`, or of a zone of the IANA list. A plot drawn with it has its days
 * begin at midnight of the zone, whatever the zone of this machine.
 *
 * @throws RangeError when there is no such zone.
 */
export function wallClock(zone: string): WallClock {
  if (zone === 'Z') return (time: number) => new Date(time);
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign !== undefined) {
    const shift = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
    return (time: number) => new Date(time + shift);
  }
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  const wallAt = (time: number): number => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
  // Offsets change at a full quarter of an hour if at all, and the lines of a report share their instants.
  const quarter = 900_000;
  const offsets = new Map<number, number>();
  return (time) => {
    const start = Math.floor(time / quarter) * quarter;
    let offset = offsets.get(start);
    if (offset === undefined) offsets.set(start, (offset = wallAt(start) - start));
    return new Date(start + offset + (time - start));
  };
}

/** `2026-10-05 14:30`, of a date that {@link wallClock} gave. */
export function wallText(wall: Date): string {
  return wall.toISOString().slice(0, 16).replace('T', ' ');
}

/** `2026-10-05`, of a date that {@link wallClock} gave. */
export function wallDay(wall: Date): string {
  return wall.toISOString().slice(0, 10);
}
