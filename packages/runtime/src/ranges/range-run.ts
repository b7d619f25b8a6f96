import { checkAction, type RangedAction } from '../action.ts';
import { onAbort } from '../call/abort-listening.ts';
import { turn } from '../call/call-state.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import type { ServiceClient } from '../service-client.ts';
import { IncompleteRangeError, type RangePart } from './incomplete-range-error.ts';
import { Pace } from './pace.ts';
import { type RangeOptions, type RangeSettings, readRangeOptions } from './range-options.ts';
import { planRange, type RangePlan, requestOf } from './range-plan.ts';
import type { Window } from './window.ts';

/** How asking for a window ended. */
type Outcome<Result> = { readonly part: RangePart<Result> } | { readonly error: unknown };

/** The paces of a client, by action: however many ranges it asks for, they share the quota. */
const paces: WeakMap<ServiceClient, Map<string, Pace>> = /* @__PURE__ */ new WeakMap();

/** Asks for the windows of one range, some at the same time, and gives their answers in the order of time. */
export class RangeRun<Result> {
  readonly plan: RangePlan;
  readonly #client: ServiceClient;
  readonly #action: RangedAction<never, unknown>;
  readonly #options: RangeSettings;
  readonly #question: string;
  readonly #pace: Pace;
  readonly #controller = new AbortController();
  readonly #release: (() => void) | undefined;
  /** By the index of the window: those that were asked for, or had been answered before, and not taken. */
  readonly #outcomes = new Map<number, Promise<Outcome<Result>>>();
  /** The index of the next window to ask for. */
  #next = 0;
  #done = 0;
  #failed = false;
  #mishap: { readonly error: unknown } | undefined;

  /** Checks everything; asks for nothing. The caller must {@link close} it. */
  constructor(client: ServiceClient, action: RangedAction<never, unknown>, request: unknown, options?: RangeOptions) {
    checkAction(action);
    this.#client = client;
    this.#action = action;
    this.#options = readRangeOptions(action.name, options);
    this.plan = planRange(client, action, request);
    this.#question = JSON.stringify([action.name, client.edition, this.plan.request]);
    this.#pace = paceOf(client, action);
    const { resume, signal } = this.#options;
    this.#takeOver(resume);
    if (signal?.aborted === true) this.#controller.abort(signal.reason);
    else if (signal !== undefined) this.#release = onAbort(signal, () => this.#controller.abort(signal.reason));
  }

  /**
   * The answer for a window; windows must be taken in order.
   *
   * @throws IncompleteRangeError when the service or the way to it fails; and whatever else ends a call, as it is.
   */
  async take(index: number): Promise<RangePart<Result>> {
    // A reader who goes on after an error has been given what comes before.
    this.#next = Math.max(this.#next, index);
    this.#askUpTo(index + this.#options.concurrency);
    const window = this.plan.windows[index];
    // An answer that is there already is not given to who has aborted: to ask again tells why, and sends nothing.
    const isOver = this.#controller.signal.aborted && window !== undefined;
    const outcome = await (isOver ? this.#ask(window) : this.#outcomes.get(index));
    if (this.#mishap !== undefined) throw this.#mishap.error;
    if (outcome !== undefined && 'part' in outcome) {
      this.#outcomes.delete(index);
      return outcome.part;
    }
    throw await this.#failure(index, outcome?.error);
  }

  /** The windows that a reader lacks who goes on after an error; those that were taken before it count as done. */
  skipTaken(): readonly Window[] {
    const { resume } = this.#options;
    if (resume === undefined) return this.plan.windows;
    this.#done += resume.taken;
    return this.plan.windows.slice(resume.taken);
  }

  /** Ends all calls that are still open. */
  close(): void {
    this.#release?.();
    this.#controller.abort();
  }

  #takeOver(resume: IncompleteRangeError | undefined): void {
    if (resume === undefined) return;
    if (!IncompleteRangeError.is(resume) || resume.question !== this.#question) {
      const sentence = 'The option resume must be the IncompleteRangeError of an earlier run of the same request.';
      throw new ConfigurationError({ sentence, action: this.#action.name });
    }
    for (const part of resume.parts as readonly RangePart<Result>[]) {
      this.#outcomes.set(part.window.index, Promise.resolve({ part }));
    }
    this.#done = this.#outcomes.size;
  }

  /** What the caller's own function threw ends the range as it is. */
  #stop(error: unknown): void {
    this.#failed = true;
    this.#mishap ??= { error };
  }

  #askUpTo(limit: number): void {
    for (; this.#next < limit && !this.#failed; this.#next++) {
      const window = this.plan.windows[this.#next];
      if (window === undefined) return;
      if (!this.#outcomes.has(window.index)) this.#outcomes.set(window.index, this.#ask(window));
    }
  }

  /** Never rejects, so that no answer that nobody waits for is an unhandled rejection. */
  async #ask(window: Window): Promise<Outcome<Result>> {
    const { signal } = this.#controller;
    const { timeoutMs, onProgress } = this.#options;
    try {
      await this.#pace.turn(signal);
      // The request is the caller's with other times, so it has the type of the caller's, and so has the result.
      const request = requestOf(this.plan, window) as never;
      const options = { signal, timeoutMs, [turn]: (ended: AbortSignal) => this.#pace.turn(ended) };
      const result = (await this.#client.call(this.#action, request, options)) as Result;
      this.#done += 1;
      const told: unknown = onProgress?.({ done: this.#done, total: this.plan.windows.length, window });
      // It may be an async function, whose promise nobody else waits for.
      Promise.resolve(told).catch((error: unknown) => this.#stop(error));
      return { part: { window, result } };
    } catch (error) {
      this.#failed = true;
      return { error };
    }
  }

  async #failure(index: number, error: unknown): Promise<unknown> {
    if (this.#controller.signal.aborted || !(ApiError.is(error) || TransportError.is(error))) return error;
    // Calls that are open may still succeed, and are then not made again.
    const outcomes = await Promise.all(this.#outcomes.values());
    const parts = outcomes.flatMap((outcome) => ('part' in outcome ? [outcome.part] : []));
    return new IncompleteRangeError({
      action: this.#action.name,
      question: this.#question,
      windows: this.plan.windows,
      taken: index,
      parts: parts.toSorted((left, right) => left.window.index - right.window.index),
      cause: error,
    });
  }
}

function paceOf(client: ServiceClient, action: RangedAction<never, unknown>): Pace {
  const { name } = action;
  const ofClient = paces.get(client) ?? new Map<string, Pace>();
  const pace = ofClient.get(name) ?? new Pace(client.quotaOf(action), client.clock);
  paces.set(client, ofClient.set(name, pace));
  return pace;
}
