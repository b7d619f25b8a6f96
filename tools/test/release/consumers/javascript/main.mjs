import assert from 'node:assert/strict';
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
