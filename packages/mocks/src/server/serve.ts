import type { IncomingMessage, ServerResponse } from 'node:http';

import type { ReceivedRequest } from '@volc-live/runtime';

import type { MockAnswer } from '../answer.ts';
import type { Engine } from '../engine.ts';
import { refusal } from '../protocol/refusal.ts';
import { bareRefusal } from './bare-refusal.ts';
import { readBody } from './body.ts';
import { isHostAllowed } from './host-guard.ts';
import { respond } from './respond.ts';

/** Handles one HTTP request from its first byte to the last of its answer. Never rejects. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  engine: Pick<Engine, 'answer'>,
  allowedHosts: readonly string[],
): Promise<void> {
  try {
    const answer = await answerOf(request, engine, allowedHosts);
    if (answer !== undefined) await respond(response, answer);
    // What was not read of a refused body is not wanted: the connection ends with the answer.
    if (!request.complete) response.once('close', () => request.destroy());
  } catch {
    fail(response);
  }
}

/** The answer; undefined when the client is gone. */
async function answerOf(
  request: IncomingMessage,
  engine: Pick<Engine, 'answer'>,
  allowedHosts: readonly string[],
): Promise<MockAnswer | undefined> {
  if (!isHostAllowed(request.headers.host, allowedHosts)) {
    return bareRefusal(
      refusal('AccessDenied', 'The mock does not answer to this Host.', 'host', 'Call it by 127.0.0.1 or localhost.'),
    );
  }
  const body = await readBody(request);
  if (body === 'gone') return undefined;
  if (body === 'too large') {
    return bareRefusal(refusal('InvalidParam', 'The body is too large.', 'body', 'Send at most 1 MiB.'), 413);
  }
  return engine.answer(receive(request, body));
}

function receive(request: IncomingMessage, body: Uint8Array): ReceivedRequest {
  const target = request.url ?? '';
  const mark = target.indexOf('?');
  const { headers } = request;
  return {
    method: request.method ?? '',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: { get: (name) => textOfHeader(Object.hasOwn(headers, name) ? headers[name] : undefined) },
    body,
  };
}

function textOfHeader(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}

/** Something of the mock itself is broken: the caller learns that, and no more. */
function fail(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const broken = refusal('InternalError', 'The mock failed.', 'mock', 'Report the request as a bug of the mock.');
  void respond(response, bareRefusal(broken));
}
