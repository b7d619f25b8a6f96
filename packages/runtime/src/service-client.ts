import { surroundings } from '#platform';

import { type Action, type AnyAction, checkAction } from './action.ts';
import { type CallAnswer, type CallHandler, intercept, state, stateOf } from './call/call.ts';
import { CallState } from './call/call-state.ts';
import { takeSnapshot } from './call/request-snapshot.ts';
import { type CallContext, freshContext, sendCall } from './call/send-call.ts';
import { type CallOptions, clientOptionNames, type ClientOptions } from './client-options.ts';
import type { Clock } from './clock.ts';
import { chooseEdition } from './edition.ts';
import type { RequestIn, ResultIn } from './edition-types.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import { type RequestViolation, ValidationError } from './errors/validation-error.ts';
import { givenOptions } from './given-options.ts';
import { CallWatch } from './observe/call-watch.ts';
import type { EditionDescription, ServiceDescription } from './service-description.ts';
import { readLimits, readSettings, type Settings } from './settings.ts';
import { wireTimes } from './times/wire-times.ts';

/**
 * Calls the actions of one service, in one of its editions. Holds its credentials where neither `console.log` nor JSON can
 * see them.
 */
export class ServiceClient<Edition extends string = string> {
  readonly #edition: Edition;
  readonly #context: CallContext;
  readonly #settings: Settings;
  readonly #handle: CallHandler;
  readonly #chosen: EditionDescription | undefined;

  /**
   * Makes a client. It opens nothing: credentials are looked for at the first call.
   *
   * @throws ConfigurationError for an option that cannot be used.
   */
  constructor(description: ServiceDescription, options?: ClientOptions<Edition>) {
    const given = givenOptions<ClientOptions<Edition>>(options, clientOptionNames, 'of a client');
    const { edition: name } = given;
    const { service, edition } = chooseEdition(description, name);
    const settings = readSettings(service.host, edition?.environment, given);
    this.#edition = name ?? ('main' as Edition);
    this.#chosen = edition;
    this.#settings = settings;
    this.#context = freshContext(service, settings);
    this.#handle = intercept(
      async (call) => {
        const own = stateOf(call);
        const { action, request } = call;
        return sendCall(action, takeSnapshot(action.name, wireTimes(action, request)), own, this.#context);
      },
      settings.interceptors,
    );
  }

  /**
   * Calls an action: checks the request, signs it, sends it, and resolves to the result.
   *
   * @throws ValidationError when the request breaks a rule of the API; nothing was sent.
   * @throws ConfigurationError when there are no credentials, or an option cannot be used.
   * @throws ApiError when the service answers with an error.
   * @throws TransportError when no usable answer arrives in time, or the caller aborts.
   */
  call<Request, Result, Others>(
    action: Action<Request, Result, Others>,
    request: NoInfer<RequestIn<Edition, Request, Others>>,
    options?: CallOptions,
  ): Promise<ResultIn<Edition, Result, Others>> {
    const { callChannel } = surroundings;
    if (callChannel?.hasSubscribers !== true) return this.#call(action, request, options);
    return callChannel.tracePromise(() => this.#call<ResultIn<Edition, Result, Others>>(action, request, options), { action: action.name });
  }

  async #call<Result>(action: AnyAction, request: unknown, options?: CallOptions): Promise<Result> {
    const settings = this.#settings;
    checkAction(action);
    refuseLacking(action.name, this.#chosen);
    const limits = readLimits(action.name, options, settings);
    const call = new CallState(action.name, takeSnapshot(action.name, wireTimes(action, request)), limits);
    try {
      const answer =
        settings.interceptors.length === 0
          ? await this.#send(action, call)
          : await call.run(async () => {
              const { observe } = (call.watch = new CallWatch(call));
              return this.#handle({ action, request: call.snapshot.value, signal: call.signal, observe, [state]: call });
            });
      return answer.result as Result;
    } catch (error) {
      call.cancel();
      throw withAction(error, action.name);
    } finally {
      call.close();
    }
  }

  /** Makes a call that no interceptor sees. */
  #send(action: AnyAction, call: CallState): Promise<CallAnswer> {
    const { attemptChannel, waitChannel } = surroundings;
    if (attemptChannel?.hasSubscribers === true || waitChannel?.hasSubscribers === true) call.watch = new CallWatch(call);
    return sendCall(action, call.snapshot, call, this.#context);
  }

  /** The edition of the service that is called. */
  get edition(): Edition {
    return this.#edition;
  }

  /** What is wrong with a request by the rules of the API; nothing is sent. The clock is that of the client. */
  violationsOf(action: AnyAction, request: unknown): readonly RequestViolation[] {
    const { edition } = this.#context.service;
    try {
      const { value } = takeSnapshot(action.name, wireTimes(action, request));
      const verdict = action.validate(value, { now: this.#settings.clock.now(), edition });
      return verdict.ok ? [] : verdict.violations;
    } catch (error) {
      // What cannot be written as JSON, or is no time of the service, has its violations too.
      if (ValidationError.is(error)) return error.violations;
      throw error;
    }
  }

  /** Calls of an action per second and account that the edition allows. */
  quotaOf({ name, quota }: AnyAction): number {
    const { quotas = {} } = this.#chosen ?? {};
    return Object.hasOwn(quotas, name) ? (quotas[name] ?? quota) : quota;
  }

  /** The clock that the client goes by. */
  get clock(): Clock {
    return this.#settings.clock;
  }

  /** Whether requests are checked before they are sent. */
  get validates(): boolean {
    return this.#settings.validate;
  }
}

/** The compiler refuses methods of actions that an edition lacks; this is for descriptors, and for those who do without it. */
function refuseLacking(action: string, edition: EditionDescription | undefined): void {
  if (edition?.without.includes(action) !== true) return;
  throw new ConfigurationError({ sentence: `${edition.title} has no such action.`, action });
}

/** Gives an error that was made outside the call, by a provider or a setting, the name of the action. */
function withAction(error: unknown, action: string): unknown {
  if (!ConfigurationError.is(error) || error.action !== undefined) return error;
  return new ConfigurationError({ sentence: error.sentence, action, cause: error.cause });
}
