import assert from 'node:assert/strict';
import { ApiError, lastDays, LiveClient } from '@volc-live/client';
import { apiError, createMock, mockCredentials, mockDescribeLiveBandwidthData } from '@volc-live/mocks';
import { setupServer } from 'msw/node';

const mock = createMock();
const server = setupServer(...mock.handlers);
server.listen();
try {
  const live = new LiveClient({ credentials: mockCredentials });
  assert.ok((await live.describeLiveBandwidthData(lastDays(2))).PeakDownBandwidth > 0);
  server.use(mockDescribeLiveBandwidthData(() => apiError(403, 'AccessDenied'), { once: true }));
  await assert.rejects(live.describeLiveBandwidthData(lastDays(2)), (error) => ApiError.is(error) && error.code === 'AccessDenied');
} finally {
  server.close();
}
