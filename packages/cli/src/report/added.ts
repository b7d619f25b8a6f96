import type { UsageSeries } from '../series/usage-series.ts';

/** The sum of lines, point by point; what is not the same for all of them is that of the first. */
export function added(series: readonly UsageSeries[]): UsageSeries {
  const values = new Map<number, number | undefined>();
  for (const { time, value } of series.flatMap(({ points }) => points)) {
    const before = values.get(time);
    values.set(time, value === undefined ? before : (before ?? 0) + value);
  }
  const points = [...values].map(([time, value]) => ({ time, value })).toSorted((a, b) => a.time - b.time);
  return { ...series[0]!, points };
}
