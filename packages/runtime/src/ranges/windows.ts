import type { RangedAction } from '../action.ts';
import type { RequestIn, ResultIn } from '../edition-types.ts';
import type { ServiceClient } from '../service-client.ts';
import type { RangePart } from './incomplete-range-error.ts';
import type { RangeOptions } from './range-options.ts';
import { RangeRun } from './range-run.ts';

/**
 * Asks for a range of any length, in the fewest windows that the service allows, and yields the answer of each, in the
 * order of time. Some windows are asked for ahead, never more than `concurrency`, so memory does not grow with the range.
 * Leaving the loop ends what is still open.
 *
 * @throws ValidationError when the request breaks a rule other than the one that limits its length; nothing was sent.
 * @throws IncompleteRangeError when a window gets no answer; `resume` goes on from there.
 */
export async function* windows<Edition extends string, Request, Result, Others>(
  client: ServiceClient<Edition>,
  action: RangedAction<Request, Result, Others>,
  request: NoInfer<RequestIn<Edition, Request, Others>>,
  options?: RangeOptions,
): AsyncGenerator<RangePart<ResultIn<Edition, Result, Others>>, void, undefined> {
  const run = new RangeRun<ResultIn<Edition, Result, Others>>(client, action, request, options);
  try {
    // Who passes an error has been given what it was thrown after.
    for (const { index } of run.skipTaken()) yield await run.take(index);
  } finally {
    run.close();
  }
}
