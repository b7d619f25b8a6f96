// What strict answers cost, on an answer of a day: 288 points of five minutes, in one piece. From the root of the repository:
//
//     node --conditions=@volc-live/source packages/client/bench/strict-answers.bench.ts
//
// Figures are CPU time. The machine may be busy, so only the ratios count: medians of interleaved rounds.
import { DescribeLiveTrafficData, live, ServiceClient, strictAnswers, strictAnswersOf, systemClock } from '@volc-live/client';

const rounds = 15;
const runs = 1000;
const now = Date.UTC(2026, 10, 24, 4);
const day = { StartTime: '2026-11-22T00:00:00+08:00', EndTime: '2026-11-23T00:00:00+08:00' };
const points = Array.from({ length: 288 }, (_, index) => ({
  TimeStamp: `2026-11-22T${new Date(index * 300_000).toISOString().slice(11, 19)}+08:00`,
  UpTraffic: (index * 7919) / 1e6,
  DownTraffic: (index * 15_485_863) / 1e7,
}));
const result = { ...day, Aggregation: 300, TotalUpTraffic: 1.5, TotalDownTraffic: 2.5, TrafficDataList: points };
const text = JSON.stringify({ ResponseMetadata: { RequestId: 'id-1', Action: 'DescribeLiveTrafficData' }, Result: result });
const body = new TextEncoder().encode(text);

function clientWith(answers: ReturnType<typeof strictAnswers> | undefined): ServiceClient {
  const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0' };
  const transport = async () => ({ status: 200, headers: new Map(), body });
  return new ServiceClient(live, { credentials, transport, clock: { ...systemClock, now: () => now }, answers });
}

const [plain, keys, strict] = [clientWith(undefined), clientWith(strictAnswersOf([])), clientWith(strictAnswers())];
const ways: Readonly<Record<string, () => unknown>> = {
  'JSON.parse': () => JSON.parse(text),
  'a call, without the network': () => plain.call(DescribeLiveTrafficData, day),
  'keys that stand twice': () => keys.call(DescribeLiveTrafficData, day),
  'strict answers': () => strict.call(DescribeLiveTrafficData, day),
};

const seen = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const begun = process.cpuUsage();
    for (let run = 0; run < runs; run++) await way();
    const { user, system } = process.cpuUsage(begun);
    if (round > 0) seen.set(name, [...(seen.get(name) ?? []), (user + system) / runs]);
  }
}
console.log(`An answer of ${String(body.byteLength)} bytes, Node ${process.version}`);
for (const [name, figures] of seen) console.log(name.padEnd(30), figures.toSorted((a, b) => a - b)[figures.length >> 1]?.toFixed(1), 'µs');
