import { ApiError } from '../errors/api-error.ts';
import { printable } from '../errors/printable.ts';
import type { ApiErrorKind } from '../errors/sdk-error.ts';
import { TransportError, type TransportErrorDetails } from '../errors/transport-error.ts';
import type { CallAnswer } from '../call/call.ts';
import { noticeable, validity } from '../retry/clock-correction.ts';
import { readHttpDate } from '../retry/http-date.ts';
import { readRetryAfter } from '../retry/retry-after.ts';
import type { TransportResponse } from '../transport/transport.ts';
import type { AnswerCheck } from './answer-check.ts';
import { foreignCharset } from './charset.ts';
import { type Envelope, type WireError, readEnvelope, readWireError } from './envelope.ts';

/** What an answer is read with. */
export interface AnswerContext {
  readonly action: string;
  /** Edition of the service that is called; `undefined` for its own. */
  readonly edition: string | undefined;
  /** Whether a good answer may have no result. */
  readonly emptyResult: boolean;
  /** What looks at a good answer once more, if anything does. */
  readonly check: AnswerCheck | undefined;
  /** Error codes after which the same call may succeed later. */
  readonly retryableCodes: readonly string[];
  readonly maxBodyBytes: number;
  readonly attempts: number;
  /** Id of an earlier attempt, for an answer that has none. */
  readonly earlierRequestId: () => string | undefined;
  /** Time of the answer by the corrected clock, in milliseconds since the epoch. */
  readonly now: number;
  /** Takes the secrets of the attempt out of a text. */
  readonly redact: (text: string) => string;
}

/** Longest text of the service in a message, and longest excerpt of a body that is no envelope, in characters. */
const maxMessage = 1024;
const maxExcerpt = 200;
const maxCode = 128;

/** Statuses after which the same call may succeed later, whatever the code says. */
const transientStatuses: readonly number[] = [408, 429, 502, 503, 504];

/**
 * Reads an answer of any status. It is a result only if it is what the API documents: HTTP 200 with an envelope that
 * has a result and no error.
 *
 * @throws ApiError when the envelope has an error, at any status, or the status is an error without an envelope.
 * @throws TransportError `redirect-refused`, `response-too-large` or `response-format` for everything else.
 */
export function readAnswer(response: TransportResponse, context: AnswerContext): CallAnswer {
  const { status, headers, body } = response;
  const { action, attempts, redact, maxBodyBytes } = context;
  const fallbackId = (): string | undefined => idInHeaders(headers, redact) ?? context.earlierRequestId();
  const fail = (kind: TransportErrorDetails['kind'], sentence: string, requestId = fallbackId()): TransportError =>
    new TransportError({ kind, sentence, action, attempts, requestId, status });

  if (status >= 300 && status < 400 && status !== 304) {
    const target = originOf(headers.get('location'));
    throw fail('redirect-refused', `HTTP ${String(status)} asked to send the request to ${target}; it was not sent there.`);
  }
  if (body.byteLength > maxBodyBytes) {
    throw fail('response-too-large', `The answer is larger than ${String(maxBodyBytes)} bytes.`);
  }

  const envelope = readEnvelope(body);
  const requestId = printableId(envelope.requestId, redact) ?? fallbackId();
  if (envelope.error !== undefined) {
    throw apiError(readWireError(envelope.error), response, requestId, context);
  }
  if (status >= 400 && status < 600) {
    const message = envelope.text === '' ? undefined : envelope.text;
    throw apiError({ code: undefined, message, number: undefined }, response, requestId, context);
  }
  if (status !== 200) throw fail('response-format', `HTTP ${String(status)} is no answer that the API gives.`, requestId);

  const charset = foreignCharset(headers.get('content-type'));
  const result = envelope.result ?? undefined;
  const fault =
    charset === undefined
      ? (faultOf(envelope, context) ?? context.check?.faultOf({ action, edition: context.edition, requestId, result, text: envelope.text, redact }))
      : 'is not declared as UTF-8';
  if (fault !== undefined) {
    const type = printable(redact(headers.get('content-type') ?? 'no content type'), 100);
    throw fail('response-format', `The answer (${type}, ${String(body.byteLength)} bytes) ${printable(redact(fault), maxExcerpt)}.`, requestId);
  }
  return { result, requestId, attempts };
}

