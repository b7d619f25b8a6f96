import { ConfigurationError } from '../errors/configuration-error.ts';
import { TransportError } from '../errors/transport-error.ts';
import { limitOf, tooLarge } from './too-large.ts';
import type { Transport } from './transport.ts';

/**
 * {@link Transport} over the global `fetch`, which is read at each call: reading it while this module loads would cost
 * every program 80 ms on Node, and would miss a `fetch` that is replaced later.
 */
export const fetchTransport: Transport = async (request, { signal, maxBodyBytes, onPhase }) => {
  const { fetch } = globalThis;
  if (typeof fetch !== 'function') {
    throw new ConfigurationError({ sentence: 'This runtime has no fetch. Give the client a transport.' });
  }
  onPhase('headers');
  const { method, url, headers, body = null } = request;
  const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
  // Browsers hide a redirect that is not followed: status 0, no headers.
  if (response.type === 'opaqueredirect') {
    throw new TransportError({ kind: 'redirect-refused', sentence: 'The server answered with a redirect.' });
  }
  onPhase('body', response.headers);
  return { status: response.status, headers: response.headers, body: await readBody(response, maxBodyBytes) };
};

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  // A redirect is refused for its status; its body is of no interest.
  if (response.status >= 300 && response.status < 400) {
    await response.body.cancel();
    return new Uint8Array();
  }
  const reader = response.body.getReader();
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > maxBytes) return await refuse(reader, response.status, maxBytes);
  // Where the length is known, it is that of the answer before it is decompressed.
  const limit = declared > 0 ? limitOf(declared, maxBytes) : maxBytes;

  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > limit) return await refuse(reader, response.status, limit);
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Closes the connection before it says so. A stream that fails to close is no use to anybody either. */
async function refuse(reader: { cancel: () => Promise<void> }, status: number, maxBytes: number): Promise<never> {
  await reader.cancel().catch(() => undefined);
  throw tooLarge(maxBytes, status);
}
