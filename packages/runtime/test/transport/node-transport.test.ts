import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';

import { type ClientOptions, type Phase, ServiceClient, TransportError, type TransportResponse } from '@volc-live/runtime';
import { nodeTransport, type NodeOptions, type NodeTransport } from '@volc-live/runtime/node';
import { afterEach, describe, expect, test } from 'vitest';

import { credentials, Echo, type EchoResult, service } from '../support/echo-service.ts';
import { listen } from '../support/loopback.ts';
import { listenRaw, rawAnswer, type RawServer } from '../support/raw-server.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

function transportOf(options: NodeOptions = {}): NodeTransport {
  const transport = nodeTransport(options);
  closing.push(transport.close);
  return transport;
}

async function serve(...handlers: Parameters<typeof listenRaw>): Promise<RawServer> {
  const server = await listenRaw(...handlers);
  closing.push(server.close);
  return server;
}

async function send(url: string, transport = transportOf(), maxBodyBytes = 1000): Promise<TransportResponse & { readonly phases: readonly Phase[] }> {
  const phases: Phase[] = [];
  const response = await transport(
    { method: 'POST', url, headers: { 'Content-Type': 'application/json', 'X-Own': 'x' }, body: new TextEncoder().encode('{}') },
    { signal: new AbortController().signal, maxBodyBytes, onPhase: (phase) => phases.push(phase) },
  );
  return { ...response, phases };
}

const clientOf = (endpoint: string, options: ClientOptions = {}) =>
  new ServiceClient(service, { credentials, endpoint, random: () => 0, transport: transportOf(), ...options });
const call = (endpoint: string, options: ClientOptions = {}): Promise<EchoResult> => clientOf(endpoint, options).call(Echo, { Text: 'x' });
const text = ({ body }: TransportResponse) => new TextDecoder().decode(body);
const json = (value: string) => `{"ResponseMetadata":{"RequestId":"id-${value}"},"Result":{"Text":"${value}"}}`;

test('sends method, headers and body as they are, in one piece, and gives back whatever comes', async () => {
  const heads: string[] = [];
  const { origin } = await serve((socket, _nth, head) => {
    heads.push(head);
    socket.write('HTTP/1.1 418 Teapot\r\nX-Tt-Logid: log-1\r\nX-Tt-Logid: log-2\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 5\r\n\r\nshort');
  });
  const response = await send(`${origin}/a%20b?A=1&B=`);
  expect([response.status, text(response), response.phases]).toEqual([418, 'short', ['connect', 'connect', 'headers', 'body']]);
  expect(['x-tt-logid', 'set-cookie', 'toString', 'x-none'].map((name) => response.headers.get(name))).toEqual(['log-1, log-2', 'a, b', undefined, undefined]);
  expect(heads[0]?.split('\r\n')).toEqual([
    'POST /a%20b?A=1&B= HTTP/1.1', `Host: ${origin.slice(7)}`, 'Accept-Encoding: gzip', 'Content-Type: application/json', 'X-Own: x',
    'Content-Length: 2', 'Connection: keep-alive', '', '{}',
  ]);
});

test('a host name is looked up, by the given lookup; an address of IPv6 is not', async () => {
  const { port } = await serve((socket) => socket.write(rawAnswer('x')));
  const looked: string[] = [];
  const transport = transportOf({
    lookup: (host, _options, callback) => {
      looked.push(host);
      setImmediate(() => callback(null, [{ address: '127.0.0.1', family: 4 }]));
    },
  });
  const response = await send(`http://live.example:${String(port)}/`, transport);
  expect([text(response), looked, response.phases]).toEqual(['x', ['live.example'], ['connect', 'lookup', 'connect', 'headers', 'body']]);
  await sdkErrorOf(call('http://[::1]:9', { transport, attempts: 1 }));
  expect(looked).toEqual(['live.example']);
});

