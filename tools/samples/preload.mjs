// What a program of a page meets when it is run here: keys, a clock that stands, and the simulated account instead of the
// service. Nothing else can be reached.

import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createMock, mockCredentials } from '@volc-live/mocks';
import { http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';

const now = Date.UTC(2026, 10, 24, 4);
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [now] : parts, made),
  get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
});

for (const edition of ['VOLC', 'BYTEPLUS']) {
  process.env[`${edition}_ACCESSKEY`] = mockCredentials.accessKeyId;
  process.env[`${edition}_SECRETKEY`] = mockCredentials.secretAccessKey;
}

process.env['BILLING_KEY'] = mockCredentials.accessKeyId;
process.env['BILLING_SECRET'] = mockCredentials.secretAccessKey;

const standIn = pathToFileURL(join(import.meta.dirname, 'stand-ins/open-telemetry-api.ts')).href;
registerHooks({
  resolve: (name, context, next) => (name === '@opentelemetry/api' ? { url: standIn, shortCircuit: true } : next(name, context)),
});

const mock = createMock({ now, signatureNow: () => now, quota: false });
const server = setupServer(
  ...mock.handlers,
  // Another service, of which a page shows how to call it.
  http.all('https://vod.volcengineapi.com/', () => HttpResponse.json({ ResponseMetadata: { RequestId: '2026' }, Result: { Spaces: [] } })),
  http.all(({ request }) => new URL(request.url).hostname === '127.0.0.1', () => passthrough()),
);
server.listen({ onUnhandledFrame: 'error' });