/** What is wrong with an answer that claims to be good, as the end of a sentence; `undefined` when nothing is. */
function faultOf(envelope: Envelope, context: AnswerContext): string | undefined {
  const { result } = envelope;
  if (envelope.fault !== undefined) return envelope.fault;
  if (result === undefined || result === null) return context.emptyResult ? undefined : 'has no Result';
  return typeof result !== 'object' || Array.isArray(result) ? 'has a Result that is no object' : undefined;
}

function apiError(
  wire: WireError,
  { status, headers }: TransportResponse,
  requestId: string | undefined,
  context: AnswerContext,
): ApiError {
  const { action, attempts, redact, retryableCodes } = context;
  const limit = wire.code === undefined ? maxExcerpt : maxMessage;
  const message = wire.message === undefined ? '' : `: ${printable(redact(wire.message), limit)}`;
  // A code says more than a status: InvalidParameter with HTTP 500 will not get better.
  const retryable =
    transientStatuses.includes(status) ||
    (wire.code === undefined ? status >= 500 : retryableCodes.includes(wire.code));
  const kind = kindOfCode(wire.code);
  const date = readHttpDate(headers.get('date'));
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), date ?? context.now);
  const advice = clockAdvice((date ?? context.now) - context.now, kind, status) + waitAdvice(retryAfterMs);
  const stop = message === '' || (advice !== '' && !/\p{P}$/u.test(message)) ? '.' : '';
  return new ApiError({
    code: wire.code === undefined ? 'Unknown' : printable(redact(wire.code), maxCode),
    sentence: `The service answered HTTP ${String(status)}${message}${stop}${advice}`,
    status,
    retryable,
    kind,
    number: wire.number,
    action,
    attempts,
    requestId,
    retryAfterMs,
  });
}

/** What to do about a clock that is so far off that a signature is refused; `aheadMs` is how far that of the service is ahead. */
function clockAdvice(aheadMs: number, kind: ApiErrorKind | undefined, status: number): string {
  const far = Math.abs(aheadMs);
  if (far < validity && (kind !== 'clock-skew' || far < noticeable)) return '';
  if (kind !== 'clock-skew' && status !== 401 && status !== 403) return '';
  const minutes = `${String(Math.round(far / 60_000))} minutes`;
  return ` The clock of this machine is ${minutes} ${aheadMs > 0 ? 'behind' : 'ahead of'} that of the service: set it.`;
}

function waitAdvice(retryAfterMs: number | undefined): string {
  return retryAfterMs === undefined ? '' : ` It asks to wait ${String(retryAfterMs)} ms.`;
}

/** Codes of the gateway that say more than the status, whatever service is behind it. */
function kindOfCode(code: string | undefined): ApiErrorKind | undefined {
  if (code === 'InvalidTimestamp') return 'clock-skew';
  return code === 'FlowLimitExceeded' ? 'throttled' : undefined;
}

/** The id that a gateway gave a request, for answers that have none in their body. */
export function idInHeaders(headers: TransportResponse['headers'], redact: (text: string) => string): string | undefined {
  return printableId(headers.get('x-tt-logid'), redact);
}

/** What ids look like, and nothing that must be escaped or cut. */
const usualId = /^[\w.:-]{1,128}$/;

/** The first value of a header that was sent twice; request ids hold no comma. */
function printableId(value: unknown, redact: (text: string) => string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const redacted = redact(value);
  if (usualId.test(redacted)) return redacted;
  const id = printable(redacted.split(',', 1).join('').trim(), maxCode);
  return id === '' ? undefined : id;
}

/** Scheme and host of a redirect, never its path or query, which may repeat the signature. */
function originOf(location: string | null | undefined): string {
  if (location === null || location === undefined || !URL.canParse(location)) return 'another place';
  const { origin } = new URL(location);
  return origin === 'null' ? 'another place' : printable(origin, 200);
}
