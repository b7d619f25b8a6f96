import type { IncomingMessage } from 'node:http';

import { ownField } from '../../own-field.ts';
import { tooLarge } from '../too-large.ts';
import type { TransportResponse } from '../transport.ts';
import { decode } from './decoding.ts';

/** Reads an answer with at most `maxBytes` of body, before and after decompression, and calls one of the two, once. */
export function readBody(
  response: IncomingMessage,
  maxBytes: number,
  finish: (response: TransportResponse) => void,
  fail: (error: unknown) => void,
): void {
  const { statusCode: status = 0 } = response;
  const get = (name: string): string | undefined => headerOf(response, name);
  response.on('error', fail);
  // A redirect is refused for its status; its body is of no interest.
  if (status >= 300 && status < 400) return finish({ status, headers: { get }, body: new Uint8Array() });
  if (Number(get('content-length') ?? 0) > maxBytes) return fail(tooLarge(maxBytes, status));

  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBytes) {
      chunks.length = 0;
      fail(tooLarge(maxBytes, status));
    } else {
      chunks.push(chunk);
    }
  });
  response.on('end', () => {
    const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    const coding = get('content-encoding')?.trim().toLowerCase() ?? '';
    if (coding === '' || coding === 'identity' || length === 0) return finish({ status, headers: { get }, body });
    decode(coding, body, maxBytes, status).then((decoded) => finish({ status, headers: { get }, body: decoded }), fail);
  });
}

/** Of a header that came several times, all values; of those that may come once only, the first. */
export function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = ownField(headers, name);
  return Array.isArray(value) ? value.join(', ') : (value as string | undefined);
}
