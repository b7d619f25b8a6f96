import fc from 'fast-check';
import { expect, test } from 'vitest';

import { thinned } from '../../src/report/thinning.ts';
import type { UsagePoint } from '../../src/series/usage-series.ts';
import { line } from './sample-report.ts';

const value = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined, freq: 20 });
const given = fc.record({ values: fc.array(value, { maxLength: 3000 }), count: fc.integer({ min: 1, max: 400 }) });

function extremes(points: readonly UsagePoint[]): readonly number[] {
  const values = points.flatMap((point) => point.value ?? []);
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}

test('thinning keeps the lowest and the highest, the order, and the bound; it adds no value', () => {
  fc.assert(
    fc.property(given, ({ values, count }) => {
      const series = line(values, { step: 300 });
      const kept = thinned(series, count);
      expect(kept.length).toBeLessThanOrEqual(count * 3);
      expect(extremes(kept)).toEqual(extremes(series.points));
      kept.forEach((point, index) => {
        if (index > 0) expect(point.time).toBeGreaterThan(kept[index - 1]!.time);
        expect(series.points).toContainEqual(point);
      });
    }),
    { numRuns: 60 },
  );
});

test('few points stay as they are', () => {
  const series = line([3, undefined, 1]);
  expect(thinned(series, 10)).toEqual(series.points);
});

test('a hole between points breaks the line, thinned or not', () => {
  const { points, ...rest } = line(Array.from({ length: 1000 }, () => 5), { step: 300 });
  const series = { ...rest, points: points.filter((_, index) => index < 400 || index >= 500) };
  for (const count of [1000, 50]) {
    const [gap, ...others] = thinned(series, count).filter((point) => point.value === undefined);
    expect(others).toEqual([]);
    expect(gap?.time).toBe(points[400]!.time);
  }
});
