import type { UsagePoint, UsageSeries } from '../series/usage-series.ts';

/**
 * The points of a line, at most about `2 × count` of them: where there are more, the lowest and the highest of each of
 * `count` equal stretches of time, in their order, so that no peak and no dip is lost. A value that is missing, be it
 * undefined or not there at all, leaves a point without value, which breaks the line.
 */
export function thinned({ points, step }: UsageSeries, count: number): readonly UsagePoint[] {
  const whole = points.flatMap((point, index): UsagePoint[] => {
    const before = points[index - 1];
    const hole = before !== undefined && point.time - before.time > step * 1000;
    return hole ? [{ time: before.time + step * 1000, value: undefined }, point] : [point];
  });
  if (whole.length <= count * 2) return whole;
  const kept: UsagePoint[] = [];
  for (let stretch = 0; stretch < count; stretch += 1) {
    const from = Math.floor((stretch * whole.length) / count);
    const to = Math.floor(((stretch + 1) * whole.length) / count);
    kept.push(...extremes(whole.slice(from, to)));
  }
  return kept;
}

function extremes(points: readonly UsagePoint[]): readonly UsagePoint[] {
  const first = points[0]!;
  let low: UsagePoint | undefined;
  let high: UsagePoint | undefined;
  let gap: UsagePoint | undefined;
  for (const point of points) {
    if (point.value === undefined) gap ??= point;
    else {
      if (low === undefined || point.value < low.value!) low = point;
      if (high === undefined || point.value > high.value!) high = point;
    }
  }
  if (low === undefined || high === undefined) return [{ time: first.time, value: undefined }];
  const both = low === high ? [low] : low.time < high.time ? [low, high] : [high, low];
  return gap === undefined ? both : [...both, gap].toSorted((a, b) => a.time - b.time);
}
