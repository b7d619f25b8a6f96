import type { Duplex } from 'node:stream';

import { textOf } from '../answer.ts';
import { type Refusal, refusal } from '../protocol/refusal.ts';
import { bareRefusal } from './bare-refusal.ts';
import { nodeHttp } from './node-http.ts';

/** Statuses of what Node's parser refuses; everything else is 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are no HTTP request with the envelope, and closes the connection. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const message = 'This is no HTTP request that can be read.';
  writeRefusal(refusal('MissingRequestInfo', message, 'http', 'Send a request of HTTP/1.1.'), statuses[error.code ?? ''] ?? 400, socket);
}

/** Writes a refusal onto a connection that has no response of its own, and closes it. */
export function writeRefusal(because: Refusal, status: number, socket: Duplex): void {
  const answer = bareRefusal(because, status);
  const body = textOf(answer);
  const headers = Object.entries({ ...answer.headers, 'content-length': String(Buffer.byteLength(body)) });
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${nodeHttp.STATUS_CODES[status] ?? ''}\r\n${lines}\r\n\r\n${body}`, () => socket.destroy());
}
