import { ownField } from '../../own-field.ts';
import { fold } from './fold.ts';
import type { JoinedSeries, JoinedTotal } from './join-plan.ts';
import { joinSeries } from './join-series.ts';
import { type Holder, listOf, numberOf, valueOf } from './read-answer.ts';

/** Joins totals and points of an answer, or of a row of a split: the joined fields by name. */
export function joinFigures(
  totals: readonly JoinedTotal[],
  series: JoinedSeries | undefined,
  holders: readonly Holder[],
): ReadonlyMap<string, unknown> {
  if (series === undefined) return totalsOf(totals, holders, () => []);
  const { points, changed } = joinSeries(series, holders);
  const anew = (of: string): readonly number[] => (changed ? valuesOf(points, of, series, holders) : []);
  return totalsOf(totals, holders, anew).set(series.field, points);
}

/** Totals of the answers; those of points that `anew` has values for are counted from these. */
function totalsOf(totals: readonly JoinedTotal[], holders: readonly Holder[], anew: (of: string) => readonly number[]): Map<string, unknown> {
  const joined = new Map<string, unknown>();
  for (const { field, join, of } of totals) {
    const values = of === undefined ? [] : anew(of);
    // Of no points at all there is no highest one: what the answers say is then all there is.
    joined.set(field, fold(values.length > 0 ? values : holders.map((holder) => numberOf(holder, field)), join));
  }
  return joined;
}

/** A value of every point. Throws TransportError where a point of a window has none. */
function valuesOf(points: readonly unknown[], of: string, { field }: JoinedSeries, holders: readonly Holder[]): readonly number[] {
  for (const holder of holders) {
    for (const row of listOf(holder, field)) valueOf(holder, row, of);
  }
  // They are these rows, or made of two of them.
  return points.map((point) => Number(ownField(point as object, of)));
}
