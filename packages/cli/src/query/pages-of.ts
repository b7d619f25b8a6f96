import { ownItems, ownValue } from '../answer/own-value.ts';
import type { CommandFacts } from '../command/command-facts.ts';
import type { RangeAsking } from './windows-of.ts';

/** Asks for a look-up: one call, or where its rows come in pages and none was named, all pages. */
export async function askPages(facts: CommandFacts, { client, query, request, progress, label }: RangeAsking): Promise<readonly unknown[]> {
  const page = facts.options.find(({ role }) => role === 'page');
  const size = facts.options.find(({ role }) => role === 'page-size');
  const { table } = query.answer;
  if (page === undefined || size === undefined || table?.total === undefined || request[page.parameter] !== undefined) {
    return [await query.call(client, request)];
  }
  const results: unknown[] = [];
  let rows = 0;
  for (let number = 1; number <= (page.maximum ?? Number.MAX_SAFE_INTEGER); number += 1) {
    const result = await query.call(client, { ...request, [page.parameter]: number });
    const found = ownItems(result, table.field).length;
    const total = Number(ownValue(result, table.total));
    results.push(result);
    rows += found;
    // A total that is none ends it as well: nobody knows what else there is.
    if (found === 0 || !(rows < total)) break;
    progress.update(rows, total, label);
  }
  return results;
}

/** The request with the pages that it must name: the largest, and the first where only their size is given. */
export function withPages(facts: CommandFacts, request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const size = facts.options.find(({ role }) => role === 'page-size');
  return size === undefined || request[size.parameter] !== undefined ? request : { ...request, [size.parameter]: size.maximum ?? 100 };
}
