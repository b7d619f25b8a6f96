import { LiveClient } from '@volc-live/client';
import { apiError, createMock, mockCredentials, mockDescribeLiveBandwidthData } from '@volc-live/mocks';
import { setupWorker } from 'msw/browser';

const range = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: '2026-11-01T01:00:00+08:00' };
const mock = createMock({ now: '2026-11-01T12:00:00+08:00' });
const worker = setupWorker(...mock.handlers);
const live = new LiveClient({ credentials: mockCredentials, attempts: 1 });

/** What the test calls in the page. */
const page = {
  start: () => worker.start({ quiet: true }),
  stop: () => worker.stop(),
  points: async () => (await live.describeLiveBandwidthData(range)).BandwidthDataList.length,
  unsigned: async () => {
    const response = await fetch('https://live.volcengineapi.com/?Action=DescribeLiveISPData&Version=2023-01-01', { method: 'POST' });
    return `${response.status} ${await response.text()}`;
  },
  overridden: async () => {
    worker.use(mockDescribeLiveBandwidthData(() => apiError(429, 'FlowLimitExceeded'), { once: true }));
    const refused = await live.describeLiveBandwidthData(range).catch(({ code }) => code);
    return [refused, (await live.describeLiveBandwidthData(range)).BandwidthDataList.length];
  },
  failed: async () => {
    mock.fail('DescribeLiveBandwidthData', { code: 'FlowLimitExceeded', times: 1 });
    const refused = await live.describeLiveBandwidthData(range).catch(({ code }) => code);
    return [refused, (await live.describeLiveBandwidthData(range)).BandwidthDataList.length];
  },
  requests: () => mock.requests.map(({ named, status }) => [named, status]),
};

Object.assign(globalThis, { page });
