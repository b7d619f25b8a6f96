import type { Clock } from '../clock.ts';
import { type Phase, TransportError } from '../errors/transport-error.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

/** How long a call may take, and who may end it. */
export interface CallLimits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** Why a call ended before its answer: its caller, its time, or an error elsewhere in it. */
type Ending = 'aborted' | 'timeout' | 'failed';

/** What is known of one call while it runs. It ends the call at once when the caller aborts or the time is up. */
export class CallState {
  /** Action that is called. */
  readonly action: string;
  /** The request as it was when the call began. */
  readonly snapshot: RequestSnapshot;
  /** What is being waited for. */
  phase: Phase | undefined;
  /** Requests sent so far. */
  attempts = 0;

  readonly #limits: CallLimits;
  readonly #controller = new AbortController();
  readonly #ended: Promise<never>;
  #ending: Ending | undefined;
  #release: () => void = () => undefined;

  /** Starts the time. The caller must {@link close} it, however the call goes. */
  constructor(action: string, snapshot: RequestSnapshot, limits: CallLimits) {
    this.action = action;
    this.snapshot = snapshot;
    this.#limits = limits;
    const { signal } = this.#controller;
    this.#ended = new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('The call is over.')));
    });
    // The call may be in code that does not wait for it just then.
    this.#ended.catch(() => undefined);
    this.#watch();
  }

  /** Aborted when the call is over without an answer; for everything that the call starts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Starts `work` and waits for it, but not longer than the call lasts. When the call is over, `work` does not start.
   *
   * @throws TransportError `aborted` or `timeout` when the call ends first; otherwise whatever `work` rejects with.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await (this.#ending === undefined ? Promise.race([this.#ended, work()]) : this.#ended);
    } catch (error) {
      throw this.endingError() ?? error;
    }
  }

  /** Ends what is still running for the call; without effect when it has ended. */
  cancel(): void {
    this.#end('failed');
  }

  /** Lets go of the timer and of the caller's signal. */
  close(): void {
    this.#release();
  }

  /** The error of a call that was ended; `undefined` while it runs. */
  endingError(): TransportError | undefined {
    const { action, attempts, phase } = this;
    switch (this.#ending) {
      case undefined:
        return undefined;
      case 'aborted': {
        const sentence = 'The caller aborted the call.';
        const cause: unknown = this.#limits.signal?.reason;
        return new TransportError({ kind: 'aborted', sentence, action, attempts, phase, cause });
      }
      case 'timeout': {
        const where = phase === undefined ? '' : `; the call was waiting for: ${phase}`;
        const sentence = `There was no answer within ${String(this.#limits.timeoutMs)} ms${where}.`;
        return new TransportError({ kind: 'timeout', sentence, action, attempts, phase });
      }
      case 'failed':
        return new TransportError({ kind: 'aborted', sentence: 'The call is over.', action, attempts, phase });
    }
  }

  #end(ending: Ending): void {
    this.#ending ??= ending;
    this.#controller.abort(this.#ending);
  }

  #watch(): void {
    const { signal, timeoutMs, clock } = this.#limits;
    if (signal?.aborted === true) return this.#end('aborted');
    const abort = (): void => this.#end('aborted');
    signal?.addEventListener('abort', abort);
    const stopTimer = clock.schedule(timeoutMs, () => this.#end('timeout'));
    this.#release = () => {
      stopTimer();
      signal?.removeEventListener('abort', abort);
    };
  }
}
