import type { AnyMockAction } from '../actions/mock-action.ts';
import type { Parameters } from '../world/selection.ts';

/** A result that repeats the request and has no usage: totals are 0 and lists empty. */
export function bareResult(action: AnyMockAction, request: Parameters): Readonly<Record<string, unknown>> {
  const { answer, facts } = action;
  const result: Record<string, unknown> = {};
  for (const echo of answer.echoes) {
    const value = request[echo] ?? facts.defaults?.[echo];
    if (value !== undefined) result[echo] = value;
  }
  for (const list of facts.lists ?? []) result[list] = [];
  for (const total of answer.totals) result[total.field] = 0;
  if (answer.series !== undefined) result[answer.series.field] = [];
  if (answer.table !== undefined) {
    result[answer.table.field] = [];
    if (answer.table.total !== undefined) result[answer.table.total] = 0;
  }
  return result;
}
