// A year joined, beside JSON.parse with a merge as people write it, in one run. From the root of the repository:
//
//     node --expose-gc --conditions=@volc-live/source packages/client/bench/joined-year.bench.ts
//
// Figures are CPU time. The machine may be busy, so only the ratio counts: medians of interleaved rounds.
import { DescribeLiveTrafficData, type DescribeLiveTrafficDataResult, LiveClient, systemClock } from '@volc-live/client';

import { handyTransport, now, request } from './year.ts';

const rounds = 7;
const bodies = new Map<string, Uint8Array>();
const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0' };
const live = new LiveClient({ credentials, clock: { ...systemClock, now: () => now }, transport: handyTransport(bodies) });

const ways: Readonly<Record<string, () => Promise<DescribeLiveTrafficDataResult>>> = {
  'JSON.parse + push': () => Promise.resolve(plainMerge()),
  joined: () => live.joined(DescribeLiveTrafficData, request),
};

/** What people write: parse, then push. */
function plainMerge(): DescribeLiveTrafficDataResult {
  let all: DescribeLiveTrafficDataResult | undefined;
  for (const body of bodies.values()) {
    const { Result } = JSON.parse(new TextDecoder().decode(body)) as { Result: DescribeLiveTrafficDataResult };
    if (all === undefined) {
      all = Result;
      continue;
    }
    all.EndTime = Result.EndTime;
    all.TotalUpTraffic += Result.TotalUpTraffic;
    all.TotalDownTraffic += Result.TotalDownTraffic;
    for (const point of Result.TrafficDataList) all.TrafficDataList.push(point);
    for (const row of Result.TrafficDetailDataList ?? []) {
      const same = all.TrafficDetailDataList?.find(({ Domain }) => Domain === row.Domain);
      if (same === undefined) continue;
      same.TotalUpTraffic += row.TotalUpTraffic;
      same.TotalDownTraffic += row.TotalDownTraffic;
      for (const point of row.TrafficDataList) same.TrafficDataList.push(point);
    }
  }
  if (all === undefined) throw new Error('There is nothing to merge.');
  return all;
}

const first = await live.joined(DescribeLiveTrafficData, request);
const points = first.TrafficDataList.length + (first.TrafficDetailDataList ?? []).reduce((sum, row) => sum + row.TrafficDataList.length, 0);
const megabytes = [...bodies.values()].reduce((sum, body) => sum + body.length, 0) / 1e6;
process.stdout.write(`${String(bodies.size)} windows, ${String(points)} points, ${megabytes.toFixed(1)} MB\n`);
if (JSON.stringify(plainMerge().TrafficDetailDataList?.at(-1)?.TrafficDataList) !== JSON.stringify(first.TrafficDetailDataList?.at(-1)?.TrafficDataList)) {
  throw new Error('The two ways disagree.');
}

const spent = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  // The order turns, so that neither way always follows the other.
  for (const [name, way] of round % 2 === 0 ? Object.entries(ways) : Object.entries(ways).toReversed()) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await way();
    const { user, system } = process.cpuUsage(before);
    spent.get(name)?.push((user + system) / 1000);
  }
}
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const base = median(spent.get('JSON.parse + push') ?? []);
for (const [name, all] of spent) {
  process.stdout.write(`${name.padEnd(20)} ${median(all).toFixed(0).padStart(6)} ms CPU  ${(median(all) / base).toFixed(2)}x\n`);
}
