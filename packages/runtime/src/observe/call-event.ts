import type { ErrorKind } from '../errors/sdk-error.ts';

/** What happens inside a call, in the order in which it happens. Holds no request, no answer, no header and no credential. */
export type CallEvent = AttemptStart | AttemptEnd | RetryWait;

/** Is told of what happens inside a call. What it throws, or its promise rejects with, changes nothing for the call. */
export type CallObserver = (event: CallEvent) => unknown;

/** An attempt, which its start and its end have in common. */
export interface Attempt {
  /** Action that is called: `DescribeLiveTrafficData`. */
  readonly action: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** Where the request goes; of a GET without its parameters. */
  readonly url: string;
}

/** An attempt begins: credentials are asked for, then the request is signed and sent. */
export interface AttemptStart extends Attempt {
  readonly event: 'attempt-start';
}

/** How an attempt went. */
export interface AttemptOutcome {
  /** `ok`, or the kind of the error; `unknown` for an error of something else than this SDK. */
  readonly outcome: 'ok' | 'unknown' | ErrorKind;
  /** Code of the error: that of the service, or the kind again. */
  readonly code: string | undefined;
  /** Message of the error, without secrets. */
  readonly message: string | undefined;
  /** HTTP status, if an answer came. */
  readonly status: number | undefined;
  /** Id of this request at the service, if it gave one. */
  readonly requestId: string | undefined;
  /** Whether it went over a connection that had been used before; `undefined` where the transport does not tell. */
  readonly reusedConnection: boolean | undefined;
  /** From the start of the attempt to its end, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt is over. */
export interface AttemptEnd extends Attempt, AttemptOutcome {
  readonly event: 'attempt-end';
}

/** The call waits before its next attempt. */
export interface RetryWait {
  readonly event: 'wait';
  /** Action that is called. */
  readonly action: string;
  /** Attempts made so far. */
  readonly attempts: number;
  /** How long it waits, in milliseconds. */
  readonly delayMs: number;
  /** Why: the kind of the error that the last attempt ended with, such as `throttled`. */
  readonly reason: ErrorKind;
  /** What the length comes from: the service's `Retry-After`, or `backoff`, the client's own choice. */
  readonly source: 'retry-after' | 'backoff';
}
