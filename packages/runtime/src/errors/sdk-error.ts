import { ownFields } from '../own-field.ts';
import { causeToJson } from './error-cause.ts';

/** Marks errors of this package across copies of it, where `instanceof` fails. */
const brand: symbol = Symbol.for('@volc-live/runtime/SdkError');

/**
 * What went wrong, one stable word each:
 *
 * - `config`: the client is set up wrongly.
 * - `validation`: the request breaks a rule of the API; nothing was sent.
 * - `network`, `tls`: no connection, or it broke.
 * - `timeout`: the time for an attempt, or for the whole call, was up.
 * - `budget`: no time was left for another attempt, or for the wait before it.
 * - `aborted`: the caller's signal ended the call.
 * - `redirect-refused`: the server wanted to send the request elsewhere.
 * - `response-format`: an answer came that is not what the API documents.
 * - `response-too-large`: the answer is larger than the client takes.
 * - `api`: the service refused the request.
 * - `throttled`: the service wants fewer requests.
 * - `server`: the service or something before it failed.
 * - `clock-skew`: the service takes the time of the signature for wrong, and that could not be mended.
 */
export type ErrorKind = 'config' | 'validation' | TransportErrorKind | ApiErrorKind;

/** Kinds of a TransportError; see {@link ErrorKind}. */
export type TransportErrorKind =
  | 'network'
  | 'tls'
  | 'timeout'
  | 'budget'
  | 'aborted'
  | 'redirect-refused'
  | 'response-format'
  | 'response-too-large';

/** Kinds of an ApiError; see {@link ErrorKind}. */
export type ApiErrorKind = 'api' | 'throttled' | 'server' | 'clock-skew';

/** What every error of the SDK can say. */
export interface SdkErrorDetails {
  /** What happened and what to do, as a sentence that ends with a full stop. Must hold no secret. */
  readonly sentence: string;
  /** Action that was called, if it was one. */
  readonly action?: string | undefined;
  /** Requests sent before the call was given up; 0 when none was. */
  readonly attempts?: number | undefined;
  /** Id of the request at the service, if one is known. */
  readonly requestId?: string | undefined;
  /** How long the service asked to wait before the next request, in milliseconds, if it did. */
  readonly retryAfterMs?: number | undefined;
  /** What led to the error; see `safeCause`. */
  readonly cause?: unknown;
}

/**
 * Base of everything that this SDK throws. Errors hold the fields that their class names and nothing else: no request,
 * no header, no credential; so they can be logged, inspected and written as JSON as they are.
 */
export abstract class SdkError extends Error {
  /** What went wrong, as one stable word. */
  abstract readonly kind: ErrorKind;
  /** The kind again or, for an error of the service, the code from the wire. */
  abstract readonly code: string;
  /** Action that was called, such as `DescribeLiveTrafficData`; `undefined` outside calls. */
  readonly action: string | undefined;
  /** Requests that were sent; 0 when none was. */
  readonly attempts: number;
  /** Id to quote to the vendor's support, if the service gave one. */
  readonly requestId: string | undefined;
  /** How long the service asked to wait before the next request, in milliseconds, if it did. */
  readonly retryAfterMs: number | undefined;
  /** Whether there was no other attempt because too many calls of this client had needed one; see `RetryQuota`. */
  readonly quotaExhausted: boolean = false;
  readonly #sentence: string;

  /** Makes the message: code, sentence, request id; a log often keeps nothing else. */
  constructor(code: string, details: SdkErrorDetails) {
    const { sentence, action, attempts, requestId, retryAfterMs, cause } = ownFields(details);
    const subject = action === undefined ? '' : `${action}: `;
    const suffix = requestId === undefined ? '' : ` (request id ${requestId})`;
    super(`${code}: ${subject}${sentence}${suffix}`, cause === undefined ? undefined : { cause });
    this.action = action;
    this.attempts = attempts ?? 0;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
    this.#sentence = sentence;
    // Not enumerable, so that it does not clutter the error when it is inspected.
    Object.defineProperty(this, brand, { value: true });
  }

  /** The message without code, action and request id. */
  get sentence(): string {
    return this.#sentence;
  }

  /** Like `instanceof`, but also true for errors of another copy of this package. */
  static is(value: unknown): value is SdkError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  /** The error as plain data: its named fields, and of its cause name, code and message. */
  toJSON(): Readonly<Record<string, unknown>> {
    const { name, kind, code, message, action, attempts, requestId, retryAfterMs, quotaExhausted, cause } = this;
    const known = { name, kind, code, message, action, attempts, requestId, retryAfterMs };
    return { ...known, ...(quotaExhausted ? { quotaExhausted } : {}), ...this.details(), cause: causeToJson(cause) };
  }

  /** Fields of the class beyond those of every error, for {@link toJSON}. */
  protected abstract details(): Readonly<Record<string, unknown>>;
}

/** Notes on `error` that the quota of retries was used up. */
export function markQuotaExhausted(error: SdkError): void {
  Object.assign(error, { quotaExhausted: true });
}
