/**
 * One of the servers that are compared, in a process of its own: `mock`; `static`, which sends the bytes it is given; or
 * `verified`, which checks the signature first. Tells its parent its port, and its CPU time whenever it is asked.
 */
import { createServer } from 'node:http';

import { mockCredentials } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import { SigningKeys, verifySignature } from '@volc-live/runtime';

const [kind, now = '', text = ''] = process.argv.slice(2);
const keys = new SigningKeys();

function startStatic(verifies: boolean): Promise<number> {
  const body = Buffer.from(text, 'base64');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const received = {
        method,
        path: '/',
        query: url.slice(2),
        headers: { get: (name: string) => (Object.hasOwn(headers, name) ? String(headers[name]) : undefined) },
        body: chunks[0] ?? Buffer.alloc(0),
      };
      const options = { secretOf: () => mockCredentials.secretAccessKey, service: 'live', region: 'cn-north-1', now: Date.now(), keys };
      const status = !verifies || verifySignature(received, options).ok ? 200 : 401;
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.byteLength });
      response.end(body);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

const port = kind === 'mock' ? (await startMockServer({ now, quota: false })).port : await startStatic(kind === 'verified');
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.resourceUsage().maxRSS / 1024 });
});
process.send?.({ port });
