import { platform } from '#platform';

import type { Action } from './action.ts';
import { CallState } from './call/call-state.ts';
import { takeSnapshot } from './call/request-snapshot.ts';
import { freshContext, sendCall } from './call/send-call.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import { systemClock } from './clock.ts';
import type { Credentials, CredentialsProvider } from './credentials/credentials.ts';
import { ownFields } from './own-field.ts';
import type { ServiceDescription } from './service-description.ts';
import { defaultAttempts, defaultAttemptTimeoutMs, defaultTimeoutMs, ownUserAgent } from './settings.ts';

/** Options of {@link callerOf}; see {@link ClientOptions} for what they mean. Only the compiler checks them. */
export interface CallerOptions
  extends Pick<ClientOptions, 'timeoutMs' | 'attemptTimeoutMs' | 'attempts' | 'userAgent' | 'validate' | 'transport' | 'clock' | 'random' | 'answers'> {
  /** Credentials, or a function that gives them and is asked before every attempt. */
  readonly credentials: Credentials | CredentialsProvider;
  /** Host to call instead of the service's own, without a default port. It is called by https. */
  readonly host?: string | undefined;
}

/** Calls an action, as `ServiceClient.call` does: checks the request, signs it, sends it, and resolves to the result. */
export type Caller = <Request, Result>(action: Action<Request, Result>, request: NoInfer<Request>, options?: CallOptions) => Promise<Result>;

/**
 * A function that calls the actions of a service, for programs that count bytes. Requests are checked, signed, sent and
 * tried again as by a `ServiceClient`, and fail with the same errors. What a bundle then lacks: it looks for no
 * credentials, knows no editions, takes times as text alone, has no interceptors, and tells nobody of its calls.
 */
export function callerOf(service: ServiceDescription, options: CallerOptions): Caller {
  const { credentials, host = service.host, transport = platform.transport, clock = systemClock, random = Math.random } = ownFields(options);
  const { timeoutMs = defaultTimeoutMs, attemptTimeoutMs = defaultAttemptTimeoutMs, attempts = defaultAttempts } = ownFields(options);
  const { userAgent, validate = true, answers } = ownFields(options);
  const context = freshContext(service, {
    credentials,
    endpoint: { origin: `https://${host}`, host },
    attemptTimeoutMs,
    attempts,
    userAgent: userAgent === undefined ? ownUserAgent : `${userAgent} ${ownUserAgent}`,
    validate,
    transport,
    clock,
    random,
    answers,
  });
  return async <Request, Result>(action: Action<Request, Result>, request: NoInfer<Request>, given: CallOptions = {}): Promise<Result> => {
    const { signal, timeoutMs: callTimeoutMs = timeoutMs } = ownFields(given);
    const limits = { signal, timeoutMs: callTimeoutMs, attemptTimeoutMs, clock };
    const call = new CallState(action.name, takeSnapshot(action.name, request), limits);
    try {
      return (await sendCall(action, call.snapshot, call, context)).result as Result;
    } finally {
      call.close();
    }
  };
}
