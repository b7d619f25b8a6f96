import { LiveClient } from '@volc-live/client';
import { createMock, mockCredentials } from '@volc-live/mocks';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const { request } = JSON.parse(process.env.QUESTION);
const mock = createMock();
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('the account answers', async () => {
  const live = new LiveClient({ credentials: mockCredentials });
  const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
  console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
  expect(mock.requests).toHaveLength(1);
});
