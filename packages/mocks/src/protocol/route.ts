import type { ReceivedRequest } from '@volc-live/runtime';

import type { AnyMockAction } from '../actions/mock-action.ts';
import type { MockService } from '../actions/mock-service.ts';
import { type Checked, failed, passed, refusal } from './refusal.ts';

/** Action and version that a request names, as it names them; empty where it names none. */
export interface Named {
  readonly action: string;
  readonly version: string;
}

/** Reads the name of the action and its version from a raw query. */
export function namedIn(query: string): Named {
  const parameters = new URLSearchParams(query);
  return { action: parameters.get('Action') ?? '', version: parameters.get('Version') ?? '' };
}

/** Finds the action that a request is for: method, path, then Action and Version in the query. */
export function route(
  request: ReceivedRequest,
  named: Named,
  service: MockService,
  actions: readonly AnyMockAction[],
): Checked<AnyMockAction> {
  if (request.path !== service.path) {
    const message = `No service has the path ${shown(request.path)}.`;
    return failed(refusal('ServiceNotFound', message, 'path', `Send it to ${service.path}.`));
  }
  if (!actions.some((action) => methodOf(action) === request.method)) {
    const message = `No action is called by ${shown(request.method)}.`;
    const methods = [...new Set(actions.map(methodOf))].join(' or ');
    return failed(refusal('InvalidActionOrVersion', message, 'method', `Send it by ${methods}.`));
  }
  if (named.action === '') return failed(missing('Action', `Action=${actions[0]?.name ?? ''}`));
  if (named.version === '') return failed(missing('Version', `Version=${service.version}`));
  const action = actions.find(({ name }) => name === named.action);
  if (action === undefined || named.version !== service.version) return failed(unknown(named, service, actions));
  if (methodOf(action) !== request.method) {
    const message = `${action.name} is not called by ${shown(request.method)}.`;
    return failed(refusal('InvalidActionOrVersion', message, 'method', `Send it by ${methodOf(action)}.`));
  }
  return passed(action);
}

/** By which method an action is called. */
export function methodOf({ facts }: AnyMockAction): 'GET' | 'POST' {
  return facts.query === undefined ? 'POST' : 'GET';
}

function missing(name: string, example: string): ReturnType<typeof refusal> {
  return refusal('MissingParameter', `The query has no ${name}.`, name.toLowerCase(), `Put ${example} into the query.`);
}

function unknown(named: Named, service: MockService, actions: readonly AnyMockAction[]): ReturnType<typeof refusal> {
  const message = `There is no action ${shown(named.action)} in version ${shown(named.version)}.`;
  const known = actions.some(({ name }) => name === named.action);
  return known
    ? refusal('InvalidActionOrVersion', message, 'version', `Use Version=${service.version}.`)
    : refusal('InvalidActionOrVersion', message, 'action', `Use one of ${actions.map(({ name }) => name).join(', ')}.`);
}

/** A text of the request in a message: quoted and short. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
