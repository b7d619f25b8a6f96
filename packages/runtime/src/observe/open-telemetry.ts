// `@volc-live/runtime/open-telemetry`: spans for calls. Knows OpenTelemetry by its shape only, so that it costs nothing
// where it is not used.

import type { Call, CallAnswer, CallHandler, Interceptor } from '../call/call.ts';
import { SdkError } from '../errors/sdk-error.ts';

/** What is needed of a `Span` of `@opentelemetry/api`. */
export interface SpanLike {
  readonly setAttributes: (attributes: Record<string, string | number>) => unknown;
  readonly setStatus: (status: { readonly code: number; readonly message?: string }) => unknown;
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
 * An interceptor that makes a span of every call: `interceptors: [traceCalls(trace.getTracer('billing'))]`. Its name is
 * the action; attributes follow the stable conventions for remote calls, and none holds a request, an answer or a
 * credential. What the tracer or its span throws changes nothing for the call.
 */
export function traceCalls(tracer: TracerLike): Interceptor {
  return (next) => (call) => {
    const { name, version } = call.action;
    const attributes = { 'rpc.system.name': 'volcengine', 'rpc.method': name, 'volc.api_version': version };
    let answer: Promise<CallAnswer> | undefined;
    quietly(() => tracer.startActiveSpan(name, { kind: client, attributes }, (span) => (answer ??= follow(next, call, span))));
    return answer ?? next(call);
  };
}

/** Makes the call, and tells the span how it went. */
async function follow(next: CallHandler, call: Call, span: SpanLike): Promise<CallAnswer> {
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
