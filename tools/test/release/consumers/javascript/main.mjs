import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { lastDays, LiveClient, ValidationError } from '@volc-live/client';
import { startMockServer } from '@volc-live/mocks/server';

const server = await startMockServer();
try {
  const live = new LiveClient({ endpoint: server.url, credentials: server.credentials });
  const { PeakDownBandwidth } = await live.describeLiveBandwidthData(lastDays(2));
  assert.ok(PeakDownBandwidth > 0);
  const wrong = JSON.parse('{ "Aggregation": 7 }');
  await assert.rejects(live.describeLiveBandwidthData({ ...lastDays(2), ...wrong }), (error) => ValidationError.is(error));
} finally {
  await server.close();
}

// What it tells of itself is the version that was installed.
const { version } = JSON.parse(readFileSync(new URL(import.meta.resolve('@volc-live/client/package.json')), 'utf8'));
/** @type {(string | undefined)[]} */
const agents = [];
const listener = createServer((request, response) => {
  agents.push(request.headers['user-agent']);
  response.end();
});
await new Promise((resolve) => listener.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = listener.address();
const port = typeof address === 'object' ? address?.port : undefined;
const told = new LiveClient({ endpoint: `http://127.0.0.1:${port}`, credentials: server.credentials, attempts: 1 });
await assert.rejects(told.describeLiveBandwidthData(lastDays(2)));
listener.close();
listener.closeAllConnections();
assert.ok(agents[0]?.split(' ').some((word) => word.endsWith(`/${version}`)), `${version} is not in ${agents[0]}`);
