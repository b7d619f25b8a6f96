// A page: a bundler makes one script of it.

import { LiveClient } from '@volc-live/client';

async function ask({ account, request }) {
  const { endpoint, ...credentials } = account;
  const live = new LiveClient({ endpoint, credentials });
  const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
  return JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length });
}

globalThis.started = ask(globalThis.given);
