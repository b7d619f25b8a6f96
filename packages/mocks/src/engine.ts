import { type Credentials, type ReceivedRequest, SigningKeys, type Transport } from '@volc-live/runtime';

import { accessKeyOf, looksReal, warningOf } from './access-key.ts';
import type { AnyMockAction } from './actions/mock-action.ts';
import type { MockAnswer } from './answer.ts';
import { ask } from './answers/question.ts';
import { resultText } from './answers/result.ts';
import { ResultBook } from './answers/result-book.ts';
import { SheetBook } from './answers/sheet-book.ts';
import { createClock, type WorldClock } from './clock.ts';
import { type PlayedEdition, playedEdition } from './edition.ts';
import { deliveryOf, errorOfFault, type Fault, Faults } from './faults.ts';
import type { ActionRequests } from './gen/actions.ts';
import { errors } from './gen/errors.ts';
import type { MockEdition } from './gen/service.ts';
import { type MockOptions, mockCredentials } from './mock-options.ts';
import { type Accepted, type Court, judge, judgeContent } from './protocol/judge.ts';
import { Quota } from './protocol/quota.ts';
import type { Checked } from './protocol/refusal.ts';
import { requestIdOf } from './protocol/request-id.ts';
import { namedIn } from './protocol/route.ts';
import { adviceOnNames, errorReply, type Occasion, refusalReply, type Reply, resultReply } from './replies.ts';
import { type MockRequest, recordOf, RequestLog } from './request-log.ts';
import { checkedScenario } from './scenario/read-scenario.ts';
import { faultOf, type Scenario } from './scenario/scenario.ts';
import { transportOf } from './transport.ts';
import { saltOf } from './world/hash.ts';
import { createWorld, type World } from './world/world.ts';

/** The mock without its faces: takes a request as it came over the wire, and answers as the service would. */
export interface Engine {
  /** Judges and answers one request. Never throws. */
  readonly answer: (request: ReceivedRequest) => MockAnswer;
  /** Answers parameters as if they had come signed and within the quota; nothing is recorded, no fault is used up. */
  readonly ask: (action: string, parameters: unknown) => MockAnswer;
  /** Answers in the process, without any network: `new LiveClient({ transport: mock.transport })`. */
  readonly transport: Transport;
  /** The edition of the service that the mock is. */
  readonly edition: () => MockEdition;
  /** The simulated account. */
  readonly world: World;
  /** The clock of the account. */
  readonly clock: WorldClock;
  /** The key that clients must sign with. */
  readonly credentials: Credentials;
  /** The latest requests, oldest first; at most 1000. */
  readonly requests: readonly MockRequest[];
  /** What becomes of the next good requests to an action. Throws when there is no such action, or the fault is none. */
  readonly fail: (action: keyof ActionRequests, fault?: Fault) => void;
  /** What the account was made of. */
  readonly scenario: () => Scenario;
  /**
   * Makes another account of a scenario, and forgets requests, faults and counted quota. Without `clock` in it the clock
   * goes on; without `edition` it is of the edition that the mock was made with. Throws a TypeError, and changes nothing, when
   * the scenario is wrong, or has faults or quotas of actions that its edition lacks.
   */
  readonly load: (scenario: Scenario) => void;
  /** Forgets requests, faults and counted quota; leaves the clock and the account. */
  readonly reset: () => void;
}

