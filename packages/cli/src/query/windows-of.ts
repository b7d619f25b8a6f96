import { ApiError, IncompleteRangeError, type RangePart, TransportError } from '@volc-live/client';

import type { MissingWindow } from '../answer/row.ts';
import type { Progress } from '../terminal/progress.ts';
import type { AnyClient, Query } from './query.ts';

/** Windows that are asked for, or wait to be taken, at the same time: memory grows with them, speed hardly. */
const together = 2;

/** Rows that the answer for one window of a split range may have: memory is bounded by it. */
const mostRows = 3_000;

/** How to ask for a range. */
export interface RangeAsking {
  readonly client: AnyClient;
  readonly query: Query;
  readonly request: Readonly<Record<string, unknown>>;
  readonly progress: Progress;
  /** Name of the command. */
  readonly label: string;
  /** Width of a data point, in seconds. */
  readonly step: number;
}

/** How a range ended. */
export interface RangeEnd {
  readonly missing: readonly MissingWindow[];
  /** Why something is missing. */
  readonly cause: ApiError | TransportError | undefined;
}

/**
 * Asks for a range window by window and hands each answer on, in the order of time. Where a window fails, what else came
 * is handed on as well, and what is missing is told.
 *
 * @throws whatever ended it before any answer came.
 */
export async function askRange(asking: RangeAsking, take: (result: unknown) => Promise<void>): Promise<RangeEnd> {
  const { client, query, request, progress, label } = asking;
  if (query.windows === undefined) {
    await take(await query.call(client, request));
    return { missing: [], cause: undefined };
  }
  let taken = 0;
  const keep = async ({ result }: RangePart<unknown>): Promise<void> => {
    taken += 1;
    await take(result);
  };
  try {
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => progress.update(done, total, label);
    for await (const part of query.windows(client, request, longestOf(asking), { concurrency: together, onProgress })) await keep(part);
    return { missing: [], cause: undefined };
  } catch (error) {
    if (!IncompleteRangeError.is(error)) throw error;
    for (const part of error.parts) await keep(part);
    const { cause } = error;
    if (taken === 0) throw cause;
    return { missing: error.missing.map(({ start, end }) => ({ start, end })), cause: ApiError.is(cause) || TransportError.is(cause) ? cause : undefined };
  }
}

/** How long a window may be, in seconds, so that a split answer has not too many rows. The service limits it as well. */
function longestOf({ query: { answer }, request, step }: RangeAsking): number {
  const { detail } = answer;
  const asked = detail === undefined ? undefined : request[detail.by];
  if (detail === undefined || !Array.isArray(asked)) return Number.MAX_SAFE_INTEGER;
  const parts = detail.dimensions.reduce((product, { name, of }) => {
    const values = request[of];
    return asked.includes(name) && Array.isArray(values) ? product * values.length : product;
  }, 1);
  return Math.max(1, Math.floor(mostRows / (1 + parts))) * step;
}
