import assert from 'node:assert/strict';

import { ConfigurationError, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';

import { makeCertificate } from '../../support/certificate.ts';
import { service } from '../../support/echo-service.ts';
import { credentials, proxyPassword, proxyUser } from '../stand/canaries.ts';
import { goodResult } from '../stand/exchange.ts';
import { proxyVerdicts } from '../stand/proxy-verdicts.ts';
import { type ProxyBehaviour, startProxy } from '../stand/proxy.ts';
import type { Row } from '../stand/row.ts';
import { signatureFault } from '../stand/signature-check.ts';
import type { Stand } from '../stand/stand.ts';
import { addresses } from '../stand/lookups.ts';

const good = { result: goodResult, attempts: 1 };
const distrusted = { kind: 'tls', attempts: 1 };
const withUser = (port: number): string => `http://${proxyUser}:${encodeURIComponent(proxyPassword)}@127.0.0.1:${String(port)}`;

/** A server with a certificate is refused, and is sent nothing. */
async function distrusts(stand: Stand, certificate: ReturnType<typeof makeCertificate>, cause: string, trusted: boolean): Promise<void> {
  const server = await stand.serve((exchange) => exchange.good(), { tls: certificate });
  const test = stand.client(server, {}, trusted ? { ca: certificate.cert } : {});
  await stand.expect(test, { ...distrusted, cause });
  assert.equal(server.requests.length, 0);
}

/** What a proxy does to a call of a server over plain HTTP. */
async function throughProxy(stand: Stand, behaviour: ProxyBehaviour, plan: Parameters<Stand['expect']>[1], secure = false): Promise<void> {
  const proxy = await startProxy(behaviour);
  stand.atEnd(() => proxy.close());
  const server = await stand.serve((exchange) => exchange.good());
  const origin = secure ? server.origin.replace('http:', 'https:') : server.origin;
  const test = stand.client(origin, { attemptTimeoutMs: 300 }, { proxy: withUser(proxy.port) });
  await stand.expect(test, plan);
  assert.equal(server.requests.length, plan.kind === undefined ? 1 : 0);
  assert.ok(proxy.authorizations.every((value) => value === `Basic ${Buffer.from(`${proxyUser}:${proxyPassword}`).toString('base64')}`));
}

/** Group G: who is at the other end. */
export const tlsRows: readonly Row[] = [
  {
    id: 'G1',
    title: 'a certificate that signs itself',
    run: async (stand) => {
      await distrusts(stand, makeCertificate(), 'DEPTH_ZERO_SELF_SIGNED_CERT', false);
      const certificate = makeCertificate();
      const server = await stand.serve((exchange) => exchange.good(), { tls: certificate });
      await stand.expect(stand.client(server, {}, { ca: certificate.cert }), good);
    },
  },
  { id: 'G2', title: 'an expired certificate', run: (stand) => distrusts(stand, makeCertificate({ until: Date.UTC(2024, 0) }), 'CERT_HAS_EXPIRED', true) },
  { id: 'G3', title: 'a certificate for another host', run: (stand) => distrusts(stand, makeCertificate({ hosts: ['other.test'] }), 'ERR_TLS_CERT_ALTNAME_INVALID', true) },
  {
    id: 'G4',
    title: 'TLS 1.0 and 1.1 only; ciphers without a key',
    run: async (stand) => {
      const certificate = makeCertificate();
      for (const weak of [
        { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
        { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
        { maxVersion: 'TLSv1.2', ciphers: 'NULL-SHA256:aNULL@SECLEVEL=0' },
      ] as const) {
        const server = await stand.serve((exchange) => exchange.good(), { tls: { ...certificate, ...weak } });
        await stand.expect(stand.client(server, {}, { ca: certificate.cert }), distrusted);
        assert.equal(server.requests.length, 0);
      }
    },
  },
  {
    id: 'G5',
    title: 'NODE_TLS_REJECT_UNAUTHORIZED=0: a warning, or a refusal',
    warnings: /NODE_TLS_REJECT_UNAUTHORIZED/,
    run: async (stand) => {
      const server = await stand.serve((exchange) => exchange.good(), { tls: makeCertificate() });
      const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      const warnings: string[] = [];
      const warned = ({ name, message }: Error): void => void warnings.push(`${name}: ${message}`);
      process.on('warning', warned);
      process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
      try {
        await stand.expect(stand.client(server, {}, { unverifiedTls: 'refuse' }), { kind: 'config', message: /NODE_TLS_REJECT_UNAUTHORIZED/ });
        assert.equal(server.requests.length, 0);
        await stand.expect(stand.client(server), good);
        await stand.expect(stand.client(server), good);
      } finally {
        if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
        else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
        process.off('warning', warned);
      }
      assert.equal(warnings.filter((text) => text.startsWith('VolcLiveWarning')).length, 1, warnings.join('\n'));
    },
  },
  {
    id: 'G6',
    title: 'the handshake is reset in the middle',
    run: async (stand) => {
      const server = await stand.serve(() => undefined, { onSocket: (socket) => void socket.once('data', () => socket.resetAndDestroy()) });
      await stand.expect(stand.client(server.origin.replace('http:', 'https:')), { kind: 'network', phase: 'tls', attempts: 3 });
      assert.equal(server.connections(), 3);
      const ends = await stand.serve(() => undefined, { onSocket: (socket) => void socket.once('data', () => socket.end()) });
      await stand.expect(stand.client(ends.origin.replace('http:', 'https:')), { kind: 'network', phase: 'tls', attempts: 3 });
    },
  },
  {
    id: 'G7',
    title: 'an endpoint with http://',
    run: async (stand) => {
      for (const endpoint of ['http://live.volcengineapi.com', 'http://10.0.0.1', 'http://localhost.evil.test', 'http://127.0.0.1.evil.test', 'http://[::2]']) {
        assert.throws(() => new ServiceClient(service, { credentials, endpoint }), (error) => ConfigurationError.is(error) && error.kind === 'config');
        assert.ok(new ServiceClient(service, { credentials, endpoint, allowInsecureEndpoint: true }));
      }
      for (const endpoint of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://live.volcengineapi.com']) {
        assert.ok(new ServiceClient(service, { credentials, endpoint }));
      }
      await stand.expect(stand.client('http://127.0.0.1:1'), { kind: 'network' });
    },
  },
  {
    id: 'G8',
    title: 'HTTPS_PROXY and NO_PROXY: 20 verdicts, and none unless asked',
    run: async (stand) => {
      const proxy = await startProxy({ forwardTo: '127.0.0.1' });
      stand.atEnd(() => proxy.close());
      const server = await stand.serve((exchange) => exchange.good({ Connection: 'close' }));
      const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'];
      const kept = names.map((name) => [name, process.env[name]] as const);
      const setAll = (list: readonly (readonly [string, string | undefined])[]): void => {
        for (const name of names) delete process.env[name];
        for (const [name, value] of list) if (value !== undefined) process.env[name] = value;
      };
      try {
        for (const { environment, host, proxied } of proxyVerdicts) {
          const named = Object.entries(environment).map(([name, value]) => [name, value.replaceAll('PROXY', withUser(proxy.port)).replaceAll('PORT', String(server.port))] as const);
          setAll(named);
          const before = proxy.tunnels();
          const node = { lookup: addresses('127.0.0.1'), proxy: 'environment' };
          const test = stand.client(`http://${host}:${String(server.port)}`, { allowInsecureEndpoint: true }, node);
          await stand.expect(test, good);
          assert.equal(proxy.tunnels() - before, proxied ? 1 : 0, `${JSON.stringify(environment)} for ${host}`);
        }
        setAll([['HTTP_PROXY', withUser(proxy.port)], ['ALL_PROXY', withUser(proxy.port)]]);
        const before = proxy.tunnels();
        await stand.expect(stand.client(server), good);
        assert.equal(proxy.tunnels(), before, 'a proxy was used that nobody asked for');
      } finally {
        setAll(kept);
      }
      assert.ok(proxyVerdicts.length >= 20);
    },
  },
  {
    id: 'G9',
    title: 'a proxy that refuses with 407, 403, 502, HTML, or hangs',
    run: async (stand) => {
      const failed = { kind: 'network', phase: 'proxy' };
      for (const [status, attempts] of [['407 Authenticate', 1], ['403 No', 1], ['502 Down', 3], ['200OK <html>', [1, 3]]] as const) {
        const text = status.startsWith('200') ? '<html>no proxy</html>\r\n\r\n' : `HTTP/1.1 ${status}\r\nContent-Length: 6\r\nX-Back: ${proxyPassword}\r\n\r\n<html>`;
        await throughProxy(stand, { answer: text }, { ...failed, attempts });
      }
      await throughProxy(stand, { hang: true }, { kind: 'timeout', phase: 'proxy', attempts: 3 });
      await throughProxy(stand, { forwardTo: '127.0.0.1' }, good);
      const nobody = stand.client('http://127.0.0.1:1', {}, { proxy: withUser(1) });
      await stand.expect(nobody, { ...failed, attempts: 3, cause: 'ECONNREFUSED' });
      assert.throws(() => nodeTransport({ proxy: `ftp://${proxyUser}:${proxyPassword}@x` }), (error) => {
        stand.look('a refused address', `${String(error)} ${JSON.stringify(error)}`);
        return ConfigurationError.is(error);
      });
    },
  },
  {
    id: 'G10',
    title: 'a proxy that answers 200, and then plain text',
    run: (stand) => throughProxy(stand, { answer: 'HTTP/1.1 200 OK\r\n\r\nhello, this is no TLS\r\n' }, { kind: 'tls', attempts: 1 }, true),
  },
  {
    id: 'G11',
    title: 'a proxy that changes headers or the body: the service refuses the signature',
    run: async (stand) => {
      const changes: readonly ((text: string) => string)[] = [
        (text) => text.replace('{"Text":"x"}', '{"Text":"y"}'),
        (text) => text.replace('Version=2023-01-01', 'Version=2023-01-02'),
        (text) => text.replace(/(X-Security-Token: )./i, '$1_'),
        (text) => text.replace(/\r\nX-Content-Sha256: [^\r]*/i, ''),
      ];
      for (const change of changes) {
        const proxy = await startProxy({ forwardTo: '127.0.0.1', change });
        stand.atEnd(() => proxy.close());
        const server = await stand.serve(
          (exchange) => {
            const fault = signatureFault(exchange.request, { [credentials.accessKeyId]: credentials.secretAccessKey });
            if (fault === undefined) exchange.good();
            else exchange.refuse(401, { Code: 'SignatureDoesNotMatch', Message: 'The signature does not match.' });
          },
          { verify: false },
        );
        const test = stand.client(server, {}, { proxy: withUser(proxy.port) });
        await stand.expect(test, { kind: 'api', attempts: 1, code: 'SignatureDoesNotMatch', status: 401 });
      }
    },
  },
];
