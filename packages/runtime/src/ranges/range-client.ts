import type { JoinableAction, RangedAction } from '../action.ts';
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
  windows<Request, Result>(
    action: RangedAction<Request, Result>,
    request: NoInfer<Request>,
    options?: RangeOptions,
  ): AsyncGenerator<RangePart<Result>, void, undefined> {
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
  joined<Request, Result>(
    action: JoinableAction<Request, Result>,
    request: NoInfer<Request>,
    options?: RangeOptions,
  ): Promise<Result> {
    return joined(this, action, request, options);
  }
}
