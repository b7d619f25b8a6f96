// A project of ES modules.

import { LiveClient } from '@volc-live/client';
import { nodeTransport } from '@volc-live/client/node';
import { validateDescribeLiveBandwidthDataRequest } from '@volc-live/validators';

const { account, request } = JSON.parse(process.env.QUESTION);
if (!validateDescribeLiveBandwidthDataRequest(request).ok) throw new Error('The validators refuse the request.');

const { endpoint, ...credentials } = account;
const live = new LiveClient({ endpoint, credentials, transport: nodeTransport() });
const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
process.exit(0);
