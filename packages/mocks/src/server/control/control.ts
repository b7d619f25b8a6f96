import type { MockAnswer } from '../../answer.ts';
import { playedEdition } from '../../edition.ts';
import type { Engine } from '../../engine.ts';
import { readScenario } from '../../scenario/read-scenario.ts';
import { faultOf, type Scenario } from '../../scenario/scenario.ts';
import { type Accounts, MOST_ACCOUNTS } from '../accounts.ts';
import { jsonAnswer, readObject, wrong, wrongScenario } from './json.ts';
import { accountView, serviceView } from './views.ts';

/** Every path below it controls the server, or tells about it. */
export const CONTROL = '/_mock/';

/** Header that names the account that is meant, by its access key; left out: the main one. */
export const ACCOUNT_HEADER = 'x-mock-account';

/** A call of a control endpoint that passed the guard. */
export interface ControlCall {
  readonly method: string;
  /** Path after {@link CONTROL}. */
  readonly name: string;
  /** Access key of the account that is meant. */
  readonly account: string | undefined;
  readonly body: Uint8Array;
}

type Parameters = Readonly<Record<string, unknown>>;

/** What can be read of an account. */
const views: Readonly<Record<string, (engine: Engine) => unknown>> = {
  service: serviceView,
  account: accountView,
  requests: ({ requests }) => ({ requests }),
};

/** What can be done to an account, or asked of it. */
const deeds: Readonly<Record<string, (engine: Engine, parameters: Parameters, accounts: Accounts) => MockAnswer>> = {
  ask: (engine, { action, request }) => {
    const { actions } = playedEdition(engine.edition());
    const known = actions.find(({ name }) => name === action);
    const names = actions.map(({ name }) => name).join(', ');
    return known === undefined ? wrong('There is no such action.', 'action', `Use one of ${names}.`) : engine.ask(known.name, request);
  },
  clock: ({ clock }, { set, advance, run }) => {
    if (typeof set === 'string' || typeof set === 'number') clock.set(set);
    else if (typeof advance === 'number') clock.advance(advance);
    else if (run === true) clock.run();
    else return wrong('The clock is told nothing.', 'clock', 'Send one of set, advance (seconds) or run: true.');
    return done();
  },
  faults: (engine, fault) =>
    ifRight({ faults: [fault] }, ({ faults = [] }) => {
      for (const one of faults) engine.fail(one.action, faultOf(one));
      return done();
    }),
  scenario: (engine, scenario) => load(engine, scenario),
  seed: (engine, { seed }) => load(engine, { ...made(engine), seed }),
  domains: (engine, { domains }) => load(engine, { ...made(engine), domains }),
  reset: (engine) => {
    engine.reset();
    return done();
  },
  accounts: (_, { scenario = {} }, accounts) =>
    ifRight(scenario, (right) => {
      const credentials = accounts.open(right);
      if (credentials !== undefined) return jsonAnswer(credentials);
      return wrong(`There are ${String(MOST_ACCOUNTS)} accounts.`, 'accounts', 'Start another server.', 429);
    }),
};

/** Answers a call that passed the guard. */
export function control(call: ControlCall, accounts: Accounts): MockAnswer {
  const { method, name, account, body } = call;
  const engine = account === undefined ? accounts.main : accounts.get(account);
  if (engine === undefined) return wrong('There is no such account.', 'account', `Open one by POST ${CONTROL}accounts.`, 404);
  if (Object.hasOwn(views, name)) {
    return method === 'GET' ? jsonAnswer(views[name]?.(engine)) : wrong('This is read only.', 'method', 'Send it by GET.', 405);
  }
  if (!Object.hasOwn(deeds, name)) {
    const all = [...Object.keys(views), ...Object.keys(deeds)].join(', ');
    return wrong('There is no such control endpoint.', 'path', `Use one of ${all} after ${CONTROL}.`, 404);
  }
  if (method !== 'POST') return wrong('This changes the mock.', 'method', 'Send it by POST.', 405);
  const parameters = readObject(body);
  if (parameters === undefined) return wrong('The body is no JSON object.', 'json', 'Send one JSON object in UTF-8.');
  try {
    return deeds[name]?.(engine, parameters, accounts) ?? done();
  } catch (error) {
    // The engine refuses what cannot be done with a TypeError that names the remedy; all else is a bug.
    if (error instanceof TypeError) return wrong(error.message, name, 'Send what the message asks for.');
    throw error;
  }
}

function done(): MockAnswer {
  return jsonAnswer({ ok: true });
}

/** What an account was made of; the clock goes on from where it is. */
function made(engine: Engine): Parameters {
  const { clock: _, ...scenario } = engine.scenario();
  return scenario;
}

function load(engine: Engine, scenario: unknown): MockAnswer {
  return ifRight(scenario, (right) => {
    engine.load(right);
    return done();
  });
}

function ifRight(scenario: unknown, then: (scenario: Scenario) => MockAnswer): MockAnswer {
  const read = readScenario(scenario);
  return read.ok ? then(read.scenario) : wrongScenario(read.problems);
}
