import type { CallAnswer } from '../call/call.ts';
import type { CallState } from '../call/call-state.ts';
import { ApiError } from '../errors/api-error.ts';
import { markQuotaExhausted, SdkError } from '../errors/sdk-error.ts';
import { type Phase, TransportError } from '../errors/transport-error.ts';
import { backoff, spreadOut } from './backoff.ts';
import type { AnswerTime, ClockCorrection } from './clock-correction.ts';
import type { RetryQuota } from './retry-quota.ts';

/** Less time than this is not worth an attempt, in milliseconds. */
const shortestAttempt = 100;

/** What decides about attempts: settings of the client, and what all its calls share. */
export interface RetryContext {
  readonly settings: {
    /** Most attempts of a call. */
    readonly attempts: number;
    readonly random: () => number;
  };
  readonly quota: RetryQuota;
  readonly clockCorrection: ClockCorrection;
}

/** What may be tried once and no more in a call. */
interface Spent {
  connection: boolean;
  clock: boolean;
  damage: boolean;
}

/**
 * Makes attempts until one succeeds, the error is one that another attempt cannot mend, or attempts, time or quota are
 * used up. `attempt` asks for credentials, signs anew, sends and reads; it rejects with an SdkError.
 *
 * @throws SdkError of the last attempt; TransportError `budget` when there is no time for another one.
 */
export async function attemptUntilDone(
  attempt: () => Promise<CallAnswer>,
  idempotent: boolean,
  call: CallState,
  context: RetryContext,
): Promise<CallAnswer> {
  let spent: Spent | undefined;
  for (let failures = 0; ; ) {
    const { attempts } = call;
    try {
      const answer = await attempt();
      context.quota.reward(failures > 0 || spent?.clock === true);
      return answer;
    } catch (error) {
      call.throwIfEnded();
      // Nothing was sent: a provider has no credentials, and tries again itself if that helps.
      if (!SdkError.is(error) || call.attempts === attempts) throw error;
      call.lastError = error;
      spent ??= { connection: false, clock: false, damage: false };
      if (mendsAtOnce(error, idempotent, spent, call, context)) {
        if (call.remainingMs < shortestAttempt) throw outOfTime(error, call);
        await call.waitForTurn();
        continue;
      }
      failures += 1;
      if (failures >= context.settings.attempts || !mayMendLater(error, idempotent, spent)) throw error;
      await waitBeforeNext(error, failures, call, context);
    }
  }
}

/** Whether an attempt without a wait may succeed: over a new connection, or with the time of the service. */
function mendsAtOnce(
  error: SdkError,
  idempotent: boolean,
  spent: Spent,
  call: CallState,
  { quota, clockCorrection }: RetryContext,
): boolean {
  if (TransportError.is(error) && error.retry === 'now' && idempotent && !spent.connection) {
    return (spent.connection = true);
  }
  if (!ApiError.is(error) || spent.clock || call.answerTime === undefined) return false;
  const refused = error.status === 401 || error.status === 403;
  if (error.kind !== 'clock-skew' && !refused) return false;
  return (spent.clock = learns(call.answerTime, error, clockCorrection) && quota.take());
}

function learns(time: AnswerTime, error: ApiError, correction: ClockCorrection): boolean {
  return correction.learn(time, error.kind === 'clock-skew');
}

/** Phases before the first byte of a request is sent. */
const unsent: readonly (Phase | undefined)[] = ['proxy', 'lookup', 'connect', 'tls'];

function mayMendLater(error: SdkError, idempotent: boolean, spent: Spent): boolean {
  if (ApiError.is(error)) return error.retryable && (idempotent || error.kind === 'throttled');
  if (!TransportError.is(error) || error.retry === 'never') return false;
  if (error.retry !== 'once') return idempotent || unsent.includes(error.phase);
  return idempotent && !spent.damage && (spent.damage = true);
}

async function waitBeforeNext(error: SdkError, failures: number, call: CallState, context: RetryContext): Promise<void> {
  const { retryAfterMs } = error;
  // No call of this client could wait for so long: what the service says is the answer.
  if (retryAfterMs !== undefined && retryAfterMs > call.limits.timeoutMs) throw error;
  const random = context.settings.random();
  const delay =
    retryAfterMs === undefined ? backoff(failures, error.kind === 'throttled', random) : spreadOut(retryAfterMs, random);
  if (call.remainingMs - delay < shortestAttempt) throw outOfTime(error, call);
  if (!context.quota.take()) {
    markQuotaExhausted(error);
    throw error;
  }
  call.watch?.wait(delay, error);
  await call.wait(delay);
  await call.waitForTurn();
}

function outOfTime(cause: SdkError, { action, attempts, requestId, limits }: CallState): TransportError {
  const { retryAfterMs } = cause;
  const asked = retryAfterMs === undefined ? '' : `, and the service asks to wait ${String(retryAfterMs)} ms`;
  const sentence = `Too little is left of ${String(limits.timeoutMs)} ms for another attempt${asked}; see the cause.`;
  return new TransportError({ kind: 'budget', sentence, action, attempts, phase: 'wait', requestId, retryAfterMs, cause });
}
