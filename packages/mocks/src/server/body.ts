import type { IncomingMessage } from 'node:http';

/** Most bytes of a body. */
export const LARGEST_BODY = 1_048_576;

/** The bytes of a body; why there are none, where they are too many or the client went away. */
export type ReadBody = Uint8Array | 'too large' | 'gone';

/** Reads a body, and stops at the first byte too many. */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on('data', (chunk: Uint8Array) => {
      length += chunk.byteLength;
      if (length > LARGEST_BODY) {
        request.pause();
        resolve('too large');
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve('gone'));
    request.on('close', () => resolve('gone'));
  });
}
