import { createServer, type TlsOptions } from 'node:tls';
import type { AddressInfo, Socket } from 'node:net';

import { ServiceClient } from '@volc-live/runtime';
import { nodeTransport, type NodeOptions } from '@volc-live/runtime/node';
import { afterEach, expect, test, vi } from 'vitest';

import { makeCertificate } from '../support/certificate.ts';
import { credentials, Echo, service } from '../support/echo-service.ts';
import { listenRaw, rawAnswer } from '../support/raw-server.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const certificate = makeCertificate();
const good = rawAnswer('{"ResponseMetadata":{"RequestId":"1"},"Result":{"Text":"x"}}');
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllEnvs();
});

/** A server over TLS; `bytes` counts what it could decrypt. */
async function serve(options: TlsOptions = certificate): Promise<{ readonly port: number; readonly bytes: () => number; readonly hellos: () => number }> {
  let bytes = 0;
  let hellos = 0;
  const sockets = new Set<Socket>();
  const server = createServer(options, (socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      socket.write(good);
    });
  });
  server.on('connection', (socket: Socket) => {
    hellos += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (server.address() as AddressInfo).port, bytes: () => bytes, hellos: () => hellos };
}

function clientOf(origin: string, options: NodeOptions = {}): ServiceClient {
  const transport = nodeTransport(options);
  closing.push(transport.close);
  return new ServiceClient(service, { credentials, endpoint: origin, transport, random: () => 0 });
}

test('a server whose authority is trusted', async () => {
  const { port, hellos } = await serve();
  const client = clientOf(`https://localhost:${String(port)}`, { ca: certificate.cert });
  for (let i = 0; i < 5; i++) expect(await client.call(Echo, {})).toEqual({ Text: 'x' });
  expect(hellos()).toBe(1);
});

const expired = makeCertificate({ until: Date.UTC(2026, 0) });
const other = makeCertificate({ hosts: ['other.example'] });
test.each<[string, TlsOptions, NodeOptions, string]>([
  ['signs its own certificate', certificate, {}, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['has a certificate that has expired', expired, { ca: expired.cert }, 'CERT_HAS_EXPIRED'],
  ['has a certificate for another host', other, { ca: other.cert }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['speaks only TLS 1.1', { ...certificate, maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }, { ca: certificate.cert }, 'EPROTO'],
])('a server that %s gets nothing of the request, and no second chance', async (_name, options, clientOptions, code) => {
  const { port, bytes, hellos } = await serve(options);
  const error = await sdkErrorOf(clientOf(`https://localhost:${String(port)}`, clientOptions).call(Echo, {}));
  expect(error).toMatchObject({ kind: 'tls', attempts: 1, phase: 'tls', cause: { code: expect.stringContaining(code) } });
  expect([bytes(), hellos()]).toEqual([0, 1]);
});

test('a server that speaks no TLS', async () => {
  const raw = await listenRaw(() => undefined, (socket) => socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')));
  closing.push(() => void raw.close());
  const error = await sdkErrorOf(clientOf(`https://127.0.0.1:${String(raw.port)}`).call(Echo, {}));
  expect(error).toMatchObject({ kind: 'tls', attempts: 1 });
});

test('a handshake that breaks off is a broken connection', async () => {
  const raw = await listenRaw(() => undefined, (socket) => socket.on('data', () => socket.resetAndDestroy()));
  closing.push(() => void raw.close());
  const error = await sdkErrorOf(clientOf(`https://127.0.0.1:${String(raw.port)}`).call(Echo, {}));
  expect(error).toMatchObject({ kind: 'network', phase: 'tls', attempts: 3 });
});

test('a handshake that never comes takes the time of the attempts', async () => {
  const raw = await listenRaw(() => undefined);
  closing.push(() => void raw.close());
  const transport = nodeTransport();
  closing.push(transport.close);
  const options = { credentials, endpoint: `https://127.0.0.1:${String(raw.port)}`, transport, attemptTimeoutMs: 50, random: () => 0 };
  expect(await sdkErrorOf(new ServiceClient(service, options).call(Echo, {}))).toMatchObject({ kind: 'timeout', phase: 'tls', attempts: 3 });
  await expect.poll(raw.open).toBe(0);
});

test('a process that verifies no certificate is warned once, or sends nothing', async () => {
  const { port, bytes } = await serve();
  const warnings: string[] = [];
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)));
  try {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const refusing = clientOf(`https://localhost:${String(port)}`, { unverifiedTls: 'refuse' });
    expect(await sdkErrorOf(refusing.call(Echo, {}))).toMatchObject({ kind: 'config', message: expect.stringContaining('Unset it.') });
    expect(bytes()).toBe(0);
    for (let i = 0; i < 2; i++) expect(await clientOf(`https://localhost:${String(port)}`).call(Echo, {})).toEqual({ Text: 'x' });
    expect(warnings.filter((text) => text.includes('anybody on the way'))).toHaveLength(1);
  } finally {
    warn.mockRestore();
  }
});
