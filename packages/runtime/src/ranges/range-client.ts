import type { JoinableAction, RangedAction } from '../action.ts';
import type { RequestIn, ResultIn } from '../edition-types.ts';
import { ServiceClient } from '../service-client.ts';
import type { RangePart } from './incomplete-range-error.ts';
import { joined } from './joined.ts';
import type { RangeOptions } from './range-options.ts';
import { windows } from './windows.ts';

/** A client whose service has actions about ranges of time. */
export class RangeClient<Edition extends string = string> extends ServiceClient<Edition> {
  /**
   * Asks for a range of any length, in the fewest windows that the service allows, and yields the answer of each, in the
   * order of time. Memory does not grow with the range.
   *
   * @throws ValidationError when the request breaks a rule other than the one that limits its length; nothing was sent.
   * @throws IncompleteRangeError when a window gets no answer; the option `resume` goes on from there.
   */
  windows<Request, Result, Others>(
    action: RangedAction<Request, Result, Others>,
    request: NoInfer<RequestIn<Edition, Request, Others>>,
    options?: RangeOptions,
  ): AsyncGenerator<RangePart<ResultIn<Edition, Result, Others>>, void, undefined> {
    return windows(this, action, request, options);
  }

  /**
   * Asks for a range of any length, in the fewest windows that the service allows, and joins their answers into the one
   * that a single call would have given.
   *
   * @throws ValidationError when the request breaks a rule other than the one that limits its length, or the answers of
   *   the action cannot be joined; nothing was sent.
   * @throws IncompleteRangeError when a window gets no answer; the option `resume` asks for what is missing.
   */
  joined<Request, Result, Others>(
    action: JoinableAction<Request, Result, Others>,
    request: NoInfer<RequestIn<Edition, Request, Others>>,
    options?: RangeOptions,
  ): Promise<ResultIn<Edition, Result, Others>> {
    return joined(this, action, request, options);
  }
}
