import type { ServerResponse } from 'node:http';

import {
  type CallOptions,
  fetchTransport,
  type Phase,
  ServiceClient,
  type Transport,
  TransportError,
  type TransportResponse,
} from '@volc-live/runtime';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gzipSync } from 'node:zlib';

import { credentials, Echo, type EchoResult, service } from '../support/echo-service.ts';
import { bodyOf, listen, type Loopback } from '../support/loopback.ts';
import { rejectionOf, sdkErrorOf } from '../support/rejection.ts';

const servers: Loopback[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(servers.splice(0).map(({ close }) => close()));
});

async function serve(...handler: Parameters<typeof listen>): Promise<Loopback> {
  const server = await listen(...handler);
  servers.push(server);
  return server;
}

async function send(url: string, maxBodyBytes = 1000): Promise<TransportResponse & { readonly phases: readonly Phase[] }> {
  const phases: Phase[] = [];
  const response = await fetchTransport(
    { method: 'POST', url, headers: { 'Content-Type': 'application/json', 'X-Own': 'x' }, body: new TextEncoder().encode('{}') },
    { signal: new AbortController().signal, maxBodyBytes, onPhase: (phase) => phases.push(phase) },
  );
  return { ...response, phases };
}

function call(endpoint: string, options: CallOptions = {}): Promise<EchoResult> {
  return new ServiceClient(service, { credentials, endpoint, attempts: 1, transport: fetchTransport }).call(Echo, { Text: 'x' }, options);
}

const text = ({ body }: TransportResponse) => new TextDecoder().decode(body);

test('sends method, headers and body as they are, and gives back whatever comes', async () => {
  const seen: unknown[] = [];
  const { origin } = await serve(async (request, response) => {
    const { method, url, headers } = request;
    seen.push([method, url, headers['content-type'], headers['x-own'], headers.host, String(await bodyOf(request))]);
    response.writeHead(418, { 'X-Tt-Logid': 'log-1' }).end('short and stout');
  });
  const response = await send(`${origin}/a%20b?A=1&B=`);
  expect([response.status, response.headers.get('x-tt-logid'), text(response)]).toEqual([418, 'log-1', 'short and stout']);
  expect(response.headers.get('x-none') ?? undefined).toBe(undefined);
  expect(response.phases).toEqual(['headers', 'body']);
  expect(seen).toEqual([['POST', '/a%20b?A=1&B=', 'application/json', 'x', origin.slice(7), '{}']]);
});

test.each<[string, (response: ServerResponse) => void, string]>([
  ['with nothing in it', (response) => void response.end(), ''],
  ['without a body', (response) => void response.writeHead(204).end(), ''],
  ['compressed', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('zip')), 'zip'],
  ['of exactly the limit', (response) => void response.end('x'.repeat(1000)), 'x'.repeat(1000)],
])('an answer %s', async (_name, answer, want) => {
  const { origin } = await serve((_request, response) => answer(response));
  expect(text(await send(origin))).toBe(want);
});

test.each([
  [300, ''],
  [399, ''],
  [400, 'body'],
])('the body of HTTP %i is read as %j: that of a redirect is left alone', async (status, want) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('body', { status })));
  expect(text(await send('http://127.0.0.1'))).toBe(want);
});

test.each([[['abc']], [['abc', 'def']], [['', 'a', 'bc', '', 'def']]])('an answer in pieces is put together: %j', async (texts) => {
  const pieces = texts.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = pieces.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  expect(text(await send('http://127.0.0.1'))).toBe(texts.join(''));
});

describe('an answer over the limit', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['that says so is not read', (response) => void response.writeHead(200, { 'content-length': '1001' }).flushHeaders()],
    ['that does not say so is stopped', (response) => void (response.write('x'.repeat(600)), response.write('x'.repeat(600)))],
    ['after decompression is stopped', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1001)))],
  ])('%s', async (_name, answer) => {
    const { origin } = await serve((_request, response) => answer(response));
    const error = await sdkErrorOf(send(origin));
    expect(error).toMatchObject({ kind: 'response-too-large', status: 200 });
    expect(error.sentence).toBe('The answer is larger than 1000 bytes, and was not kept.');
  });

  test('that is a bomb is stopped early', async () => {
    const bomb = gzipSync(Buffer.alloc(8_000_000, 32));
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb);
    });
    const error = await sdkErrorOf(send(origin, 64_000_000));
    expect(error).toMatchObject({ kind: 'response-too-large', status: 200 });
    expect(error.sentence).toContain(`larger than ${String(200 * bomb.length)} bytes`);
  });

  test('a stream that cannot be closed changes nothing', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(1001)),
      cancel: () => Promise.reject(new Error('cannot')),
    });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
    expect(await sdkErrorOf(send('http://127.0.0.1'))).toMatchObject({ kind: 'response-too-large' });
  });
});

