import { ownField } from '../../own-field.ts';
import type { JoinedDetail } from './join-plan.ts';
import { joinFigures } from './join-totals.ts';
import { type Holder, holderOf, listOf } from './read-answer.ts';

/** Joins the rows of a split that are about the same; each row stands where it first comes. */
export function joinDetail(detail: JoinedDetail, holders: readonly Holder[]): readonly object[] {
  const { dimensions, totals, series } = detail;
  const byDimensions = new Map<string, Holder[]>();
  for (const holder of holders) {
    // A window in which nothing is split has no list.
    if (ownField(holder.fields, detail.field) === undefined) continue;
    for (const row of listOf(holder, detail.field)) {
      const part = holderOf(holder, row);
      const key = JSON.stringify(dimensions.map(({ field }) => ownField(part.fields, field)));
      const same = byDimensions.get(key);
      if (same === undefined) byDimensions.set(key, [part]);
      else same.push(part);
    }
  }
  return [...byDimensions.values()].map((rows) => {
    const figures = joinFigures(totals, series, rows);
    const labels = new Set(dimensions.map(({ field }) => field));
    return inOrder(rows, (name, first) => figures.get(name) ?? (labels.has(name) ? first : undefined));
  });
}

/** An object of the fields that `valueOf` knows, in the order in which the answers have them. */
export function inOrder(
  holders: readonly Holder[],
  valueOf: (name: string, first: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const object: Record<string, unknown> = {};
  for (const { fields } of holders) {
    for (const [name, first] of Object.entries(fields)) {
      if (Object.hasOwn(object, name)) continue;
      const value = valueOf(name, first);
      if (value !== undefined) object[name] = value;
    }
  }
  return object;
}
