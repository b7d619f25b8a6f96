import client = require('@volc-live/client');
import validators = require('@volc-live/validators');
import chinese = require('@volc-live/validators/zh');

interface Question {
  readonly account: { readonly endpoint: string; readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly request: validators.DescribeLiveBandwidthDataRequest;
}

const { account, request } = JSON.parse(process.env['QUESTION'] ?? '') as Question;
const { endpoint, ...credentials } = account;
const options: client.ClientOptions = { endpoint, credentials };
const live = new client.LiveClient(options);

const wrong: readonly validators.DescribeLiveBandwidthDataRequest[] = [
  request,
  // @ts-expect-error Regions are chosen by the node or by the user, never both.
  { ...request, RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] },
  // @ts-expect-error There is no such step.
  { ...request, Aggregation: 7 },
];

async function ask(): Promise<void> {
  const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
  const joined = await live.joined(client.DescribeLiveBandwidthData, request);
  const stamps: readonly string[] = joined.BandwidthDataList.map(({ TimeStamp }) => TimeStamp);
  if (stamps.length !== BandwidthDataList.length) throw new Error('The joined range differs.');
  console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
}

const checked = validators.validateDescribeLiveBandwidthDataRequest({}, { locale: chinese.zh });
if (checked.ok || wrong.length !== 3) throw new Error('The validators let nothing pass.');
void ask();
