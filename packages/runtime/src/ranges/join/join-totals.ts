import { fold } from './fold.ts';
import type { JoinedSeries, JoinedTotal } from './join-plan.ts';
import { joinSeries } from './join-series.ts';
import { type Holder, numberOf, valueOf } from './read-answer.ts';

/** Joins totals and points of an answer, or of a row of a split: the joined fields by name. */
export function joinFigures(
  totals: readonly JoinedTotal[],
  series: JoinedSeries | undefined,
  holders: readonly Holder[],
): ReadonlyMap<string, unknown> {
  const { points, changed } = series === undefined ? { points: [], changed: false } : joinSeries(series, holders);
  const joined = new Map<string, unknown>();
  const whole = wholeOf(holders);
  for (const { field, join, of } of totals) {
    const numbers =
      // Of no points at all there is no highest one: what the answers say is then all there is.
      changed && of !== undefined && points.length > 0
        ? points.map((point) => valueOf(whole, point, of))
        : holders.map((holder) => numberOf(holder, field));
    joined.set(field, fold(numbers, join));
  }
  return series === undefined ? joined : joined.set(series.field, points);
}

/** All windows as one, for messages. */
function wholeOf(holders: readonly Holder[]): Omit<Holder, 'fields'> {
  const [first, last] = [holders[0], holders.at(-1)];
  return { action: first?.action ?? '', window: { index: 0, start: first?.window.start ?? '', end: last?.window.end ?? '' } };
}
