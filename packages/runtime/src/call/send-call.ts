import type { AnyAction } from '../action.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { attemptUntilDone } from '../retry/attempt-policy.ts';
import { ClockCorrection } from '../retry/clock-correction.ts';
import { RetryQuota } from '../retry/retry-quota.ts';
import type { ServiceDescription } from '../service-description.ts';
import { SigningKeys } from '../signing/signing-keys.ts';
import { type AttemptContext, type AttemptSettings, makeAttempt } from './attempt.ts';
import type { CallAnswer } from './call.ts';
import type { CallState } from './call-state.ts';
import { httpRequest } from './http-request.ts';
import type { RequestSnapshot } from './request-snapshot.ts';

/** Settings that a call goes by. */
export interface CallSettings extends AttemptSettings {
  /** Most attempts of a call. */
  readonly attempts: number;
  /** Whether requests are checked before they are sent. */
  readonly validate: boolean;
  /** Gives numbers from 0 to 1, for the length of waits. */
  readonly random: () => number;
}

/** What all calls of a client share. */
export interface CallContext extends AttemptContext {
  readonly settings: CallSettings;
  readonly quota: RetryQuota;
}

/** The context of a client that has made no call yet. */
export function freshContext(service: ServiceDescription, settings: CallSettings): CallContext {
  return { service, settings, keys: new SigningKeys(), quota: new RetryQuota(), clockCorrection: new ClockCorrection() };
}

/**
 * Checks a request, signs it and sends it, as often as it takes.
 *
 * @throws ValidationError when the request breaks a rule of the API; nothing was sent.
 * @throws SdkError of the last attempt.
 */
export async function sendCall(action: AnyAction, snapshot: RequestSnapshot, call: CallState, context: CallContext): Promise<CallAnswer> {
  call.throwIfEnded();
  const { settings, service } = context;
  if (settings.validate) {
    const verdict = action.validate(snapshot.value, { now: settings.clock.now(), edition: service.edition });
    if (!verdict.ok) throw new ValidationError({ action: action.name, violations: verdict.violations });
  }
  const request = httpRequest(action, snapshot, settings.endpoint, service.path);
  const attempt = (): Promise<CallAnswer> => makeAttempt(action, request, call, context);
  const watched = (): Promise<CallAnswer> => call.watch?.attempt(attempt, request) ?? attempt();
  return attemptUntilDone(watched, action.idempotent, call, context);
}
