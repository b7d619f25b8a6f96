import type { ErrorKind } from '../errors/sdk-error.ts';

/** What is told about a call when it is over. Holds no request, no answer, no header and no credential. */
export interface CallReport {
  /** Action that was called: `DescribeLiveTrafficData`. */
  readonly action: string;
  /** `ok`, or the kind of the error; `unknown` for an error of something else than this SDK, such as an interceptor. */
  readonly outcome: 'ok' | 'unknown' | ErrorKind;
  /** Code of the error: that of the service, or the kind again. */
  readonly code: string | undefined;
  /** Message of the error, without secrets. */
  readonly message: string | undefined;
  /** Requests that were sent. */
  readonly attempts: number;
  /** Id of the request at the service, if it gave one. */
  readonly requestId: string | undefined;
  /** From the call to its end, in milliseconds. */
  readonly durationMs: number;
}
