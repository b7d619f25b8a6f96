import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { ReceivedRequest } from '@volc-live/runtime';

import type { MockAnswer } from '../answer.ts';
import { refusal } from '../protocol/refusal.ts';
import type { Accounts } from './accounts.ts';
import { bareRefusal } from './bare-refusal.ts';
import { readBody, type ReadBody } from './body.ts';
import { writeRefusal } from './client-error.ts';
import { ACCOUNT_HEADER, CONTROL, control } from './control/control.ts';
import { guard } from './control/guard.ts';
import { isHostAllowed } from './host-guard.ts';
import { pageAnswer } from './page-answer.ts';
import type { PageSource } from './page-source.ts';
import { respond } from './respond.ts';

/** What a server answers from. */
export interface House {
  readonly accounts: Accounts;
  readonly controlToken: string;
  /** Names in `Host` beside this machine's that may control the server and see its page. */
  readonly own: readonly string[];
  /** Names in `Host` beside this machine's that are answered at all. */
  readonly hosts: readonly string[];
  readonly page: PageSource;
}

/** Handles one HTTP request from its first byte to the last of its answer. Never throws. */
export function serve(request: IncomingMessage, response: ServerResponse, house: House): void {
  const early = safely(() => answerBeforeBody(request, house));
  if (early !== undefined) {
    finish(request, response, early);
    return;
  }
  readBody(request, (body) => {
    if (body === 'gone') return;
    finish(request, response, safely(() => answerOf(request, body, house)) ?? broken());
  });
}

/** Answers a request for a tunnel, which no mock opens. */
export function refuseTunnel(_: IncomingMessage, socket: Duplex): void {
  const because = refusal('InvalidActionOrVersion', 'No action is called by "CONNECT".', 'method', 'Send it by POST.');
  writeRefusal(because, 405, socket);
}

/** What is answered without reading the body: a Host that is not ours, and the page. */
function answerBeforeBody(request: IncomingMessage, { hosts, own, page }: House): MockAnswer | undefined {
  const { host } = request.headers;
  if (!isHostAllowed(host, hosts) || namesTwoHosts(request.rawHeaders)) {
    const message = 'The mock does not answer to this Host.';
    return bareRefusal(refusal('AccessDenied', message, 'host', 'Call it by 127.0.0.1 or localhost.'));
  }
  const target = request.url ?? '';
  if (request.method !== 'GET' || (target !== '/' && !target.startsWith('/_page/')) || !isHostAllowed(host, own)) return undefined;
  const file = page(target);
  return file === undefined ? undefined : pageAnswer(file);
}

/** Whether a request has a second Host, of which other software might take the last. */
function namesTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 'host'.length && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

function answerOf(request: IncomingMessage, body: Exclude<ReadBody, 'gone'>, house: House): MockAnswer {
  if (body === 'too large') {
    return bareRefusal(refusal('InvalidParam', 'The body is too large.', 'body', 'Send at most 1 MiB.'), 413);
  }
  if ((request.url ?? '').startsWith(CONTROL)) return controlled(request, body, house);
  const received = receive(request, body);
  return house.accounts.of(received).answer(received);
}

function controlled({ url = '', method = '', headers }: IncomingMessage, body: Uint8Array, house: House): MockAnswer {
  if (!isHostAllowed(headers.host, house.own)) {
    return bareRefusal(refusal('AccessDenied', 'The mock is not controlled by this Host.', 'host', 'Call it by 127.0.0.1.'));
  }
  const refused = guard(method, headers, house.controlToken);
  if (refused !== undefined) return bareRefusal(refused.refusal, refused.status);
  const account = headers[ACCOUNT_HEADER];
  const call = { method, name: url.slice(CONTROL.length), account: typeof account === 'string' ? account : undefined, body };
  return control(call, house.accounts);
}

/** Sends an answer. What was not read of a refused body is not wanted: the connection ends with the answer. */
function finish(request: IncomingMessage, response: ServerResponse, answer: MockAnswer): void {
  if (!request.complete) response.once('close', () => request.destroy());
  try {
    respond(response, answer);
  } catch {
    if (response.headersSent) response.destroy();
    else respond(response, broken());
  }
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

/** What a function gives; undefined where it throws, which is a bug of the mock and must not end the server. */
function safely<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Something of the mock itself is broken: the caller learns that, and no more. */
function broken(): MockAnswer {
  return bareRefusal(refusal('InternalError', 'The mock failed.', 'mock', 'Report the request as a bug of the mock.'));
}