/** Makes an engine with an account, clocks and a log of its own. */
export function createEngine(options: MockOptions = {}): Engine {
  const signatureNow = options.signatureNow ?? Date.now;
  const credentials = options.credentials ?? mockCredentials;
  const warn = options.warn ?? ((message: string): void => console.warn(message));
  const quota = new Quota();
  const faults = new Faults();
  const log = new RequestLog();
  const clock = createClock(options.now ?? options.scenario?.clock ?? Date.now);
  let scenario: Scenario = {};
  let seed = 1;
  let edition = playedEdition(options.edition);
  let world = createWorld(seed, {}, edition.surroundings);
  let results = new ResultBook();
  let sheets = new SheetBook();
  let warned = false;
  const keys = new SigningKeys();
  const courtOf = ({ name, service, actions, elsewhere }: PlayedEdition): Court => ({
    credentials, service, actions, edition: name, elsewhere, now: signatureNow, worldNow: clock.now, keys, quota,
  });
  let court = courtOf(edition);

  const reset = (): void => {
    log.reset();
    faults.reset();
    quota.reset();
  };
  const load = (wanted: Scenario): void => {
    const checked = checkedScenario(wanted);
    const next = playedEdition(checked.edition ?? options.edition);
    for (const name of actionsIn(checked)) actionOf(next, name);
    scenario = checked;
    edition = next;
    court = courtOf(edition);
    seed = scenario.seed ?? 1;
    world = createWorld(seed, scenario, edition.surroundings);
    results = new ResultBook();
    sheets = new SheetBook();
    quota.limit(options.quota === false ? false : (scenario.quotas ?? {}));
    reset();
    for (const fault of scenario.faults ?? []) faults.add(fault.action, faultOf(fault));
  };
  load({
    ...options.scenario,
    ...(options.edition === undefined ? {} : { edition: options.edition }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });

  const occasionOf = (query: string): Occasion => ({
    requestId: requestIdOf(saltOf(seed), log.count, clock.now()),
    named: namedIn(query),
    service: edition.service,
    at: signatureNow(),
  });
  const resultOf = ({ action, request, advice }: Accepted, occasion: Occasion): MockAnswer => {
    const question = ask(world, action, request, clock.now() / 1000);
    const result = results.resultOf(question, (asked) => resultText(asked, sheets));
    return resultReply(occasion, result, [...advice, ...adviceOnNames(world.account, request)]);
  };
  const replyTo = (verdict: Checked<Accepted>, occasion: Occasion): Reply => {
    if (!verdict.ok) return refusalReply(occasion, verdict.refusal);
    const fault = faults.take(verdict.value.action.name);
    const error = fault === undefined ? undefined : errorOfFault(errors, fault);
    const reply = error === undefined ? { answer: resultOf(verdict.value, occasion), error } : errorReply(occasion, error, []);
    const delivery = fault === undefined ? undefined : deliveryOf(fault);
    return delivery === undefined ? reply : { ...reply, answer: { ...reply.answer, delivery } };
  };
  const warnOf = (key: string): void => {
    if (warned || key === credentials.accessKeyId || !looksReal(key)) return;
    warned = true;
    warn(warningOf(key));
  };
  const answer = (request: ReceivedRequest): MockAnswer => {
    const occasion = occasionOf(request.query);
    const key = accessKeyOf(request);
    warnOf(key);
    const verdict = judge(request, occasion.named, court);
    const reply = replyTo(verdict, occasion);
    log.add(recordOf({ occasion, verdict, reply, key }, edition.actions));
    return reply.answer;
  };

  return {
    answer,
    ask: (name, parameters) => {
      const action = actionOf(edition, name);
      const occasion = occasionOf(`Action=${action.name}&Version=${edition.service.version}`);
      const verdict = judgeContent(action, parameters ?? {}, { now: clock.now(), edition: edition.name });
      return verdict.ok ? resultOf(verdict.value, occasion) : refusalReply(occasion, verdict.refusal).answer;
    },
    transport: transportOf(answer),
    edition: () => edition.name,
    // The world is another one after `load`; who holds this one sees that.
    world: {
      get account() {
        return world.account;
      },
      measure: (name) => world.measure(name),
      statistic: (name) => world.statistic(name),
      table: (name) => world.table(name),
      list: (field) => world.list(field),
    },
    clock,
    credentials,
    requests: log.requests,
    fail: (action, fault = {}) => faults.add(actionOf(edition, action).name, fault),
    scenario: () => scenario,
    load: (wanted) => {
      load(wanted);
      if (wanted.clock !== undefined) clock.set(wanted.clock);
    },
    reset,
  };
}

/** The actions that a scenario names. */
function actionsIn({ faults = [], quotas }: Scenario): readonly string[] {
  return [...faults.map(({ action }) => action), ...(quotas === undefined || quotas === false ? [] : Object.keys(quotas))];
}

function actionOf({ actions }: PlayedEdition, name: string): AnyMockAction {
  const action = actions.find((known) => known.name === name);
  if (action !== undefined) return action;
  const known = actions.map((one) => one.name).join(', ');
  throw new TypeError(`The mock has no action ${JSON.stringify(name)}. Use one of ${known}.`);
}
