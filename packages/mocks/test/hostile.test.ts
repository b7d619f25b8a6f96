/** What clients send that mean harm, or are broken. The server must answer with the envelope or end the connection, and live. */
import { type MockServer, startMockServer } from '@volc-live/mocks/server';
import * as fc from 'fast-check';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exchange, post } from './support/raw-http.ts';
import { rawRequests } from './support/raw-requests.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

/** Random byte streams; more by hand and at night. */
const STREAMS = Number(process.env['HOSTILE_STREAMS'] ?? 10_000);

const action = 'DescribeLiveISPData';
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, quota: false });
});
afterAll(() => server.close());

function good(): string {
  const { query, headers, body } = sign({ action, body: {}, host: `127.0.0.1:${server.port}` });
  return post(`/?${query}`, headers, body);
}

async function isAlive(): Promise<boolean> {
  return (await exchange(server.port, good())).startsWith('HTTP/1.1 200 ');
}

/** Every answer in what came back is the envelope, and shows nothing of the machine. */
function expectEnvelopes(received: string): void {
  const heads = received.match(/HTTP\/1\.1 \d\d\d [^\r]*\r\n/g) ?? [];
  const bodies = received.match(/\{"ResponseMetadata":/g) ?? [];
  const interim = heads.filter((head) => head.includes(' 100 '));
  expect(bodies).toHaveLength(heads.length - interim.length);
  expect(received).not.toMatch(/node_modules|\.ts:\d|\.js:\d|at async|access-control/i);
}

/** Status of every answer, with the code of its error unless that says that the bytes were no request. */
function answersIn(received: string): string {
  const answers = received.split(/(?=HTTP\/1\.1 \d)/).filter((answer) => answer !== '');
  return answers.map((answer) => `${answer.slice(9, 12)} ${/"Code":"(\w+)"/.exec(answer)?.[1] ?? ''}`.replace(/ (?:MissingRequestInfo)?$/, '')).join(', ');
}

const host = (): string => `host: 127.0.0.1:${server.port}\r\n`;

const cases: readonly (readonly [string, () => string, RegExp | ''])[] = [
  ['CONNECT', () => `CONNECT example.com:443 HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 405 /],
  ['TRACE', () => `TRACE / HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['OPTIONS *', () => `OPTIONS * HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['OPTIONS of CORS', () => `OPTIONS / HTTP/1.1\r\n${host()}origin: http://evil.example\r\naccess-control-request-method: POST\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['an upgrade to a web socket', () => `GET /x HTTP/1.1\r\n${host()}connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-key: x\r\nsec-websocket-version: 13\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['an upgrade to HTTP/2', () => `GET /x HTTP/1.1\r\n${host()}connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: x\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^HTTP\/1\.1 400 /],
  ['HTTP/0.9', () => 'GET /\r\n\r\n', /^HTTP\/1\.1 403 /],
  ['HTTP/1.0 without Host', () => 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 403 /],
  ['TLS', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400 /],
  ['a version that is none', () => `GET / HTTP/9.9\r\n${host()}\r\n`, /^HTTP\/1\.1 400 /],
  ['an absolute form', () => `GET http://evil.example/ HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['a path to a file', () => `GET /../../etc/passwd HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['an encoded path to a file', () => `GET /..%2f..%2fetc/passwd HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['a path of the page that is none', () => `GET /_page/../../package.json HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['two slashes', () => `GET //evil.example/ HTTP/1.1\r\n${host()}connection: close\r\n\r\n`, /^HTTP\/1\.1 404 /],
  ['NUL in the path', () => `GET /\0 HTTP/1.1\r\n${host()}\r\n`, /^HTTP\/1\.1 400 /],
  ['NUL in a header', () => `GET / HTTP/1.1\r\n${host()}x: a\0b\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a folded header', () => `GET / HTTP/1.1\r\n${host()}x: a\r\n b\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 40[04] /],
  ['a blank before the colon', () => `GET / HTTP/1.1\r\n${host()}x : a\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['two Hosts', () => `GET / HTTP/1.1\r\n${host()}host: evil.example\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 403 /],
  ['a Host that ends like ours', () => 'GET / HTTP/1.1\r\nhost: evil.example#127.0.0.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 403 /],
  ['a Host with a user', () => 'GET / HTTP/1.1\r\nhost: a@127.0.0.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 403 /],
  ['a Host that is an address in another form', () => 'GET / HTTP/1.1\r\nhost: 127.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 403 /],
  ['two lengths', () => `POST / HTTP/1.1\r\n${host()}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, /^HTTP\/1\.1 400 /],
  ['a length with a sign', () => `POST / HTTP/1.1\r\n${host()}content-length: +1\r\n\r\na`, /^HTTP\/1\.1 400 /],
  ['a negative length', () => `POST / HTTP/1.1\r\n${host()}content-length: -1\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a length of 20 digits', () => `POST / HTTP/1.1\r\n${host()}content-length: 99999999999999999999\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a length of 1 GB', () => `POST / HTTP/1.1\r\n${host()}content-length: 1000000000\r\n\r\n`, /^HTTP\/1\.1 413 /],
  ['a length and chunks', () => `POST / HTTP/1.1\r\n${host()}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['chunks under another name', () => `POST / HTTP/1.1\r\n${host()}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['chunks twice', () => `POST / HTTP/1.1\r\n${host()}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a chunk without size', () => `POST / HTTP/1.1\r\n${host()}transfer-encoding: chunked\r\n\r\nzz\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a chunk of 16 digits', () => `POST / HTTP/1.1\r\n${host()}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n`, /^HTTP\/1\.1 400 /],
  ['a chunk with a long extension', () => `POST / HTTP/1.1\r\n${host()}transfer-encoding: chunked\r\n\r\n1;${'a'.repeat(40_000)}\r\na\r\n0\r\n\r\n`, /^HTTP\/1\.1 413 /],
  ['an expectation that is none', () => `POST / HTTP/1.1\r\n${host()}expect: the-moon\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['10,000 headers', () => `GET / HTTP/1.1\r\n${host()}${'a: b\r\n'.repeat(10_000)}\r\n`, /^HTTP\/1\.1 431 /],
  ['a header of 1 MB', () => `GET / HTTP/1.1\r\n${host()}a: ${'b'.repeat(1_000_000)}\r\n\r\n`, /^(?:HTTP\/1\.1 431 |$)/],
  ['a target of 1 MB', () => `GET /${'b'.repeat(1_000_000)} HTTP/1.1\r\n${host()}\r\n`, /^(?:HTTP\/1\.1 431 |$)/],
  ['a query of 15 kB', () => `POST /?${'Action=x&'.repeat(1_600)} HTTP/1.1\r\n${host()}content-length: 0\r\nconnection: close\r\n\r\n`, /^HTTP\/1\.1 400 /],
  ['a percent sign that is none', () => good().replace('Action=', 'Action=%zz'), /^HTTP\/1\.1 404 /],
  ['CR LF in the query, encoded', () => good().replace('Action=', 'Action=%0d%0aset-cookie:%20a'), /^HTTP\/1\.1 404 /],
  ['a body that is cut', () => good().replace(/content-length: \d+/, 'content-length: 500'), ''],
  ['deep JSON', () => { const text = '['.repeat(400_000); const { query, headers } = sign({ action, host: `127.0.0.1:${server.port}` }); return post(`/?${query}`, headers, text); }, /^HTTP\/1\.1 401 /],
];

describe('the server outlives', () => {
  test.each(cases)('%s', async (_, text, answer) => {
    const received = await exchange(server.port, text(), (sofar) => sofar.endsWith('}}'), 1_500);
    if (answer !== '') expect(received).toMatch(answer);
    expectEnvelopes(received);
    expect(await isAlive()).toBe(true);
  });

  test.each(rawRequests)('%s', async (_, text, answers) => {
    const received = await exchange(server.port, text.replaceAll('$HOST', `127.0.0.1:${server.port}`), (sofar) => sofar.endsWith('}}'), 700);
    expect(answersIn(received)).toBe(answers);
    if (!answers.startsWith('200') && !text.startsWith('HEAD')) expectEnvelopes(received);
    expect(await isAlive()).toBe(true);
  });

  test('deep and wide JSON that is signed', async () => {
    for (const text of [`${'['.repeat(400_000)}${']'.repeat(400_000)}`, `{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`, `[${'1,'.repeat(400_000)}1]`]) {
      const { query, headers, body } = sign({ action, text, host: `127.0.0.1:${server.port}` });
      const received = await exchange(server.port, post(`/?${query}`, headers, body));
      expect(received).toMatch(/^HTTP\/1\.1 400 /);
      expectEnvelopes(received);
    }
  });

  test('1,000 requests at once on one connection', async () => {
    const one = good().replace('connection: close\r\n', '');
    const received = await exchange(server.port, one.repeat(999) + good(), undefined, 20_000);
    expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(1_000);
  });

  test(`${STREAMS} streams of random bytes, half of them broken requests`, async () => {
    const breaking = fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })).map(([at, more]) => {
      const text = good();
      const index = at % text.length;
      return text.slice(0, index) + more + text.slice(index + more.length);
    });
    const noise = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    for (const batch of batches(fc.sample(fc.oneof(breaking, noise), STREAMS), 50)) {
      const answers = await Promise.all(batch.map((text) => exchange(server.port, text, (sofar) => sofar.includes('\r\n\r\n'), 60)));
      for (const answer of answers) expect(answer === '' || answer.startsWith('HTTP/1.1 ')).toBe(true);
    }
    expect(await isAlive()).toBe(true);
  });

  test('500 connections that drip, while others are answered', async () => {
    const sockets: Socket[] = [];
    for (let count = 0; count < 500; count += 1) {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(`POST / HTTP/1.1\r\n${host()}content-le`);
      sockets.push(socket);
    }
    for (const socket of sockets.slice(0, 100)) socket.write('ngth: 1000\r\n\r\n{');
    expect(await isAlive()).toBe(true);
    for (const socket of sockets) socket.destroy();
    expect(await isAlive()).toBe(true);
  });

  test('clients that go away at any byte', async () => {
    const text = good();
    for (let length = 1; length < text.length; length += 7) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => {
          socket.write(text.slice(0, length), () => {
            socket.resetAndDestroy();
            resolve();
          });
        });
      });
    }
    expect(await isAlive()).toBe(true);
  });
});

function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
