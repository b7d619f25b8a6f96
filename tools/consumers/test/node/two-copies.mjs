// A project whose dependencies load the client twice, as ES modules and as CommonJS: errors are known across the copies.

import { createRequire } from 'node:module';

import * as modules from '@volc-live/client';

const commonJs = createRequire(import.meta.url)('@volc-live/client');
const { account, request } = JSON.parse(process.env.QUESTION);
const { endpoint, ...credentials } = account;

async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('There was no error.');
}

function check(holds, what) {
  if (!holds) throw new Error(`This does not hold: ${what}.`);
}

check(modules.LiveClient !== commonJs.LiveClient, 'there are two copies');
let peak;
let points;
for (const [thrower, reader] of [[modules, commonJs], [commonJs, modules]]) {
  const live = new thrower.LiveClient({ endpoint, credentials });
  const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
  [peak, points] = [PeakDownBandwidth, BandwidthDataList.length];

  const wrong = await errorOf(live.describeLiveBandwidthData({ ...request, Aggregation: 7 }));
  check(!(wrong instanceof reader.ValidationError), 'instanceof does not reach over copies');
  check(reader.SdkError.is(wrong) && reader.ValidationError.is(wrong) && !reader.ApiError.is(wrong), 'a ValidationError of the other copy');
  check(wrong.violations[0].path === 'Aggregation', 'violations can be read');

  const stranger = new thrower.LiveClient({ endpoint, credentials: { ...credentials, secretAccessKey: 'not-the-secret' } });
  const refused = await errorOf(stranger.describeLiveBandwidthData(request));
  check(reader.ApiError.is(refused) && refused.code === 'SignatureDoesNotMatch', 'an ApiError of the other copy');

  const stuck = new thrower.LiveClient({ endpoint, credentials, attempts: 1, transport: () => new Promise(() => {}) });
  const late = await errorOf(stuck.describeLiveBandwidthData(request, { timeoutMs: 20 }));
  check(reader.TransportError.is(late) && late.kind === 'timeout', 'a TransportError of the other copy');

  const lost = await errorOf(Promise.resolve().then(() => new thrower.LiveClient({ endpoint: 'not an address' })));
  check(reader.ConfigurationError.is(lost), 'a ConfigurationError of the other copy');
}
console.log(JSON.stringify({ peak, points }));
process.exit(0);
