import { type Credentials, type ReceivedRequest, SigningKeys, type Transport } from '@volc-live/runtime';

import type { MockError } from './actions/mock-service.ts';
import type { MockAnswer } from './answer.ts';
import { ask } from './answers/question.ts';
import { resultText } from './answers/result.ts';
import { createClock, type WorldClock } from './clock.ts';
import { errorOfFault, type Fault, Faults } from './faults.ts';
import { actions } from './gen/actions.ts';
import { errors } from './gen/errors.ts';
import { service } from './gen/service.ts';
import { type MockOptions, mockCredentials } from './mock-options.ts';
import { type Court, judge } from './protocol/judge.ts';
import { Quota } from './protocol/quota.ts';
import type { Hint } from './protocol/refusal.ts';
import { requestIdOf } from './protocol/request-id.ts';
import { namedIn } from './protocol/route.ts';
import { errorOfRefusal, errorReply, type Occasion, resultReply } from './replies.ts';
import { type MockRequest, RequestLog } from './request-log.ts';
import { transportOf } from './transport.ts';
import { saltOf } from './world/hash.ts';
import type { Parameters } from './world/selection.ts';
import { unknownNames } from './world/unknown-names.ts';
import { createWorld, type World } from './world/world.ts';

/** The mock without its faces: takes a request as it came over the wire, and answers as the service would. */
export interface Engine {
  /** Judges and answers one request. Never throws. */
  readonly answer: (request: ReceivedRequest) => MockAnswer;
  /** Answers in the process, without any network: `new LiveClient({ transport: mock.transport })`. */
  readonly transport: Transport;
  /** The simulated account. */
  readonly world: World;
  /** The clock of the account. */
  readonly clock: WorldClock;
  /** The key that clients must sign with. */
  readonly credentials: Credentials;
  /** The latest requests, oldest first; at most 1000. */
  readonly requests: readonly MockRequest[];
  /** Lets the next good requests to an action fail. Throws when there is no such action. */
  readonly fail: (action: string, fault?: Fault) => void;
  /** Forgets requests, faults and counted quota; leaves the clock and the account. */
  readonly reset: () => void;
}

/** Makes an engine with an account, clocks and a log of its own. */
export function createEngine(options: MockOptions = {}): Engine {
  const seed = options.seed ?? 1;
  const world = createWorld(seed);
  const clock = createClock(options.now ?? Date.now);
  const signatureNow = options.signatureNow ?? Date.now;
  const credentials = options.credentials ?? mockCredentials;
  const quota = new Quota();
  const faults = new Faults();
  const log = new RequestLog();
  const court: Court = {
    credentials,
    service,
    actions,
    now: signatureNow,
    worldNow: clock.now,
    keys: new SigningKeys(),
    quota: options.quota === false ? undefined : quota,
  };

  const answer = (request: ReceivedRequest): MockAnswer => {
    const named = namedIn(request.query);
    const requestId = requestIdOf(saltOf(seed), log.count, clock.now());
    const occasion: Occasion = { requestId, named, service, seconds: signatureNow() / 1000 };
    const verdict = judge(request, named, court);
    if (!verdict.ok) {
      const error = errorOfRefusal(errors, verdict.refusal);
      log.add(entryOf(occasion, undefined, error));
      return errorReply(occasion, error, verdict.refusal.hints);
    }
    const { action, request: parameters, advice } = verdict.value;
    const fault = faults.take(action.name);
    const error = fault === undefined ? undefined : errorOfFault(errors, fault);
    log.add(entryOf(occasion, parameters, error));
    if (error !== undefined) return errorReply(occasion, error, []);
    const question = ask(world, action, parameters, clock.now() / 1000);
    return resultReply(occasion, resultText(question), [...advice, ...adviceOnNames(world, parameters)]);
  };

  return {
    answer,
    transport: transportOf(answer),
    world,
    clock,
    credentials,
    requests: log.requests,
    fail: (action, fault = {}) => faults.add(knownAction(action), fault),
    reset: () => {
      log.reset();
      faults.reset();
      quota.reset();
    },
  };
}

function knownAction(action: string): string {
  const names = actions.map(({ name }) => name);
  if (names.includes(action)) return action;
  throw new TypeError(`The mock has no action ${JSON.stringify(action)}. Use one of ${names.join(', ')}.`);
}

function entryOf(
  { named, requestId }: Occasion,
  request: Parameters | undefined,
  error: MockError | undefined,
): MockRequest {
  return { action: named.action, request, status: error?.status ?? 200, code: error?.code, requestId };
}

/** Names that the account does not own are no mistake, but they have no usage. */
function adviceOnNames(world: World, request: Parameters): readonly Hint[] {
  return unknownNames(world.account, request).map(({ parameter, name, known }) => ({
    rule: 'unknown-name',
    remedy: `${parameter} names ${JSON.stringify(name)}, which the account does not own; it has ${known.join(', ')}.`,
  }));
}
