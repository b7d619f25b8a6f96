import { validateDescribeLiveBandwidthDataRequest } from '@volc-live/validators';
import { importPeer } from '../peers.ts';
import { bandwidthRequest, now } from './requests.ts';

/** A request with five problems that every library can see: types, values that are none, and a field too many. */
const wrongRequest = {
  ...bandwidthRequest,
  DomainList: ['push.example.com', 5],
  ProtocolList: ['QUICK', 'RTMP'],
  ISPList: ['telecomm'],
  Aggregation: 60,
  Limit: 10,
};

/** Libraries that name every problem of a request, at their newest versions. */
export const judges: readonly string[] = ['ajv', 'valibot', 'zod', 'typebox', 'arktype'];

/** Finds all problems of a wrong request: with ours, with our words about them read, or with a library. */
export async function wrongRequestCall(name: string): Promise<() => unknown> {
  if (name === 'wrong') return found;
  if (name === 'wrong-read') return read;
  const library = name.slice('wrong-'.length);
  if (!judges.includes(library)) throw new Error(`No library "${library}" is compared. There are ${judges.join(', ')}.`);
  const { problems } = await importPeer<{ readonly problems: (value: unknown) => number }>(`../checks/${library}.mjs`);
  if (problems(wrongRequest) < 5 || problems(bandwidthRequest) !== 0) throw new Error(`${library} does not see what is wrong.`);
  return () => problems(wrongRequest);
}

function found(): unknown {
  const verdict = validateDescribeLiveBandwidthDataRequest(wrongRequest, { now });
  return verdict.ok ? undefined : verdict.violations.length;
}

/** All that a violation says is made only when it is read. */
function read(): unknown {
  const verdict = validateDescribeLiveBandwidthDataRequest(wrongRequest, { now });
  return verdict.ok ? undefined : verdict.violations.reduce((sum, { path, message, remedy }) => sum + path.length + message.length + remedy.length, 0);
}
