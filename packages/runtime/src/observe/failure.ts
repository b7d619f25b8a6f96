import { ApiError } from '../errors/api-error.ts';
import { type ErrorKind, SdkError } from '../errors/sdk-error.ts';
import { TransportError } from '../errors/transport-error.ts';

/** What may be told of an error. */
export interface Failure {
  readonly outcome: 'unknown' | ErrorKind;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
}

/** What may be told of an error; nothing of one that is not of this SDK, because it may hold anything. */
export function failureOf(error: unknown): Failure {
  if (!SdkError.is(error)) {
    return { outcome: 'unknown', code: undefined, message: undefined, attempts: 0, requestId: undefined, status: undefined };
  }
  const { kind, code, message, attempts, requestId } = error;
  const status = ApiError.is(error) || TransportError.is(error) ? error.status : undefined;
  return { outcome: kind, code, message, attempts, requestId, status };
}
