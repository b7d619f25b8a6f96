import { connect, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';

import { ServiceClient } from '@volc-live/runtime';
import { nodeTransport, type NodeOptions } from '@volc-live/runtime/node';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { isExempt } from '../../src/transport/proxy/no-proxy.ts';
import { proxyOfEnvironment } from '../../src/transport/proxy/proxy-choice.ts';
import { makeCertificate } from '../support/certificate.ts';
import { credentials, Echo, service } from '../support/echo-service.ts';
import { listenRaw, rawAnswer, type RawServer } from '../support/raw-server.ts';
import { rejectionOf, sdkErrorOf } from '../support/rejection.ts';

const certificate = makeCertificate();
const good = rawAnswer('{"ResponseMetadata":{"RequestId":"1"},"Result":{"Text":"x"}}');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function secureServer(): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createTlsServer(certificate, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => socket.write(good));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** A proxy that answers CONNECT as told, or opens a tunnel. */
async function proxyServer(answer?: (socket: Socket) => void): Promise<RawServer & { readonly heads: readonly string[] }> {
  const heads: string[] = [];
  const server = await listenRaw((socket, _nth, head) => {
    heads.push(head);
    if (answer !== undefined) return answer(socket);
    const port = Number(/^CONNECT [^ ]*:(\d+) /.exec(head)?.[1]);
    const target = connect(port, '127.0.0.1', () => {
      socket.removeAllListeners('data');
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    target.on('error', () => socket.destroy());
    socket.on('close', () => target.destroy());
  });
  closing.push(server.close);
  return { ...server, heads };
}

function clientOf(endpoint: string, options: NodeOptions, timeoutMs = 5000): ServiceClient {
  const transport = nodeTransport({ ca: certificate.cert, ...options });
  closing.push(transport.close);
  return new ServiceClient(service, { credentials, endpoint, transport, timeoutMs, attemptTimeoutMs: 200, random: () => 0 });
}

test('https goes through a tunnel that is opened once, and the proxy sees no more than where to', async () => {
  const port = await secureServer();
  const proxy = await proxyServer();
  const client = clientOf(`https://localhost:${String(port)}`, { proxy: `http://us%65r:p%40ss@127.0.0.1:${String(proxy.port)}` });
  for (let i = 0; i < 3; i++) expect(await client.call(Echo, {})).toEqual({ Text: 'x' });
  const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  expect(proxy.heads).toEqual([
    `CONNECT localhost:${String(port)} HTTP/1.1\r\nHost: localhost:${String(port)}\r\nProxy-Authorization: ${authorization}\r\nConnection: close\r\n\r\n`,
  ]);
});

test('so does http, which is for this machine only', async () => {
  const target = await listenRaw((socket) => socket.write(good));
  closing.push(target.close);
  const proxy = await proxyServer();
  expect(await clientOf(target.origin, { proxy: proxy.origin }).call(Echo, {})).toEqual({ Text: 'x' });
  expect([proxy.heads.length, target.requests()]).toEqual([1, 1]);
});

test('the environment is asked only when that is wanted', async () => {
  const target = await listenRaw((socket) => socket.write(good));
  closing.push(target.close);
  const proxy = await proxyServer();
  for (const [options, noProxy, seen] of [[{}, '', 0], [{ proxy: 'environment' }, '127.0.0.1', 0], [{ proxy: 'environment' }, '', 1]] as const) {
    for (const name of ['http_proxy', 'HTTP_PROXY']) vi.stubEnv(name, proxy.origin);
    for (const name of ['no_proxy', 'NO_PROXY']) vi.stubEnv(name, noProxy);
    expect(await clientOf(target.origin, options).call(Echo, {})).toEqual({ Text: 'x' });
    expect(proxy.heads).toHaveLength(seen);
  }
});

describe('a proxy that', () => {
  test.each<[string, (socket: Socket) => void, object]>([
    ['wants another password', (socket) => void socket.end('HTTP/1.1 407 Denied\r\nContent-Length: 3\r\n\r\nno!'), { kind: 'network', phase: 'proxy', attempts: 1 }],
    ['forbids it', (socket) => void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n<html>'), { kind: 'network', phase: 'proxy', attempts: 1 }],
    ['cannot reach the service', (socket) => void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'), { kind: 'network', phase: 'proxy', attempts: 3 }],
    ['is none', (socket) => void socket.end('<html>not a proxy</html>'), { kind: 'network', phase: 'proxy' }],
    ['hangs up', (socket) => void socket.end(), { kind: 'network', phase: 'proxy', attempts: 3 }],
    ['hangs', () => undefined, { kind: 'timeout', phase: 'proxy', attempts: 3 }],
    ['opens a tunnel to something else', (socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\nhello, this is no TLS'), { kind: 'tls', attempts: 1 }],
  ])('%s', async (_name, answer, want) => {
    const proxy = await proxyServer(answer);
    const client = clientOf('https://live.example', { proxy: `http://user:CANARYpass@127.0.0.1:${String(proxy.port)}` });
    const error = await sdkErrorOf(client.call(Echo, {}));
    expect(error).toMatchObject(want);
    for (const secret of ['CANARYpass', Buffer.from('user:CANARYpass').toString('base64')]) {
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
    }
    await expect.poll(proxy.open).toBe(0);
  });

  test('is not there', async () => {
    const proxy = await proxyServer();
    await proxy.close();
    const error = await sdkErrorOf(clientOf('https://live.example', { proxy: proxy.origin }).call(Echo, {}));
    expect(error).toMatchObject({ kind: 'network', phase: 'proxy', attempts: 3, cause: { code: 'ECONNREFUSED' } });
  });

  test('hangs while the call is aborted', async () => {
    const controller = new AbortController();
    const proxy = await proxyServer(() => controller.abort());
    const client = clientOf('https://live.example', { proxy: proxy.origin });
    expect(await rejectionOf(client.call(Echo, {}, { signal: controller.signal }))).toBe(controller.signal.reason);
    await expect.poll(proxy.open).toBe(0);
  });
});

test.each<[noProxy: string, host: string, exempt: boolean]>([
  ['', 'live.volcengineapi.com', false],
  ['*', 'live.volcengineapi.com', true],
  ['.volcengineapi.com', 'live.volcengineapi.com', true],
  ['.volcengineapi.com', 'volcengineapi.com', true],
  ['volcengineapi.com', 'live.volcengineapi.com', true],
  ['*.volcengineapi.com', 'live.volcengineapi.com', true],
  ['VolcEngineAPI.com', 'live.volcengineapi.com', true],
  ['volcengineapi.com', 'LIVE.VOLCENGINEAPI.COM', true],
  ['volcengineapi.com', 'evilvolcengineapi.com', false],
  ['live.volcengineapi.com', 'volcengineapi.com', false],
  ['a.example, volcengineapi.com', 'live.volcengineapi.com', true],
  ['a.example volcengineapi.com', 'live.volcengineapi.com', true],
  ['volcengineapi.com:443', 'live.volcengineapi.com', true],
  ['volcengineapi.com:8443', 'live.volcengineapi.com', false],
  ['volcengineapi.com.', 'live.volcengineapi.com', true],
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '27.0.0.1', false],
  ['::1', '::1', true],
  ['[::1]', '::1', true],
  ['[::1]:443', '::1', true],
  ['[::1]:80', '::1', false],
  ['.', 'live.volcengineapi.com', false],
  [' , ,', 'live.volcengineapi.com', false],
])('NO_PROXY=%j and %s', (noProxy, host, exempt) => {
  expect(isExempt(host, 443, noProxy)).toBe(exempt);
});

test.each<[string, Record<string, string>, boolean, string | undefined]>([
  ['https', { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:1' }, true, 'a'],
  ['http', { HTTPS_PROXY: 'http://a:1', HTTP_PROXY: 'http://b:1' }, false, 'b'],
  ['lower case first', { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:1' }, true, 'b'],
  ['all', { ALL_PROXY: 'a:1' }, true, 'a'],
  ['empty', { https_proxy: '', HTTPS_PROXY: ' ', all_proxy: '' }, true, undefined],
  ['the other one only', { HTTP_PROXY: 'http://b:1' }, true, undefined],
  ['exempt', { HTTPS_PROXY: 'http://a:1', no_proxy: 'live.example' }, true, undefined],
])('the proxy of the environment: %s', (_name, environment, secure, want) => {
  expect(proxyOfEnvironment(environment, { host: 'live.example', port: 443, secure })?.host).toBe(want);
});

test('a proxy of the environment that is no address is named, not shown', () => {
  const choose = () => proxyOfEnvironment({ HTTPS_PROXY: 'ftp://user:PRIVATE@h' }, { host: 'a', port: 443, secure: true });
  expect(choose).toThrow('The environment variable HTTPS_PROXY must be the address of an HTTP proxy');
  expect(choose).not.toThrow('PRIVATE');
});
