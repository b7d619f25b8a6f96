/**
 * Beside the cost of one answer: start to first answer against a bare `node:http` server, the transport in the process
 * against a stub, and the memory of an answer of 93 days, 300 s and 10 domains that is read as it comes. Prints one line of
 * JSON, times in milliseconds (transport: microseconds), memory in MiB.
 *
 *     npm run build && node bench/process.bench.ts
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { bytesOf, createMock, mockCredentials } from '@volc-live/mocks';
import { signHeaders, SigningKeys } from '@volc-live/runtime';

const STARTS = 9;
const CALLS = 400;
const query = 'Action=DescribeLiveISPData&Version=2023-01-01';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds from starting a server to its first answer. */
async function startOf(kind: 'mock' | 'static'): Promise<number> {
  const file = fileURLToPath(new URL(kind === 'mock' ? 'start-mock.ts' : 'start-bare.ts', import.meta.url));
  const start = performance.now();
  const child = fork(file, [], { execArgv: process.execArgv });
  const [port] = (await once(child, 'message')) as [number];
  await new Promise<void>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: `/?${query}`, method: 'POST' }, (response) => {
      response.resume();
      response.on('end', resolve);
    });
    sent.on('error', reject);
    sent.end('{}');
  });
  const took = performance.now() - start;
  child.kill();
  return took;
}

const [ours, bare]: [number[], number[]] = [[], []];
for (let count = 0; count < STARTS; count += 1) {
  ours.push(await startOf('mock'));
  bare.push(await startOf('static'));
}

/** CPU microseconds of one call, the best of some rounds. */
async function cpuOf(call: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 20; round += 1) {
    const before = process.cpuUsage();
    for (let count = 0; count < CALLS; count += 1) await call();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / CALLS);
  }
  return best;
}

const mock = createMock({ now: '2026-03-01T00:00:00+08:00', quota: false });
const day = { StartTime: '2026-02-10T00:00:00+08:00', EndTime: '2026-02-11T00:00:00+08:00', DomainList: ['push.example.com', 'pull.example.com'] };
const body = new TextEncoder().encode(JSON.stringify(day));
const pairs = [['Action', 'DescribeLiveBandwidthData'], ['Version', '2023-01-01']] as const;
const unsigned = { method: 'POST', host: 'live.volcengineapi.com', path: '/', query: pairs, contentType: 'application/json', body };
const { headers } = signHeaders(unsigned, mockCredentials, Date.now(), 'cn-north-1', 'live', new SigningKeys());
const url = 'https://live.volcengineapi.com/?Action=DescribeLiveBandwidthData&Version=2023-01-01';
const options = { signal: new AbortController().signal, maxBodyBytes: 1e8, onPhase: (): void => undefined };
const answer = await mock.transport({ method: 'POST', url, headers, body }, options);
// A stub as tests write it: the body is known, and a Response is made of it.
const text = new TextDecoder().decode(answer.body);
const stub = async (): Promise<unknown> => {
  const response = new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
  return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
};
const stubbed = await cpuOf(stub);
const transported = await cpuOf(() => mock.transport({ method: 'POST', url, headers, body }, options));

const domains = Array.from({ length: 10 }, (_, index) => ({ name: `d${String(index)}.test`, type: index % 2 === 0 ? ('pull' as const) : ('push' as const) }));
const wide = createMock({ now: '2026-03-01T00:00:00+08:00', scenario: { domains } });
const month = { DomainList: domains.map(({ name }) => name), DetailField: ['Domain'], Aggregation: 300 };
let [length, peak] = [0, 0];
globalThis.gc?.();
const resting = process.memoryUsage.rss();
// The service allows 31 days at 300 s in one request: three of them are 93.
for (const [StartTime, EndTime] of [['2025-11-28', '2025-12-29'], ['2025-12-29', '2026-01-29'], ['2026-01-29', '2026-02-28']]) {
  const asked = { ...month, StartTime: `${StartTime ?? ''}T00:00:00+08:00`, EndTime: `${EndTime ?? ''}T00:00:00+08:00` };
  for (const piece of wide.ask('DescribeLiveBandwidthData', asked).body) {
    length += piece.length;
    peak = Math.max(peak, process.memoryUsage.rss() - resting);
  }
}
const mebibytes = (bytes: number): number => Math.round(bytes / 1_048_576);
process.stdout.write(
  `${JSON.stringify({
    start: { ours: median(ours), bare: median(bare), ratio: median(ours) / median(bare) },
    transport: { ours: transported, stub: stubbed, ratio: transported / stubbed, bytes: bytesOf({ body: [text] }).byteLength },
    long: { answer: mebibytes(length), grown: mebibytes(peak) },
  })}\n`,
);
