import type { JoinableAction } from '../../action.ts';
import type { RangePart } from '../incomplete-range-error.ts';
import type { RangePlan } from '../range-plan.ts';
import { inOrder, joinDetail } from './join-detail.ts';
import { joinFigures } from './join-totals.ts';
import { holderOf } from './read-answer.ts';

/**
 * Joins the answers of all windows of a range. The range of the result is that of the request; fields that the spec does
 * not know are left out, because nobody knows how they join.
 *
 * @throws TransportError for an answer that lacks what it must have.
 */
export function joinParts<Result>(
  { name: action, range: { join } }: JoinableAction<never, unknown>,
  { range, request }: RangePlan,
  parts: readonly RangePart<Result>[],
): Result {
  const holders = parts.map(({ window, result }) => holderOf({ action, window }, result));
  const figures = new Map(joinFigures(join.totals, join.series, holders));
  const { detail } = join;
  if (detail !== undefined) figures.set(detail.field, joinDetail(detail, holders));
  const result = inOrder(holders, (name, first) => {
    if (name === range.from || name === range.to) return request[name];
    return figures.get(name) ?? (join.echoes.includes(name) ? first : undefined);
  });
  // It has the fields of the answers that it was made from.
  return result as Result;
}
