import { surroundings } from '#platform';

import type { Clock } from '../clock.ts';
import type { SdkError } from '../errors/sdk-error.ts';
import type { Attempt, AttemptOutcome, CallEvent, CallObserver } from './call-event.ts';
import { failureOf } from './failure.ts';
import { tellSafely } from './tell-safely.ts';

/** What is known of the call. */
export interface WatchedCall {
  readonly action: string;
  /** Requests sent so far. */
  readonly attempts: number;
  /** Id of the last request that the service gave one. */
  readonly requestId: string | undefined;
  readonly limits: { readonly clock: Clock; readonly signal: AbortSignal | undefined };
}

/** What is told of an answer. */
export interface WatchedAnswer {
  readonly requestId: string | undefined;
}

/** Tells of the attempts of one call and of the waits between them. Calls that nobody watches have none. */
export class CallWatch {
  readonly #call: WatchedCall;
  readonly #observers: CallObserver[] = [];
  #reused: boolean | undefined;

  constructor(call: WatchedCall) {
    this.#call = call;
  }

  /** Has an observer told of what happens from now on. */
  readonly observe = (observer: CallObserver): void => {
    this.#observers.push(observer);
  };

  /** Notes what the transport says of its connection. */
  readonly onConnection = (reused: boolean): void => {
    this.#reused = reused;
  };

  /** Makes an attempt, and tells of its start and its end. */
  attempt<Answer extends WatchedAnswer>(make: () => Promise<Answer>, { method, url }: Pick<Attempt, 'method' | 'url'>): Promise<Answer> {
    const { action, attempts } = this.#call;
    const attempt: Attempt = { action, attempt: attempts + 1, method, url: method === 'GET' ? url.replace(/\?.*/, '') : url };
    // Subscribers are given the same object at the start and at the end, when there is more in it.
    const context = { ...attempt };
    const follow = (): Promise<Answer> => this.#follow(make, attempt, context);
    const { attemptChannel } = surroundings;
    return attemptChannel?.hasSubscribers === true ? attemptChannel.tracePromise(follow, context) : follow();
  }

  /** Tells that the call is going to wait for `delayMs` milliseconds. */
  wait(delayMs: number, { kind: reason, retryAfterMs }: SdkError): void {
    const { action, attempts } = this.#call;
    const source = retryAfterMs === undefined ? 'backoff' : 'retry-after';
    const wait = { action, attempts, delayMs, reason, source } as const;
    surroundings.waitChannel?.publish(wait);
    this.#tell({ event: 'wait', ...wait });
  }

  async #follow<Answer extends WatchedAnswer>(make: () => Promise<Answer>, attempt: Attempt, context: object): Promise<Answer> {
    const { clock, signal } = this.#call.limits;
    const start = clock.monotonic();
    const earlierId = this.#call.requestId;
    this.#reused = undefined;
    const end = (how: Omit<AttemptOutcome, 'reusedConnection' | 'durationMs'>): void => {
      // An answer without an id is given that of an earlier attempt, by which the call can be asked about.
      const requestId = how.requestId === earlierId ? undefined : how.requestId;
      const outcome = { ...how, requestId, reusedConnection: this.#reused, durationMs: clock.monotonic() - start };
      Object.assign(context, outcome);
      this.#tell({ event: 'attempt-end', ...attempt, ...outcome });
    };
    this.#tell({ event: 'attempt-start', ...attempt });
    try {
      const answer = await make();
      end({ outcome: 'ok', code: undefined, message: undefined, status: 200, requestId: answer.requestId });
      return answer;
    } catch (error) {
      const { outcome, code, message, requestId, status } = failureOf(error);
      // Callers may abort with an error of their own.
      end({ outcome: outcome === 'unknown' && signal?.aborted === true ? 'aborted' : outcome, code, message, status, requestId });
      throw error;
    }
  }

  #tell(event: CallEvent): void {
    for (const observer of this.#observers) tellSafely(observer, event);
  }
}
