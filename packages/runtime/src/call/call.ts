import type { AnyAction } from '../action.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { CallObserver } from '../observe/call-event.ts';
import type { CallState } from './call-state.ts';

/** Key of what belongs to the client itself; `{ ...call, request }` keeps it. */
export const state: unique symbol = Symbol('state');

/** One call on its way through the interceptors. */
export interface Call {
  /** What is called. */
  readonly action: AnyAction;
  /**
   * The request: a copy, made as plain data when the call began. An interceptor may change it, or pass on
   * `{ ...call, request }`; what arrives is checked, signed and sent.
   */
  readonly request: unknown;
  /** Aborted when the call ends before its answer: by the caller, or because its time is up. */
  readonly signal: AbortSignal;
  /** Has `observer` told of every attempt of this call, and of every wait between two. */
  readonly observe: (observer: CallObserver) => void;
  readonly [state]: CallState;
}

/** A good answer to a call. */
export interface CallAnswer {
  /** Result of the action, as it came. */
  readonly result: unknown;
  /** Id of the request at the service, if it gave one. */
  readonly requestId: string | undefined;
  /** Requests that were sent. */
  readonly attempts: number;
}

/** Answers a call, or rejects. */
export type CallHandler = (call: Call) => Promise<CallAnswer>;

/**
 * A function around every call: `(next) => async (call) => { …; return await next(call); }`. It is given `next` once,
 * when the client is made.
 */
export type Interceptor = (next: CallHandler) => CallHandler;

/**
 * Puts `interceptors` around `handler`, the first outermost. One that gives no answer ends the call: without a type checker
 * a forgotten `return` would be a result that is `undefined`.
 *
 * @throws ConfigurationError for an interceptor that makes no function of the next one.
 */
export function intercept(handler: CallHandler, interceptors: readonly Interceptor[]): CallHandler {
  return interceptors.reduceRight((next, interceptor) => {
    const around: unknown = interceptor(next);
    if (typeof around !== 'function') throw misused('must return a function: (next) => async (call) => await next(call)');
    return async (call) => {
      const answer: unknown = await around(call);
      if (isAnswer(answer)) return answer;
      throw misused('must return what next gave it, or { result, requestId, attempts }; debugLog and its like are called first: debugLog()');
    };
  }, handler);
}

/** What belongs to the client itself in a call that interceptors passed on. */
export function stateOf(call: Call): CallState {
  // Callers without types may pass on anything.
  const own: CallState | undefined = Object(call)[state];
  if (own === undefined) throw misused('must pass on the call that it was given, or { ...call, request }');
  return own;
}

function isAnswer(value: unknown): value is CallAnswer {
  return typeof value === 'object' && value !== null && 'result' in value;
}

function misused(want: string): ConfigurationError {
  return new ConfigurationError({ sentence: `An interceptor ${want}.` });
}
