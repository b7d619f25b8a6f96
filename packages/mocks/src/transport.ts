import type { ReceivedRequest, Transport } from '@volc-live/runtime';

import { type MockAnswer, textOf } from './answer.ts';

/** A transport that hands requests to an answering function in the same process. */
export function transportOf(answer: (request: ReceivedRequest) => MockAnswer): Transport {
  return (request) => {
    const url = new URL(request.url);
    const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
    headers.set('host', url.host);
    const answered = answer({
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers,
      body: request.body ?? new Uint8Array(),
    });
    const body = new TextEncoder().encode(textOf(answered));
    return Promise.resolve({ status: answered.status, headers: new Map(Object.entries(answered.headers)), body });
  };
}
