// A project of CommonJS modules.

const { LiveClient } = require('@volc-live/client');
const { nodeTransport } = require('@volc-live/client/node');
const { validateDescribeLiveBandwidthDataRequest } = require('@volc-live/validators');

const { account, request } = JSON.parse(process.env.QUESTION);
if (!validateDescribeLiveBandwidthDataRequest(request).ok) throw new Error('The validators refuse the request.');

const { endpoint, ...credentials } = account;
const live = new LiveClient({ endpoint, credentials, transport: nodeTransport() });
void live.describeLiveBandwidthData(request).then(({ PeakDownBandwidth, BandwidthDataList }) => {
  console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
  process.exit(0);
});
