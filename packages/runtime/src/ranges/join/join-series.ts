import { isJsonObject, ownField } from '../../own-field.ts';
import { secondsOf } from '../../times/instant-text.ts';
import { fold } from './fold.ts';
import type { JoinedSeries } from './join-plan.ts';
import { type Holder, listOf, timeOf, valueOf } from './read-answer.ts';

/** The points of a series over all windows. */
export interface JoinedPoints {
  readonly points: readonly unknown[];
  /** Whether they are more than those of the windows one after another, so that totals must be counted anew. */
  readonly changed: boolean;
}

/**
 * Puts the points of windows one after another. Where a service takes the end of a range for a part of it, the point that
 * begins there comes twice, and that of the later window counts, which is whole. Where a point begins before its window,
 * it was cut in two, and is put together as finer points are.
 */
export function joinSeries(series: JoinedSeries, holders: readonly Holder[]): JoinedPoints {
  const points: unknown[] = [];
  let changed = false;
  for (const [index, holder] of holders.entries()) {
    const rows = listOf(holder, series.field);
    const end = index === holders.length - 1 ? rows.length : countBefore(rows, series.time, secondsOf(holder.window.end));
    const begin = index === 0 ? -Infinity : secondsOf(holder.window.start);
    let at = 0;
    for (; at < end && timeOf(rows[at], series.time) < begin; at++) mend(points, rows[at], series, holder);
    changed ||= at > 0 || end < rows.length;
    for (; at < end; at++) points.push(rows[at]);
  }
  return { points, changed };
}

/** How many rows there are before those at the end that begin at `limit` or later. */
function countBefore(rows: readonly unknown[], time: string, limit: number): number {
  let count = rows.length;
  while (count > 0 && timeOf(rows[count - 1], time) >= limit) count--;
  return count;
}

/** Adds the later part of a point to the earlier one, which is among the last; where there is none, it is the point. */
function mend(points: unknown[], row: unknown, series: JoinedSeries, holder: Holder): void {
  const begin = timeOf(row, series.time);
  for (let index = points.length - 1; index >= 0 && timeOf(points[index], series.time) >= begin; index--) {
    const point = points[index];
    if (!isJsonObject(point) || !isJsonObject(row) || timeOf(point, series.time) !== begin) continue;
    if (!series.keys.every((key) => ownField(point, key) === ownField(row, key))) continue;
    points[index] = { ...point, ...folded(point, row, series, holder) };
    return;
  }
  points.push(row);
}

function folded(point: object, row: object, { values }: JoinedSeries, holder: Holder): Readonly<Record<string, number>> {
  return Object.fromEntries(
    values.map(({ field, join }) => [field, fold([point, row].map((part) => valueOf(holder, part, field)), join)]),
  );
}
