// Peak memory of a range read window by window, on a line of its own in MB: node … bench/windows-memory.ts <days>
import { DescribeLiveTrafficData, lastDays, LiveClient, systemClock } from '@volc-live/client';

import { handyTransport, now, request } from './year.ts';

const days = Number(process.argv[2]);
const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0' };
// Nothing is at hand: each answer is made when it is asked for, and may be forgotten.
const transport = handyTransport({ get: () => undefined, set: () => undefined });
const live = new LiveClient({ credentials, clock: { ...systemClock, now: () => now }, transport });

const { StartTime } = lastDays(days, { now });
let windows = 0;
let points = 0;
for await (const { result } of live.windows(DescribeLiveTrafficData, { ...request, StartTime }, { concurrency: 2 })) {
  windows += 1;
  points += result.TrafficDataList.length + (result.TrafficDetailDataList ?? []).reduce((sum, row) => sum + row.TrafficDataList.length, 0);
}
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ windows, points, peakMegabytes: Math.round(peak) })}\n`);
