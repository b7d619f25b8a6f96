import { type ReceivedRequest, type Transport, TransportError, type TransportOptions, type TransportResponse } from '@volc-live/runtime';

import { bytesOf, type MockAnswer } from './answer.ts';
import { pause } from './pause.ts';

/** A transport that hands requests to an answering function in the same process. */
export function transportOf(answer: (request: ReceivedRequest) => MockAnswer): Transport {
  return async (request, options) => {
    const { host, path, query } = partsOf(request.url);
    const headers = new Map<string, string>();
    for (const name of Object.keys(request.headers)) headers.set(name.toLowerCase(), request.headers[name] ?? '');
    headers.set('host', host);
    const answered = answer({ method: request.method, path, query, headers, body: request.body ?? new Uint8Array() });
    return answered.delivery === undefined ? whole(answered) : late(answered, answered.delivery, options);
  };
}

/** An address in parts; most have no more of them than the client itself put together. */
function partsOf(text: string): { readonly host: string; readonly path: string; readonly query: string } {
  const plain = /^https?:\/\/([a-z0-9.:[\]-]+)(\/[\w./-]*)(?:\?([\w.~=&%-]*))?$/.exec(text);
  if (plain !== null) return { host: plain[1] ?? '', path: plain[2] ?? '', query: plain[3] ?? '' };
  const url = new URL(text);
  return { host: url.host, path: url.pathname, query: url.search.slice(1) };
}

function whole(answer: MockAnswer): TransportResponse {
  const { headers } = answer;
  return {
    status: answer.status,
    headers: { get: (name) => (Object.hasOwn(headers, name) ? headers[name] : undefined) },
    body: bytesOf(answer),
  };
}

/** Answers as a network would that is slow, or breaks: like Node's client, nothing is passed on of a body that was cut. */
async function late(
  answer: MockAnswer,
  { delay, drop, truncate }: NonNullable<MockAnswer['delivery']>,
  { signal, onPhase }: TransportOptions,
): Promise<TransportResponse> {
  onPhase('headers');
  await pause(delay, signal);
  if (drop) throw broken('headers', 'The connection ended without an answer, as the mock was told.');
  const response = whole(answer);
  if (truncate === false) return response;
  onPhase('body', response.headers);
  throw broken('body', 'The connection ended within the body, as the mock was told.');
}

function broken(phase: 'headers' | 'body', sentence: string): TransportError {
  return new TransportError({ kind: 'network', phase, sentence });
}
