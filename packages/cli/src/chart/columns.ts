import type { UsageSeries } from '../series/usage-series.ts';

/** The instants between which a chart is drawn, in milliseconds since the epoch. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** From the start of the first point of all series to the end of the last; undefined where no series has a point. */
export function spanOf(series: readonly UsageSeries[]): TimeSpan | undefined {
  const ends = series.flatMap(({ points, step }) => {
    const first = points[0];
    const last = points.at(-1);
    return first === undefined || last === undefined ? [] : [{ from: first.time, to: last.time + step * 1000 }];
  });
  if (ends.length === 0) return undefined;
  return { from: Math.min(...ends.map(({ from }) => from)), to: Math.max(...ends.map(({ to }) => to)) };
}

/** Keeps a point that ends where a column ends out of the next one, whatever the division leaves behind. */
const rounding = 1e-9;

/**
 * The highest value of the points that each of `count` columns covers, so that no peak is lost; undefined where a column
 * covers no value.
 */
export function columnsOf(series: UsageSeries, span: TimeSpan, count: number): readonly (number | undefined)[] {
  const columns = Array.from<number | undefined>({ length: count });
  const perColumn = (span.to - span.from) / count;
  for (const { time, value } of series.points) {
    if (value === undefined) continue;
    const first = Math.floor((time - span.from) / perColumn + rounding);
    const end = Math.ceil((time + series.step * 1000 - span.from) / perColumn - rounding);
    for (let column = first; column < Math.min(Math.max(end, first + 1), count); column += 1) {
      columns[column] = Math.max(columns[column] ?? value, value);
    }
  }
  return columns;
}

/** The highest point of a series, the earliest of equals; undefined where it has no value. */
export function highestOf(series: UsageSeries): { readonly time: number; readonly value: number } | undefined {
  let highest: { readonly time: number; readonly value: number } | undefined;
  for (const { time, value } of series.points) {
    if (value !== undefined && (highest === undefined || value > highest.value)) highest = { time, value };
  }
  return highest;
}
