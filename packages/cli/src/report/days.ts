import { type WallClock, wallDay, wallText } from '../times/wall-clock.ts';
import type { UsageSeries } from '../series/usage-series.ts';

/** A stretch of time of a zone: a day, or an hour of a short range. */
export interface Stretch {
  /** `2026-10-05`, or `2026-10-05 14:00`. */
  readonly name: string;
  /** The highest point, or the sum, as the line behaves; undefined where it has no value. */
  readonly value: number | undefined;
}

/** What a line was in each day, or in each hour, in the order of time. */
export function stretchesOf(series: UsageSeries, clock: WallClock, width: 'day' | 'hour'): readonly Stretch[] {
  const values = new Map<string, number | undefined>();
  for (const { time, value } of series.points) {
    const wall = clock(time);
    const name = width === 'day' ? wallDay(wall) : `${wallText(wall).slice(0, 13)}:00`;
    const before = values.get(name);
    if (value === undefined || before === undefined) values.set(name, value ?? before);
    else values.set(name, series.behaves === 'peak' ? Math.max(before, value) : before + value);
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

/** The start of a stretch as a date whose UTC fields are those of the wall. */
export function startOf({ name }: Pick<Stretch, 'name'>): Date {
  const [year, month, day, hour] = name.split(/[-: ]/).map(Number);
  return new Date(Date.UTC(year!, month! - 1, day!, hour ?? 0));
}
