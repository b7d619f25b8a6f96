import type { Action } from './action.ts';
import { type AttemptContext, makeAttempt } from './call/attempt.ts';
import { oneAttempt } from './call/attempt-policy.ts';
import { type Call, type CallAnswer, type CallHandler, intercept, state } from './call/call.ts';
import { CallState } from './call/call-state.ts';
import { httpRequest } from './call/http-request.ts';
import { takeSnapshot } from './call/request-snapshot.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { ValidationError } from './errors/validation-error.ts';
import type { ServiceDescription } from './service-description.ts';
import { readLimits, readSettings } from './settings.ts';
import { SigningKeys } from './signing/signing-keys.ts';

/** Calls the actions of one service. Holds its credentials where neither `console.log` nor JSON can see them. */
export class ServiceClient {
  readonly #context: AttemptContext;
  readonly #handle: CallHandler;

  /**
   * Makes a client. It opens nothing: credentials are looked for at the first call.
   *
   * @throws ConfigurationError for an option that cannot be used.
   */
  constructor(service: ServiceDescription, options?: ClientOptions) {
    const settings = readSettings(service.host, options);
    this.#context = { service, settings, keys: new SigningKeys() };
    this.#handle = intercept((call) => this.#send(call), settings.interceptors);
  }

  /**
   * Calls an action: checks the request, signs it, sends it, and resolves to the result.
   *
   * @throws ValidationError when the request breaks a rule of the API; nothing was sent.
   * @throws ConfigurationError when there are no credentials, or an option cannot be used.
   * @throws ApiError when the service answers with an error.
   * @throws TransportError when no usable answer arrives in time, or the caller aborts.
   */
  async call<Request, Result>(
    action: Action<Request, Result>,
    request: NoInfer<Request>,
    options?: CallOptions,
  ): Promise<Result> {
    const limits = readLimits(action.name, options, this.#context.settings);
    const call = new CallState(action.name, takeSnapshot(action.name, request), limits);
    try {
      const answer = await call.run(() =>
        this.#handle({ action, request: call.snapshot.value, signal: call.signal, [state]: call }),
      );
      return answer.result as Result;
    } catch (error) {
      call.cancel();
      throw withAction(error, action.name);
    } finally {
      call.close();
    }
  }

  /** What the interceptors are around. */
  async #send(call: Call): Promise<CallAnswer> {
    const { action, [state]: callState } = call;
    const { settings } = this.#context;
    const intercepted = settings.interceptors.length > 0;
    const snapshot = intercepted ? takeSnapshot(action.name, call.request) : callState.snapshot;
    if (settings.validate) {
      const verdict = action.validate(snapshot.value, { now: settings.clock.now() });
      if (!verdict.ok) throw new ValidationError({ action: action.name, violations: verdict.violations });
    }
    const request = httpRequest(action, snapshot);
    return await oneAttempt(() => makeAttempt(action, request, callState, this.#context), callState);
  }
}

/** Gives an error that was made outside the call, by a provider or a setting, the name of the action. */
function withAction(error: unknown, action: string): unknown {
  if (!ConfigurationError.is(error) || error.action !== undefined) return error;
  return new ConfigurationError({ sentence: error.sentence, action, cause: error.cause });
}
