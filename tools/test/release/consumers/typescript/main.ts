import { type DescribeLiveBandwidthDataRequest, lastDays, LiveClient } from '@volc-live/client';
import { startMockServer } from '@volc-live/mocks/server';

const server = await startMockServer();
const live = new LiveClient({ endpoint: server.url, credentials: server.credentials });

const request: DescribeLiveBandwidthDataRequest = { ...lastDays(2), Aggregation: 3600 };
const { PeakDownBandwidth } = await live.describeLiveBandwidthData(request);
const peak: number = PeakDownBandwidth;
await server.close();
if (!(peak > 0)) throw new Error(`The peak is ${peak}.`);

/** Regions are chosen by node or by user: both at once must not compile, or the types did not arrive. */
// @ts-expect-error
export const both: DescribeLiveBandwidthDataRequest = { ...request, RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }], UserRegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }] };
