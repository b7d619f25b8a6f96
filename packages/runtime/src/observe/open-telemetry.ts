// `@volc-live/runtime/open-telemetry`: spans for calls and their attempts. Knows OpenTelemetry by its shape only, so that it costs nothing
// where it is not used.

import type { Call, CallAnswer, CallHandler, Interceptor } from '../call/call.ts';
import { SdkError } from '../errors/sdk-error.ts';
import type { AttemptEnd, AttemptStart, CallObserver, RetryWait } from './call-event.ts';

/** What is needed of a `Span` of `@opentelemetry/api`. */
export interface SpanLike {
  readonly setAttributes: (attributes: Record<string, string | number>) => unknown;
  readonly setStatus: (status: { readonly code: number; readonly message?: string }) => unknown;
  /** Tells of a wait between two attempts, where the span can. */
  readonly addEvent?: (name: string, attributes: Record<string, string | number>) => unknown;
  readonly end: () => void;
}

/** What is needed of a `Tracer` of `@opentelemetry/api`. */
export interface TracerLike {
  readonly startActiveSpan: <T>(
    name: string,
    options: { readonly kind: number; readonly attributes: Record<string, string | number> },
    run: (span: SpanLike) => T,
  ) => T;
}

/** `SpanKind.CLIENT`. */
const client = 2;
/** `SpanStatusCode.ERROR`. */
const failed = 2;

/**
 * An interceptor that makes a span of every call, and one inside it of every attempt:
 * `interceptors: [traceCalls(trace.getTracer('billing'))]`. The first has the name of the action and the attributes of the
 * stable conventions for remote calls; the others those for HTTP clients, where `http.request.resend_count` counts what
 * was sent again. A wait between attempts is an event of the first, named `retry.wait`. Nothing of it holds a request, an
 * answer or a credential. What the tracer or a span throws changes nothing for the call.
 *
 * Spans of attempts find their parent as all spans do, by what is active; where nothing keeps that over a wait, as in
 * pages without a context manager, they stand beside it.
 */
export function traceCalls(tracer: TracerLike): Interceptor {
  return (next) => (call) => {
    const { name, version } = call.action;
    const attributes = { 'rpc.system.name': 'volcengine', 'rpc.method': name, 'volc.api_version': version };
    let answer: Promise<CallAnswer> | undefined;
    quietly(() => tracer.startActiveSpan(name, { kind: client, attributes }, (span) => (answer ??= follow(next, call, span, tracer))));
    return answer ?? next(call);
  };
}

/** Makes the call, and tells the span how it went. */
async function follow(next: CallHandler, call: Call, span: SpanLike, tracer: TracerLike): Promise<CallAnswer> {
  call.observe(attemptSpans(tracer, span));
  try {
    const answer = await next(call);
    quietly(() => span.setAttributes(outcomeOf(answer)));
    return answer;
  } catch (error) {
    const known = SdkError.is(error);
    quietly(() => span.setAttributes({ 'error.type': known ? error.code : 'unknown', ...(known ? outcomeOf(error) : {}) }));
    quietly(() => span.setStatus(known ? { code: failed, message: error.message } : { code: failed }));
    throw error;
  } finally {
    quietly(() => span.end());
  }
}

/** Makes spans of the attempts of one call, which come one after the other. */
function attemptSpans(tracer: TracerLike, ofCall: SpanLike): CallObserver {
  let span: SpanLike | undefined;
  return (event) => {
    if (event.event === 'wait') return ofCall.addEvent?.('retry.wait', waitOf(event));
    if (event.event === 'attempt-start') {
      span = tracer.startActiveSpan(event.method, { kind: client, attributes: attemptOf(event) }, (made) => made);
      return undefined;
    }
    const ended = span;
    quietly(() => ended?.setAttributes(answerOf(event)));
    if (event.outcome !== 'ok') quietly(() => ended?.setStatus({ code: failed, ...(event.message === undefined ? {} : { message: event.message }) }));
    return ended?.end();
  };
}

function attemptOf({ attempt, method, url }: AttemptStart): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': method,
    'url.full': url,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
    ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
  };
}

function answerOf({ outcome, status, requestId }: AttemptEnd): Record<string, string | number> {
  return {
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(outcome === 'ok' ? {} : { 'error.type': status !== undefined && status >= 400 ? String(status) : outcome }),
    ...(requestId === undefined ? {} : { 'volc.request_id': requestId }),
  };
}

function waitOf({ delayMs, reason, source }: RetryWait): Record<string, string | number> {
  return { 'volc.wait_ms': delayMs, 'volc.wait_reason': reason, 'volc.wait_source': source };
}

function quietly(tell: () => unknown): void {
  try {
    tell();
  } catch {
    // The call is not to blame for who watches it.
  }
}

function outcomeOf({ attempts, requestId }: { readonly attempts: number; readonly requestId: string | undefined }): Record<string, string | number> {
  const sent: Record<string, string | number> = { 'volc.attempts': attempts };
  return requestId === undefined ? sent : { ...sent, 'volc.request_id': requestId };
}
