import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { MockAnswer } from '../answer.ts';

/** Answers up to this many characters are sent at once, with their length. */
const SHORT = 131_072;

/** Sends an answer: a short one at once, a long one in pieces, as fast as the client reads them. */
export async function respond(response: ServerResponse, answer: MockAnswer): Promise<void> {
  const pieces = answer.body[Symbol.iterator]();
  let text = '';
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) {
      const body = Buffer.from(text);
      response.writeHead(answer.status, { ...answer.headers, 'content-length': body.byteLength });
      response.end(body);
      return;
    }
    text += next.value;
    if (text.length > SHORT) break;
  }
  response.writeHead(answer.status, answer.headers);
  // A client that goes away in the middle needs no answer.
  await pipeline(Readable.from(withFirst(text, pieces)), response).catch(() => undefined);
}

function* withFirst(first: string, others: Iterator<string>): Generator<string> {
  yield first;
  for (let next = others.next(); next.done !== true; next = others.next()) yield next.value;
}
