import { type ClientOptions, DescribeLiveBandwidthData, LiveClient, SdkError, ValidationError } from '@volc-live/client';
import { type DescribeLiveBandwidthDataRequest, validateDescribeLiveBandwidthDataRequest } from '@volc-live/validators';
import { zh } from '@volc-live/validators/zh';

declare const process: { readonly env: { readonly QUESTION: string } };

interface Question {
  readonly account: { readonly endpoint: string; readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly request: DescribeLiveBandwidthDataRequest;
}

const { account, request } = JSON.parse(process.env.QUESTION) as Question;
const { endpoint, ...credentials } = account;
export const options: ClientOptions = { endpoint, credentials };
const live = new LiveClient(options);

/** The rules of the API are in the types. */
export const wrong: readonly DescribeLiveBandwidthDataRequest[] = [
  request,
  // @ts-expect-error Regions are chosen by the node or by the user, never both.
  { ...request, RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] },
  // @ts-expect-error There is no such step.
  { ...request, Aggregation: 7 },
  // @ts-expect-error There is no such parameter.
  { ...request, Domains: [] },
];

/** Messages in another language are typed too. */
export const said: readonly string[] = ((checked) => (checked.ok ? [] : checked.violations.map(({ message }) => message)))(
  validateDescribeLiveBandwidthDataRequest({}, { locale: zh }),
);

try {
  const { PeakDownBandwidth, BandwidthDataList } = await live.describeLiveBandwidthData(request);
  const joined = await live.joined(DescribeLiveBandwidthData, request);
  const stamps: readonly string[] = joined.BandwidthDataList.map(({ TimeStamp }) => TimeStamp);
  if (stamps.length !== BandwidthDataList.length) throw new Error('The joined range differs.');
  console.log(JSON.stringify({ peak: PeakDownBandwidth, points: BandwidthDataList.length }));
} catch (error) {
  if (ValidationError.is(error)) console.log(error.violations[0]?.rule);
  else if (SdkError.is(error)) console.log(error.kind, error.requestId);
  throw error;
}
