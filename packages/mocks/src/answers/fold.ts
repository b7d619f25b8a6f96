import type { Join } from '@volc-live/validators';

import { type Grid, pointOf } from './grid.ts';

/** Folds the values of slots into the values of points. */
export function foldToPoints(values: Float64Array, grid: Grid, join: Join): Float64Array {
  if (grid.step === grid.slot) return values;
  const points = new Float64Array(grid.points);
  for (let slot = 0; slot < values.length; slot += 1) {
    const point = pointOf(grid, slot);
    points[point] = joined(points[point] ?? 0, values[slot] ?? 0, join);
  }
  return points;
}

/** Folds values into one; 0 when there is none. */
export function foldToOne(values: ArrayLike<number>, join: Join): number {
  let one = 0;
  // By index: an iterator over a typed array costs five times as much.
  for (let index = 0; index < values.length; index += 1) one = joined(one, values[index] ?? 0, join);
  return one;
}

function joined(before: number, value: number, join: Join): number {
  switch (join) {
    case 'sum':
      return before + value;
    case 'maximum':
      return Math.max(before, value);
    case 'concatenation':
    case 'echo':
    case 'none':
      return value;
  }
}
