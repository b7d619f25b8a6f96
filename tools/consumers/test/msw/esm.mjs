// A project of ES modules with MSW: one call through the handlers, one override, one refusal.

import { LiveClient } from '@volc-live/client';
import { apiError, createMock, mockCredentials, mockDescribeLiveBandwidthData } from '@volc-live/mocks';
import { setupServer } from 'msw/node';

const request = JSON.parse(process.env.QUESTION).request;
const mock = createMock();
const server = setupServer(...mock.handlers);
server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' });
const live = new LiveClient({ credentials: mockCredentials });
const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);

server.use(mockDescribeLiveBandwidthData(() => apiError(403, 'AccessDenied'), { once: true }));
const code = await live.describeLiveBandwidthData(request).then(() => 'none', (error) => error.code);
if (code !== 'AccessDenied') throw new Error(`The override answered ${code}.`);
server.close();
console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
