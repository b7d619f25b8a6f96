import { Agent, request as httpRequest } from 'node:http';
import { registerHooks } from 'node:module';
import { bandwidthRequest, now, signedCall } from '../loops/requests.ts';

/** One call; resolves to what it got. */
export type Contender = () => Promise<unknown>;

/** What calls a server on this machine, by name. Each is made in a process of its own. */
export const contenders: ReadonlyMap<string, (origin: string) => Promise<Contender>> = new Map([
  ['node-http', nodeHttp],
  ['client', client],
  ['fetch', plainFetch],
  ['fetch-limited', limitedFetch],
  ['client-fetch', clientOverFetch],
]);

const body = JSON.stringify(bandwidthRequest);
const path = '/?Action=DescribeLiveBandwidthData&Version=2023-01-01';

/** The floor of a client on Node: a kept connection, no signature, no check, no limit of time. */
function nodeHttp(origin: string): Promise<Contender> {
  const agent = new Agent({ keepAlive: true });
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  return Promise.resolve(
    () =>
      new Promise((resolve, reject) => {
        const outgoing = httpRequest(origin + path, { method: 'POST', agent, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
          response.on('error', reject);
        });
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
  );
}

function plainFetch(origin: string): Promise<Contender> {
  const headers = { 'Content-Type': 'application/json' };
  return Promise.resolve(async () => {
    const response = await fetch(origin + path, { method: 'POST', headers, body });
    return await response.json();
  });
}

/** What a caller writes who signs, names the program and will not wait for ever; the headers are as long as signed ones. */
function limitedFetch(origin: string): Promise<Contender> {
  const digest = '0'.repeat(64);
  const headers = {
    'Content-Type': 'application/json',
    'X-Content-Sha256': digest,
    'X-Date': signedCall.timestamp,
    Authorization: `HMAC-SHA256 Credential=${signedCall.accessKeyId}/20261124/cn-north-1/live/request, SignedHeaders=content-type;host;x-content-sha256;x-date, Signature=${digest}`,
    Accept: 'application/json',
    'User-Agent': 'bench/1.0.0',
  };
  return Promise.resolve(async () => {
    const response = await fetch(origin + path, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
    return await response.json();
  });
}

async function client(origin: string): Promise<Contender> {
  const { LiveClient, systemClock } = await import('@volc-live/client');
  const { accessKeyId } = signedCall;
  // As long as real ones are.
  const secretAccessKey = `${signedCall.secretAccessKey}${signedCall.secretAccessKey}`;
  const clock = { ...systemClock, now: () => now };
  const live = new LiveClient({ endpoint: origin, credentials: { accessKeyId, secretAccessKey }, clock });
  return () => live.describeLiveBandwidthData(bandwidthRequest);
}

/** The client as it is where there is only `fetch`: that transport, and hashing in JavaScript. */
function clientOverFetch(origin: string): Promise<Contender> {
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      return specifier === '#platform' ? { ...found, url: found.url.replace(/node(\.\w+)$/, 'web$1') } : found;
    },
  });
  return client(origin);
}
