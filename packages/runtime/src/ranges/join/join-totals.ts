import { isJsonObject, ownField } from '../../own-field.ts';
import { fold } from './fold.ts';
import type { JoinedSeries, JoinedTotal } from './join-plan.ts';
import { joinSeries } from './join-series.ts';
import { type Holder, numberOf } from './read-answer.ts';

/** Joins totals and points of an answer, or of a row of a split: the joined fields by name. */
export function joinFigures(
  totals: readonly JoinedTotal[],
  series: JoinedSeries | undefined,
  holders: readonly Holder[],
): ReadonlyMap<string, unknown> {
  const { points, changed } = series === undefined ? { points: [], changed: false } : joinSeries(series, holders);
  const joined = new Map<string, unknown>();
  for (const { field, join, of } of totals) {
    const numbers =
      changed && of !== undefined
        ? points.map((point) => Number(isJsonObject(point) ? ownField(point, of) : undefined))
        : holders.map((holder) => numberOf(holder, field));
    joined.set(field, fold(numbers, join));
  }
  return series === undefined ? joined : joined.set(series.field, points);
}