describe('bodies', () => {
  const long = 'x'.repeat(900);
  test.each<[string, Buffer | string, string]>([
    ['nothing', rawAnswer(''), ''],
    ['no length, up to the end', 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc', 'abc'],
    ['chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n', 'abc'],
    ['gzip', rawAnswer(gzipSync(long), 'Content-Encoding: GZIP \r\n'), long],
    ['x-gzip', rawAnswer(gzipSync(long), 'Content-Encoding: x-gzip\r\n'), long],
    ['deflate', rawAnswer(deflateSync(long), 'Content-Encoding: deflate\r\n'), long],
    ['br', rawAnswer(brotliCompressSync(long), 'Content-Encoding: br\r\n'), long],
    ['identity', rawAnswer(long, 'Content-Encoding: identity\r\n'), long],
    ['a coding of nothing', rawAnswer('', 'Content-Encoding: gzip\r\n'), ''],
    ['exactly the limit', rawAnswer('x'.repeat(1000)), 'x'.repeat(1000)],
    ['early hints before', Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n'.repeat(3)), rawAnswer('abc')]), 'abc'],
  ])('%s', async (_name, bytes, want) => {
    const { origin } = await serve((socket) => {
      socket.write(bytes);
      if (String(bytes).includes('close')) socket.end();
    });
    expect(text(await send(origin))).toBe(want);
  });

  const gzip = gzipSync(json('zip'));
  const flipped = Buffer.from(gzip);
  flipped[flipped.length - 6]! ^= 1;
  const coded = (coding: string, body: Uint8Array) => rawAnswer(body, `Content-Encoding: ${coding}\r\n`);
  test.each<[string, Buffer, object]>([
    ['plain text that says it is gzip', coded('gzip', Buffer.from('{}')), { kind: 'response-format', attempts: 2 }],
    ['gzip that was cut', coded('gzip', gzip.subarray(0, -9)), { kind: 'response-format', attempts: 2 }],
    ['gzip with a wrong checksum', coded('gzip', flipped), { kind: 'response-format', attempts: 2 }],
    ['gzip and more', coded('gzip', Buffer.concat([gzip, Buffer.from('more')])), { kind: 'response-format', attempts: 2 }],
    ['br that was cut', coded('br', brotliCompressSync(json('zip')).subarray(0, -3)), { kind: 'response-format', attempts: 2 }],
    ['br and more', coded('br', Buffer.concat([brotliCompressSync('{}'), Buffer.from('more')])), { kind: 'response-format', attempts: 2 }],
    ['deflate and more', coded('deflate', Buffer.concat([deflateSync('{}'), Buffer.from('more')])), { kind: 'response-format', attempts: 2 }],
    ['a coding that nobody knows', coded('foo', gzip), { kind: 'response-format', attempts: 1 }],
    ['two codings', coded('gzip, gzip', gzipSync(gzip)), { kind: 'response-format', attempts: 1 }],
    ['a bomb', coded('gzip', gzipSync(Buffer.alloc(4_000_000, 32))), { kind: 'response-too-large', attempts: 1 }],
    ['10 GB by their own account', Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n'), { kind: 'response-too-large', attempts: 1 }],
  ])('%s is no answer', async (_name, bytes, want) => {
    const { origin } = await serve((socket) => socket.write(bytes));
    expect(await sdkErrorOf(call(origin))).toMatchObject(want);
  });

  test('what is too long is not read to its end: the connection is closed', async () => {
    const { origin, open } = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      const more = (): unknown => !socket.destroyed && socket.write(`400\r\n${'x'.repeat(1024)}\r\n`, more);
      more();
    });
    expect(await sdkErrorOf(send(origin))).toMatchObject({ kind: 'response-too-large', status: 200 });
    await expect.poll(open).toBe(0);
  });
});

describe('answers that are not HTTP', () => {
  test.each<[string, string]>([
    ['headers without end', `HTTP/1.1 200 OK\r\n${`X-Long: ${'x'.repeat(1000)}\r\n`.repeat(200)}\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n'],
    ['noise', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['NUL in a header', 'HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 2\r\n\r\n{}'],
    ['a bad length of a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n'],
    ['an endless length of a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n'],
  ])('%s', async (_name, bytes) => {
    const { origin, requests, open } = await serve((socket) => socket.write(Buffer.from(bytes, 'latin1')));
    const error = await sdkErrorOf(call(origin));
    expect(error).toMatchObject({ kind: 'response-format', attempts: 1, cause: { code: expect.stringMatching(/^HPE_/) } });
    expect(requests()).toBe(1);
    await expect.poll(open).toBe(0);
  });

  test.each<[string, (socket: Socket) => void, Phase]>([
    ['a reset before a byte', (socket) => socket.resetAndDestroy(), 'headers'],
    ['an end before a byte', (socket) => socket.end(), 'headers'],
    ['an end in the headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-'), 'headers'],
    ['a reset in the body', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{', () => socket.resetAndDestroy()), 'body'],
    ['an end in the body', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{'), 'body'],
    ['chunks without the last', (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n'), 'body'],
  ])('%s is a broken connection', async (_name, answer, phase) => {
    const { origin, requests } = await serve(answer);
    expect(await sdkErrorOf(call(origin))).toMatchObject({ kind: 'network', phase, attempts: 3 });
    expect(requests()).toBe(3);
  });
});

describe('connections that are kept', () => {
  const forgetful = (socket: Socket, nth: number, closes: (socket: Socket) => void): void => {
    socket.write(rawAnswer(json(String(nth))), () => closes(socket));
  };

  test('200 calls one after another need one', async () => {
    const { origin, requests, connections } = await serve((socket, nth) => socket.write(rawAnswer(json(String(nth)))));
    const client = clientOf(origin);
    for (let i = 1; i <= 200; i++) expect(await client.call(Echo, {})).toEqual({ Text: String(i) });
    expect([requests(), connections()]).toEqual([200, 1]);
  });

  test.each<[string, (socket: Socket) => void]>([
    ['ends', (socket) => socket.end()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['ends a moment later', (socket) => setImmediate(() => socket.end())],
  ])('a server that %s each one after its answer is never seen to fail', async (_name, closes) => {
    const { origin } = await serve((socket, nth) => forgetful(socket, nth, closes));
    const clock = { now: Date.now, monotonic: () => 0, schedule: () => () => undefined };
    const client = clientOf(origin, { clock });
    for (let i = 0; i < 300; i++) expect(await client.call(Echo, {})).toEqual({ Text: '1' });
  });

  test('50 calls share one, and wait for it', async () => {
    const { origin, connections } = await serve((socket, nth) => setTimeout(() => socket.write(rawAnswer(json(String(nth)))), 1));
    const client = clientOf(origin, { transport: transportOf({ maxSockets: 1 }) });
    const results = await Promise.all(Array.from({ length: 50 }, () => client.call(Echo, {})));
    expect([new Set(results.map(({ Text: got }) => got)).size, connections()]).toEqual([50, 1]);
  });

  test('an answer that came before its request is given to nobody', async () => {
    const evil = rawAnswer(json('evil'));
    const { origin, connections } = await serve((socket, nth) => {
      socket.write(rawAnswer(json(`good-${String(nth)}`)), () => setTimeout(() => socket.write(evil), 2));
    });
    const client = clientOf(origin);
    for (let i = 0; i < 20; i++) {
      expect(await client.call(Echo, {})).toEqual({ Text: 'good-1' });
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
    expect(connections()).toBe(20);
  });

  test('nor is a second answer to one request', async () => {
    const { origin } = await serve((socket, nth) => {
      socket.write(Buffer.concat([rawAnswer(json(`good-${String(nth)}`)), rawAnswer(json('evil'))]));
    });
    const client = clientOf(origin, { attempts: 1 });
    for (let i = 0; i < 50; i++) {
      const got = await client.call(Echo, {}).catch((error: unknown) => error);
      if (TransportError.is(got)) expect(got.kind).not.toBe('timeout');
      else expect(got).toEqual({ Text: 'good-1' });
    }
  });

  test('closing the transport closes them', async () => {
    const { origin, open } = await serve((socket) => socket.write(rawAnswer(json('x'))));
    const transport = transportOf();
    await call(origin, { transport });
    expect(open()).toBe(1);
    transport.close();
    await expect.poll(open).toBe(0);
  });
});

test.each([301, 302, 303, 307, 308])('HTTP %i leads nowhere: the other server sees no connection', async (status) => {
  const other = await listen((_request, response) => void response.end());
  closing.push(other.close);
  const { origin, requests } = await serve((socket) => {
    socket.write(`HTTP/1.1 ${String(status)} Moved\r\nLocation: ${other.origin}/secret\r\nContent-Length: 5\r\n\r\n`);
  });
  expect(await sdkErrorOf(call(origin))).toMatchObject({ kind: 'redirect-refused', status, attempts: 1 });
  expect([requests(), other.connections()]).toEqual([1, 0]);
});

test.each<[string, (socket: Socket) => void]>([
  ['headers', () => undefined],
  ['body', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{')],
])('an attempt that gets no %s in its time is given up, closed, and made again', async (phase, answer) => {
  const { origin, requests, open } = await serve(answer);
  expect(await sdkErrorOf(call(origin, { attemptTimeoutMs: 60 }))).toMatchObject({ kind: 'timeout', phase, attempts: 3 });
  expect(requests()).toBe(3);
  await expect.poll(open).toBe(0);
});

test('an abort closes the connection', async () => {
  const controller = new AbortController();
  const { origin, open } = await serve(() => controller.abort());
  const error = await clientOf(origin).call(Echo, {}, { signal: controller.signal }).catch((reason: unknown) => reason);
  expect(error).toBe(controller.signal.reason);
  await expect.poll(open).toBe(0);
});

test('nothing is read from Object.prototype', async () => {
  const heads: string[] = [];
  const { origin } = await serve((socket, _nth, head) => {
    heads.push(head);
    socket.write(rawAnswer(json('x')));
  });
  const polluted: Record<string, unknown> = {
    headers: { 'X-Evil': '1' }, timeout: 1, proxy: 'http://evil.example', baseURL: 'http://evil.example', auth: 'evil:evil', agent: false,
    socketPath: '/evil', host: 'evil.example', port: 1, setHost: false, lookup: () => undefined, insecureHTTPParser: true,
    maxHeaderSize: 1, createConnection: () => undefined, localAddress: '203.0.113.1', family: 6, unverifiedTls: 'x', maxSockets: 0, ca: 'x',
  };
  const prototype: object = Object.prototype;
  for (const [name, value] of Object.entries(polluted)) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: false });
  }
  try {
    expect(await call(origin)).toEqual({ Text: 'x' });
  } finally {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(prototype, name);
  }
  expect(heads.join('')).not.toContain('vil');
});

test.each<[string, unknown, string]>([
  ['a lookup that is a text', { lookup: 'x' }, 'The option lookup must be a function like dns.lookup.'],
  ['an authority that is a number', { ca: 5 }, 'The option ca must be PEM, as a text or a list of texts.'],
  ['a number among authorities', { ca: ['PRIVATE', 5] }, 'The option ca must be PEM'],
  ['an option of node:tls', { rejectUnauthorized: false }, 'There is no option rejectUnauthorized of nodeTransport. There are proxy, '],
  ['an address instead of options', 'http://user:PRIVATE@proxy:3128', 'The options of nodeTransport must be an object.'],
  ['no connections', { maxSockets: 0 }, 'The option maxSockets must be a number, 1 or more.'],
  ['another reaction', { unverifiedTls: 'ignore' }, "The option unverifiedTls must be 'warn' or 'refuse'."],
  ['a proxy that is a number', { proxy: 1 }, 'The option proxy must be an address, or the word environment.'],
  ['a proxy of another kind', { proxy: 'socks5://user:PRIVATE@h' }, 'The option proxy must be the address of an HTTP proxy'],
])('%s is refused', (_name, options, want) => {
  expect(() => nodeTransport(options as object)).toThrow(want);
  expect(() => nodeTransport(options as object)).not.toThrow('PRIVATE');
});
