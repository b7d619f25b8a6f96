/**
 * One of the two servers that are compared, in a process of its own: `mock`, or `static`, which
 * sends the bytes it is given. Tells its parent its port, and its CPU time whenever it is asked.
 */
import { createServer } from 'node:http';

import { startMockServer } from '@volc-live/mocks/server';

const [kind, now = '', text = ''] = process.argv.slice(2);

function startStatic(): Promise<number> {
  const body = Buffer.from(text, 'base64');
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.byteLength });
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

const port = kind === 'mock' ? (await startMockServer({ now, quota: false })).port : await startStatic();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.send?.({ port });
