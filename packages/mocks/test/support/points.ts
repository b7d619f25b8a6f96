import { parseInstant } from '@volc-live/validators';

import type { Result } from './asking.ts';
import type { UsageAction } from './usage-actions.ts';

/** One row of a series, its numbers as integers of the account. */
export interface Point {
  /** Seconds since the epoch. */
  readonly at: number;
  /** Labels of keyed rows, joined; empty for others. */
  readonly key: string;
  readonly values: readonly number[];
}

/** Rows of the series of an answer, or of a part of its split. */
export function pointsOf(usage: UsageAction, result: Result): readonly Point[] {
  const list = result[usage.list];
  if (!Array.isArray(list)) throw new Error(`no ${usage.list}`);
  const points = list.map((row: Result) => ({
    at: secondsOf(String(row['TimeStamp'])),
    key: (usage.keys ?? []).map((key) => String(row[key])).join(' '),
    values: usage.values.map(({ field, scale }) => integerOf(row[field], scale)),
  }));
  return inOrder(points);
}

/** Points by time, rows of one time by their labels. */
function inOrder(points: readonly Point[]): readonly Point[] {
  return points.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** A number of an answer as an integer of the account; throws when it is none. */
export function integerOf(value: unknown, scale: number): number {
  const scaled = Number(value) * scale;
  const integer = Math.round(scaled);
  if (Math.abs(scaled - integer) > 1e-3) throw new Error(`${String(value)} × ${scale} is no integer`);
  return integer;
}

export function secondsOf(text: string): number {
  const seconds = parseInstant(text);
  if (seconds === undefined) throw new Error(`${text} is no instant`);
  return seconds;
}

/** Folds points into wider ones on the grid of +08:00, as the documentation says they join. */
export function folded(usage: UsageAction, points: readonly Point[], step: number): readonly Point[] {
  const wide = new Map<string, Point>();
  for (const point of points) {
    const at = Math.floor((point.at + 28_800) / step) * step - 28_800;
    const id = `${at} ${point.key}`;
    const before = wide.get(id)?.values;
    wide.set(id, {
      at,
      key: point.key,
      values: before === undefined ? point.values : joined(usage, before, point.values),
    });
  }
  return inOrder([...wide.values()]);
}

/** Joins the numbers of two points, each as its field says. */
export function joined(usage: UsageAction, left: readonly number[], right: readonly number[]): readonly number[] {
  return usage.values.map(({ join }, index) => {
    const [a, b] = [left[index] ?? 0, right[index] ?? 0];
    return join === 'sum' ? a + b : Math.max(a, b);
  });
}

/** Integers of the totals of an answer, in the order of `usage.totals`. */
export function totalsOf(usage: UsageAction, result: Result): readonly number[] {
  return usage.totals.map(({ field, of }) => integerOf(result[field], scaleOf(usage, of)));
}

function scaleOf(usage: UsageAction, field: string): number {
  return usage.values.find((value) => value.field === field)?.scale ?? 1;
}
