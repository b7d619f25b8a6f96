import type { ReceivedRequest } from '@volc-live/runtime';
import { http, type HttpHandler } from 'msw';

import type { MockService } from '../actions/mock-service.ts';
import type { Engine } from '../engine.ts';
import { deliver } from './deliver.ts';

/**
 * One handler for all actions: it takes every request to the hosts, whatever its method, path and
 * query, and always answers. A request that MSW let pass would reach the real service. Without hosts it is the one of
 * the service, which is another one when an account of another edition is loaded.
 */
export function engineHandler(
  engine: Pick<Engine, 'answer'>,
  serviceNow: () => MockService,
  hosts?: readonly string[],
): HttpHandler {
  const taken = (): readonly string[] => hosts ?? [serviceNow().host];
  const handler = http.all(
    ({ request }) => taken().includes(new URL(request.url).host),
    async ({ request }) => deliver(engine.answer(await receive(request)), request.signal),
  );
  // MSW would call it "[custom predicate]" in its messages.
  const { path, version } = serviceNow();
  handler.info.header = `POST https://${taken().join('|')}${path}?Action=*&Version=${version}`;
  return handler;
}

/** A request of fetch as it would come over the wire; `Host`, which only the stack may set, included. */
async function receive(request: Request): Promise<ReceivedRequest> {
  const url = new URL(request.url);
  const { headers } = request;
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: { get: (name) => headers.get(name) ?? (name === 'host' ? url.host : null) },
    body: new Uint8Array(await request.arrayBuffer()),
  };
}
