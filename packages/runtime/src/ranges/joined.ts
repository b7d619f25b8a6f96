import { checkAction, type JoinableAction, type RangedAction } from '../action.ts';
import type { RequestIn, ResultIn } from '../edition-types.ts';
import { ValidationError } from '../errors/validation-error.ts';
import type { ServiceClient } from '../service-client.ts';
import { IncompleteRangeError, type RangePart } from './incomplete-range-error.ts';
import { joinParts } from './join/join-parts.ts';
import type { RangeOptions } from './range-options.ts';
import { RangeRun } from './range-run.ts';

/**
 * Asks for a range of any length, in the fewest windows that the service allows, and joins their answers into the one
 * that a single call would have given.
 *
 * @throws ValidationError when the request breaks a rule other than the one that limits its length, or the answers of the
 *   action cannot be joined; nothing was sent.
 * @throws IncompleteRangeError when a window gets no answer; `resume` asks for what is missing.
 */
export async function joined<Edition extends string, Request, Result, Others>(
  client: ServiceClient<Edition>,
  action: JoinableAction<Request, Result, Others>,
  request: NoInfer<RequestIn<Edition, Request, Others>>,
  options?: RangeOptions,
): Promise<ResultIn<Edition, Result, Others>> {
  checkAction(action);
  refuseUnjoinable(action);
  const run = new RangeRun<ResultIn<Edition, Result, Others>>(client, action, request, options);
  const parts: RangePart<ResultIn<Edition, Result, Others>>[] = [];
  try {
    for (const { index } of run.plan.windows) parts.push(await run.take(index));
    return joinParts(action, run.plan, parts);
  } catch (error) {
    throw IncompleteRangeError.is(error) ? error.withParts(parts) : error;
  } finally {
    run.close();
  }
}

/** For callers without types: the type of `joined` refuses these actions too. */
function refuseUnjoinable({ name: action, range }: RangedAction<never, unknown>): void {
  if (range?.join !== undefined) return;
  const fields = range?.unjoinable?.join(', ') ?? 'Its answer';
  const days = Math.floor(Math.max(...(range?.max ?? []).map(({ seconds }) => seconds)) / 86_400);
  throw new ValidationError({
    action,
    violations: [
      {
        path: '',
        rule: 'join',
        message: `${fields}: what windows of a range have says nothing of the whole, so the answers cannot be joined.`,
        remedy: `Ask for at most ${String(days)} days with one call, or take the figure of each window from windows().`,
      },
    ],
  });
}
