import type { AnyMockAction } from './actions/mock-action.ts';
import type { MockService, ServiceEdition } from './actions/mock-service.ts';
import { actions } from './gen/actions.ts';
import { type MockEdition, service } from './gen/service.ts';
import type { Surroundings } from './world/account.ts';
import { protocolsWith } from './world/protocols.ts';

/** The service as a mock of one edition plays it. */
export interface PlayedEdition {
  readonly name: MockEdition;
  /** Its place and its names. */
  readonly service: MockService;
  /** The actions that it has, with its quotas. */
  readonly actions: readonly AnyMockAction[];
  /** Hosts of the other editions: there the keys of this one are not known. */
  readonly elsewhere: readonly string[];
  /** What its accounts have in common. */
  readonly surroundings: Surroundings;
}

/** The service itself, as one of its editions. */
const MAIN = 'main';

const { editions = {}, ...own } = service;

/** The names of all editions, the service itself first. */
export const editionNames: readonly string[] = [MAIN, ...Object.keys(editions)];

/** The hosts of all editions. */
export const editionHosts: readonly string[] = [own.host, ...Object.values(editions).map(({ host }) => host)];

/** Whether a mock can be an edition of this name. */
export function isEdition(name: unknown): name is MockEdition {
  return typeof name === 'string' && editionNames.includes(name);
}

const played = new Map<MockEdition, PlayedEdition>();

/** The edition of a name; left out: the service itself. Throws a TypeError where there is none. */
export function playedEdition(name: unknown = MAIN): PlayedEdition {
  if (!isEdition(name)) {
    const shown = JSON.stringify(String(name).slice(0, 40));
    throw new TypeError(`The mock has no edition ${shown}. Use one of ${editionNames.join(', ')}.`);
  }
  const known = played.get(name) ?? madeOf(name);
  played.set(name, known);
  return known;
}

function madeOf(name: MockEdition): PlayedEdition {
  const chosen = Object.hasOwn(editions, name) ? editions[name] : undefined;
  const place = chosen === undefined ? own : { ...own, ...placeOf(chosen) };
  const more = (chosen?.values?.['ProtocolList'] ?? []).map(String);
  return {
    name,
    service: place,
    actions: chosen === undefined ? actions : actionsOf(chosen),
    elsewhere: editionHosts.filter((host) => host !== place.host),
    surroundings: { protocols: protocolsWith(more), zone: place.dayOffset },
  };
}

function placeOf({ host, path, region, signingService, dayOffset }: ServiceEdition): Partial<MockService> {
  return { host, path, region, signingService, dayOffset };
}

function actionsOf({ without = [], quotas = {}, answers = {} }: ServiceEdition): readonly AnyMockAction[] {
  return actions
    .filter(({ name }) => !without.includes(name))
    .map((action) => {
      const { name, facts } = action;
      const lists = answers[name];
      return { ...action, facts: { ...facts, quota: quotas[name] ?? facts.quota, ...(lists === undefined ? {} : { lists }) } };
    });
}
