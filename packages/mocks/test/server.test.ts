import { type MockServer, startMockServer } from '@volc-live/mocks/server';
import { textOf } from '@volc-live/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { send, stoppedMock } from './support/asking.ts';
import { exchange, post } from './support/raw-http.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const action = 'DescribeLiveBandwidthData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, quota: false });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** A signed request as text. */
function signed(sent: unknown, host = `127.0.0.1:${server.port}`, name = action): string {
  const request = sign({ action: name, body: sent, host });
  return post(`/?${request.query}`, request.headers, request.body);
}

function bodyOf(response: string): string {
  return response.slice(response.indexOf('\r\n\r\n') + 4);
}

function errorCode(response: string): string | undefined {
  const envelope = JSON.parse(bodyOf(response)) as {
    readonly ResponseMetadata: { readonly Error?: { readonly Code: string } };
  };
  return envelope.ResponseMetadata.Error?.Code;
}

describe('the server', () => {
  test('listens on 127.0.0.1 and a free port', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(server.port).toBeGreaterThan(0);
  });

  test('answers a signed request with the bytes of the mock', async () => {
    const response = await exchange(server.port, signed(body));
    expect(response).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(response).toContain('date: Mon, 02 Feb 2026 02:40:00 GMT\r\n');
    expect(bodyOf(response)).toBe(textOf(send(stoppedMock(), action, body)));
  });

  test('answers a long list in pieces that put together are the same', async () => {
    const month = { StartTime: '2026-01-10T00:00:00+08:00', EndTime: '2026-02-10T00:00:00+08:00', Aggregation: 300 };
    const response = await fetch(`${server.url}/?Action=${action}&Version=2023-01-01`, {
      method: 'POST',
      headers: Object.fromEntries(
        Object.entries(sign({ action, body: month, host: `127.0.0.1:${server.port}` }).headers).filter(
          ([name]) => name !== 'host',
        ),
      ),
      body: JSON.stringify(month),
    });
    expect(response.headers.get('content-length')).toBeNull();
    expect(await response.text()).toBe(textOf(send(stoppedMock(), action, month)));
  });

  test('answers many requests on one connection', async () => {
    const one = signed(body).replace('connection: close\r\n', '');
    const responses = await exchange(server.port, one + one + signed(body));
    expect(responses.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  });

  test.each([
    ['a changed body', (text: string) => text.replace('00:00:00+08', '00:00:01+08'), 401, 'SignatureDoesNotMatch'],
    [
      'a changed header',
      (text: string) => text.replace('application/json', 'application/json;'),
      401,
      'SignatureDoesNotMatch',
    ],
    ['GET', (text: string) => text.replace('POST', 'GET'), 404, 'InvalidActionOrVersion'],
    ['a path', (text: string) => text.replace('POST /', 'POST /..%2f..'), 404, 'ServiceNotFound'],
    [
      'an absolute form',
      (text: string) => text.replace('POST /', 'POST http://live.volcengineapi.com/'),
      404,
      'ServiceNotFound',
    ],
    ['another Host', (text: string) => text.replace(/host: [^\r]+/, 'host: evil.example'), 403, 'AccessDenied'],
    [
      'a Host that starts like this machine',
      (text: string) => text.replace(/host: [^\r]+/, 'host: 127.0.0.1.evil.example'),
      403,
      'AccessDenied',
    ],
    ['no Host', (text: string) => text.replace(/host: [^\r]+\r\n/, ''), 403, 'AccessDenied'],
    ['no HTTP', () => 'hello\r\n\r\n', 400, 'MissingRequestInfo'],
    [
      'two lengths',
      (text: string) => text.replace('connection', 'content-length: 1\r\nconnection'),
      400,
      'MissingRequestInfo',
    ],
    [
      'a length and chunks',
      (text: string) => text.replace('connection', 'transfer-encoding: chunked\r\nconnection'),
      400,
      'MissingRequestInfo',
    ],
    ['headers without end', () => `POST / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'MissingRequestInfo'],
    [
      'a length of 1 GB',
      () => post('/', { host: '127.0.0.1', 'content-length': '1000000000' }, 'x'),
      413,
      'InvalidParam',
    ],
  ])('refuses %s with the envelope', async (_, change, status, code) => {
    const response = await exchange(
      server.port,
      change(signed(body)),
      (text) => text.includes('\r\n\r\n') && text.endsWith('}'),
    );
    expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(errorCode(response)).toBe(code);
    expect(response).not.toMatch(/access-control|node_modules|\.ts:\d/i);
    expect((await exchange(server.port, signed(body))).startsWith('HTTP/1.1 200')).toBe(true);
  });

  test('stops reading a body in pieces at 1 MiB', async () => {
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const text = `POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(20)}`;
    const response = await exchange(server.port, text, (received) => received.endsWith('}'));
    expect(response).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('answers to localhost, to the name of the service, and to names it is told', async () => {
    for (const host of ['localhost', `localhost:${server.port}`, '[::1]', 'live.volcengineapi.com']) {
      expect(await exchange(server.port, signed(body, host))).toMatch(/^HTTP\/1\.1 200 /);
    }
    const told = await startMockServer({
      allowedHosts: ['mock.test'],
      now: '2026-03-01T00:00:00+08:00',
      signatureNow: () => SIGNED_AT,
    });
    expect(await exchange(told.port, signed(body, 'mock.test'))).toMatch(/^HTTP\/1\.1 200 /);
    await told.close();
  });

  test('has an engine to look at and to make fail', async () => {
    server.fail(action, { code: 'InternalServiceTimeout' });
    expect(await exchange(server.port, signed(body))).toMatch(/^HTTP\/1\.1 504 /);
    expect(server.requests).toMatchObject([{ action, status: 504, code: 'InternalServiceTimeout' }]);
  });

  test('says which port it cannot have', async () => {
    await expect(startMockServer({ port: server.port })).rejects.toThrow(
      `The mock cannot listen on 127.0.0.1:${server.port} (EADDRINUSE). Choose another port.`,
    );
  });

  test('is not held by connections that do nothing when it closes', async () => {
    const other = await startMockServer();
    const idle = exchange(other.port, 'POST / HTTP/1.1\r\n');
    await fetch(other.url).then((response) => response.text());
    await other.close();
    expect(await idle).toBe('');
  });
});
