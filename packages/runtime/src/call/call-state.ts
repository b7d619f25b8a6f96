import type { Clock } from '../clock.ts';
import type { TransportErrorKind } from '../errors/sdk-error.ts';
import { isError } from '../errors/is-error.ts';
import { type Phase, TransportError } from '../errors/transport-error.ts';
import type { CallWatch } from '../observe/call-watch.ts';
import type { AnswerTime } from '../retry/clock-correction.ts';
import { onAbort } from './abort-listening.ts';
import { startDeadline } from './deadline.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

/** Key of an option of a call that only ranges give: what attempts after the first wait for, besides their pause. */
export const turn: unique symbol = Symbol('turn');

/** Waits until the quota allows one more attempt, or the signal is aborted. */
export type NextTurn = (signal: AbortSignal) => Promise<void>;

/** How long a call may take, and who may end it. */
export interface CallLimits {
  readonly signal: AbortSignal | undefined;
  /** Time for the whole call, in milliseconds. */
  readonly timeoutMs: number;
  /** Time for one attempt, in milliseconds. */
  readonly attemptTimeoutMs: number;
  readonly clock: Clock;
  readonly nextTurn?: NextTurn | undefined;
}

/** What is known of one call while it runs. It ends the call at once when the caller aborts or the time is up. */
export class CallState {
  /** Action that is called. */
  readonly action: string;
  /** The request as it was when the call began. */
  readonly snapshot: RequestSnapshot;
  /** How long it may take. */
  readonly limits: CallLimits;
  /** What tells of its attempts, if somebody listens. */
  watch: CallWatch | undefined;
  /** What is being waited for. */
  phase: Phase | undefined;
  /** Requests sent so far. */
  attempts = 0;
  /** Reads the id of the answer that is arriving; only errors want to know it. */
  readRequestId: (() => string | undefined) | undefined;
  /** What the last answer says of the time. */
  answerTime: AnswerTime | undefined;
  /** Why the last attempt failed, if one did. */
  lastError: unknown;

  /** When its time is up, by the monotonic clock. */
  readonly #end: number;
  #waiting: readonly ((error: unknown) => void)[] = [];
  #requestId: string | undefined;
  #ending: { readonly error: unknown } | undefined;
  #controller: AbortController | undefined;
  #release: (() => void) | undefined;

  /** Starts the time. The caller must {@link close} it, however the call goes. */
  constructor(action: string, snapshot: RequestSnapshot, limits: CallLimits) {
    this.action = action;
    this.snapshot = snapshot;
    this.limits = limits;
    const { signal, timeoutMs, clock } = limits;
    this.#end = clock.monotonic() + timeoutMs;
    if (signal?.aborted === true) this.#abort();
    else if (signal !== undefined) this.#release = onAbort(signal, this.#abort);
  }

  /** Aborted when the call is over without an answer; for everything that the call starts. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ending !== undefined) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Id of the last request that the service gave one. */
  get requestId(): string | undefined {
    this.#requestId = this.readRequestId?.() ?? this.#requestId;
    return this.#requestId;
  }

  set requestId(id: string | undefined) {
    this.#requestId = id;
    this.readRequestId = undefined;
  }

  /** Throws what ended the call, once it has ended: the time is up, or the caller has aborted. */
  throwIfEnded(): void {
    if (this.#ending !== undefined) throw this.#ending.error;
  }

  /** Time that is left for the call, in milliseconds. */
  get remainingMs(): number {
    return this.#end - this.limits.clock.monotonic();
  }

  /**
   * Starts `work` and waits for it, but not longer than the call lasts, nor than `limitMs` milliseconds, whether or not
   * the work heeds the signal. When the call is over already, `work` does not start.
   *
   * @throws TransportError `aborted` or `timeout`, or the reason of the caller's signal, when that comes first;
   *   otherwise whatever `work` rejects with.
   */
  run<T>(work: (signal: AbortSignal) => Promise<T>, limitMs: number = Infinity): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#ending !== undefined) return reject(this.#ending.error);
      const { clock, timeoutMs } = this.limits;
      const { remainingMs } = this;
      const controller = new AbortController();
      const stop = startDeadline(clock, Math.max(0, Math.min(limitMs, remainingMs)), () => {
        if (limitMs < remainingMs) fail(this.#timeout(limitMs));
        else this.#finish(this.#timeout(timeoutMs, this.lastError));
      });
      const settle = (): void => {
        stop();
        this.#waiting = this.#waiting.filter((other) => other !== fail);
      };
      const fail = (error: unknown): void => {
        settle();
        reject(error);
        controller.abort();
      };
      this.#waiting = [...this.#waiting, fail];
      try {
        work(controller.signal).then((value) => {
          settle();
          resolve(value);
        }, fail);
      } catch (error) {
        fail(error);
      }
    });
  }

  /** Waits for `delayMs` milliseconds, or until the call is over. */
  async wait(delayMs: number): Promise<void> {
    this.phase = 'wait';
    let stop: (() => void) | undefined;
    try {
      await this.run(
        () =>
          new Promise<void>((resolve) => {
            stop = this.limits.clock.schedule(delayMs, resolve);
          }),
      );
    } finally {
      stop?.();
    }
  }

  /** Waits for the turn of another attempt, where attempts have turns, or until the call is over. */
  async waitForTurn(): Promise<void> {
    const { nextTurn } = this.limits;
    if (nextTurn === undefined) return;
    this.phase = 'wait';
    await this.run(nextTurn);
  }

  /** Ends what interceptors may still be doing for the call; without effect when there are none. */
  cancel(): void {
    if (this.#controller === undefined) return;
    this.#finish(this.failure('aborted', 'The call is over.'));
  }

  /** Lets go of the caller's signal. */
  close(): void {
    this.#release?.();
  }

  readonly #abort = (): void => this.#finish(this.#abortion(this.limits.signal?.reason));

  #finish(error: unknown): void {
    if (this.#ending !== undefined) return;
    this.#ending = { error };
    for (const fail of this.#waiting) fail(error);
    this.#controller?.abort();
  }

  /** An error that says how far the call has come. */
  failure(kind: TransportErrorKind, sentence: string, cause?: unknown): TransportError {
    const { action, attempts, phase, requestId } = this;
    return new TransportError({ kind, sentence, action, attempts, phase, requestId, cause });
  }

  #timeout(milliseconds: number, cause?: unknown): TransportError {
    const where = this.phase === undefined ? '' : `; the call was waiting for: ${this.phase}`;
    return this.failure('timeout', `There was no answer within ${milliseconds} ms${where}.`, cause);
  }

  /** The caller's own error, if the signal has one; otherwise an error with whatever the signal has. */
  #abortion(cause: unknown): unknown {
    return isError(cause) ? cause : this.failure('aborted', 'The caller aborted the call.', cause);
  }
}
