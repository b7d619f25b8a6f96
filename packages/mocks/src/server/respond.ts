import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';

import { type Delivery, keptBytes, type MockAnswer, wholeBody } from '../answer.ts';

/** Answers up to this many bytes are sent at once, with their length. */
const SHORT = 131_072;

/** Sends an answer as its fault says; without one, at once. */
export function respond(response: ServerResponse, answer: MockAnswer): void {
  const { delivery } = answer;
  if (delivery === undefined) {
    send(response, answer);
    return;
  }
  const timer = setTimeout(() => meddle(response, answer, delivery), delivery.delay);
  response.once('close', () => clearTimeout(timer));
}

/** Sends a short answer at once, a long one in pieces, as fast as the client reads them. */
function send(response: ServerResponse, answer: MockAnswer): void {
  const pieces = answer.body[Symbol.iterator]();
  const first: Buffer[] = [];
  let length = 0;
  while (length <= SHORT) {
    const next = pieces.next();
    if (next.done === true) {
      response.writeHead(answer.status, headersOf(answer, length));
      // Not put together: a copy of every answer costs more than a few small writes.
      response.cork();
      for (const bytes of first) response.write(bytes);
      response.end();
      return;
    }
    const bytes = bufferOf(next.value);
    first.push(bytes);
    length += bytes.byteLength;
  }
  response.writeHead(answer.status, headersOf(answer, undefined));
  // A client that goes away in the middle needs no answer.
  pipeline(Readable.from(withFirst(first, pieces), { objectMode: false }), response, () => undefined);
}

/** Ends the connection before the answer or within it. */
function meddle(response: ServerResponse, answer: MockAnswer, { drop, truncate }: Delivery): void {
  if (drop) {
    response.socket?.destroy();
    return;
  }
  if (truncate === false) {
    send(response, answer);
    return;
  }
  const whole = wholeBody(answer);
  response.writeHead(answer.status, headersOf(answer, whole.byteLength));
  response.flushHeaders();
  response.write(keptBytes(whole, truncate));
  response.socket?.destroySoon();
}

function headersOf({ headers }: MockAnswer, length: number | undefined): string[] {
  const flat: string[] = [];
  for (const name of Object.keys(headers)) flat.push(name, headers[name] ?? '');
  if (length !== undefined) flat.push('content-length', String(length));
  return flat;
}

function bufferOf(piece: string | Uint8Array): Buffer {
  if (typeof piece === 'string') return Buffer.from(piece);
  return Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
}

function* withFirst(first: readonly Buffer[], others: Iterator<string | Uint8Array>): Generator<Buffer> {
  yield* first;
  for (let next = others.next(); next.done !== true; next = others.next()) yield bufferOf(next.value);
}