describe('through a client', () => {
  test.each([301, 302, 303, 307, 308])('HTTP %i leads nowhere: the other server sees no connection', async (status) => {
    const other = await serve((_request, response) => void response.end());
    const { origin, requests } = await serve((_request, response) => {
      response.writeHead(status, { location: `${other.origin}/path?secret` }).end('moved');
    });
    expect(await sdkErrorOf(call(origin))).toMatchObject({ kind: 'redirect-refused', status, attempts: 1 });
    expect([requests(), other.connections()]).toEqual([1, 0]);
  });

  test('a redirect that a browser hides is refused too', async () => {
    const hidden = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null };
    vi.stubGlobal('fetch', () => Promise.resolve(hidden));
    const error = await sdkErrorOf(call('http://127.0.0.1:1'));
    expect(error).toMatchObject({ kind: 'redirect-refused', action: 'Echo', attempts: 1, phase: 'headers' });
  });

  test('the global fetch of the moment is used', async () => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({ ResponseMetadata: {}, Result: { Text: 'stub' } })));
    vi.stubGlobal('fetch', fetch);
    expect(await call('https://live.volcengineapi.com')).toEqual({ Text: 'stub' });
    expect(fetch).toHaveBeenCalledWith(
      'https://live.volcengineapi.com/?Action=Echo&Version=2023-01-01',
      expect.objectContaining({ method: 'POST', redirect: 'manual' }),
    );
  });

  test('without a global fetch the error says what to do', async () => {
    vi.stubGlobal('fetch', undefined);
    expect((await sdkErrorOf(call('http://127.0.0.1:1'))).message).toBe(
      'config: Echo: This runtime has no fetch. Give the client a transport.',
    );
  });

  test('a refused connection', async () => {
    const { origin, close } = await serve((_request, response) => void response.end());
    await close();
    const error = await sdkErrorOf(call(origin));
    expect(error).toMatchObject({ kind: 'network', action: 'Echo', attempts: 1, phase: 'headers' });
    expect(error.sentence).toBe(`The connection to ${origin.slice(7)} failed (ECONNREFUSED).`);
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } });
  });

  test('a connection that ends in the body', async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"Respo', () => response.destroy());
    });
    expect(await sdkErrorOf(call(origin))).toMatchObject({ kind: 'network', phase: 'body', attempts: 1 });
  });

  test.each<['headers' | 'body', (response: ServerResponse) => void]>([
    ['headers', () => undefined],
    ['body', (response) => void (response.writeHead(200).flushHeaders(), response.write('{"Resp'))],
  ])('an abort while waiting for the %s closes the connection', async (phase, answer) => {
    const controller = new AbortController();
    const { origin, closed } = await serve((_request, response) => {
      answer(response);
      if (phase === 'headers') controller.abort('enough');
    });
    const transport: Transport = (request, options) =>
      fetchTransport(request, {
        ...options,
        onPhase: (reached) => {
          options.onPhase(reached);
          if (reached === 'body') setImmediate(() => controller.abort('enough'));
        },
      });
    const client = new ServiceClient(service, { credentials, endpoint: origin, attempts: 1, transport });
    const error = await sdkErrorOf(client.call(Echo, {}, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'aborted', phase, attempts: 1 });
    await closed;
  });

  test('200 calls one after another are answered over kept connections', async () => {
    const { origin, requests, connections } = await serve((request, response) => {
      request.resume();
      response.end('{"ResponseMetadata":{"RequestId":"x"},"Result":{"Text":"x"}}');
    });
    for (let i = 0; i < 200; i++) await call(origin);
    expect(requests()).toBe(200);
    expect(connections()).toBeLessThan(20);
  });
});

test('an error that is no Error is a failed connection too', async () => {
  const client = new ServiceClient(service, { credentials, attempts: 1, transport: () => Promise.reject('nothing') });
  const error = await rejectionOf(client.call(Echo, {}));
  expect(error).toMatchObject({ kind: 'network', sentence: 'The connection to live.volcengineapi.com failed.' });
});

test('a transport that throws instead of rejecting is no different', async () => {
  const client = new ServiceClient(service, {
    credentials,
    attempts: 1,
    transport: () => {
      throw Object.assign(new Error('x'), { code: 'ENETUNREACH' });
    },
  });
  expect(await sdkErrorOf(client.call(Echo, {}))).toMatchObject({ kind: 'network', attempts: 1 });
});

test.each([
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['EPROTO', 'tls'],
  ['ECONNRESET', 'network'],
  ['EPROTOTYPE', 'network'],
  ['ENOTFOUND', 'network'],
  ['UND_ERR_SOCKET', 'network'],
])('%s is %s', async (code, kind) => {
  const thrown = new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });
  const client = new ServiceClient(service, { credentials, attempts: 1, transport: () => Promise.reject(thrown) });
  const error = await sdkErrorOf(client.call(Echo, {}));
  expect(error).toMatchObject({ kind, code: kind, attempts: 1, cause: { name: 'TypeError', cause: { code } } });
  expect(error.sentence).toContain(`(${code})`);
});

test('the sentence of a TransportError is cut and escaped', async () => {
  const thrown = new TransportError({ kind: 'network', sentence: `\u001b${'x'.repeat(2000)}`, status: 0, requestId: 'id-1' });
  const client = new ServiceClient(service, { credentials, attempts: 1, transport: () => Promise.reject(thrown) });
  const error = await sdkErrorOf(client.call(Echo, {}));
  expect(error).toMatchObject({ sentence: `\\u{1b}${'x'.repeat(1023)}…`, status: 0, requestId: 'id-1', action: 'Echo' });
});
