import type { IncomingMessage } from 'node:http';

/** Most bytes of a body. */
export const LARGEST_BODY = 1_048_576;

/** The bytes of a body; why there are none, where they are too many or the client went away. */
export type ReadBody = Uint8Array | 'too large' | 'gone';

/** Reads a body, and stops at the first byte too many. Calls back once. */
export function readBody(request: IncomingMessage, done: (body: ReadBody) => void): void {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
    done('too large');
    return;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let open = true;
  const finish = (body: ReadBody): void => {
    if (open) done(body);
    open = false;
  };
  request.on('data', (chunk: Uint8Array) => {
    length += chunk.byteLength;
    if (length > LARGEST_BODY) {
      request.pause();
      finish('too large');
    } else {
      chunks.push(chunk);
    }
  });
  request.on('end', () => finish(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks, length)));
  request.on('error', () => finish('gone'));
  request.on('close', () => finish('gone'));
}
