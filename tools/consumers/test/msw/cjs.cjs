// The same as CommonJS, as in a test of Jest.

const { LiveClient } = require('@volc-live/client');
const { createMock, mockCredentials } = require('@volc-live/mocks');
const { setupServer } = require('msw/node');

const request = JSON.parse(process.env.QUESTION).request;
const server = setupServer(...createMock().handlers);
server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' });
const live = new LiveClient({ credentials: mockCredentials });
void live.describeLiveBandwidthData(request).then(({ PeakDownBandwidth, BandwidthDataList }) => {
  server.close();
  console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
});
