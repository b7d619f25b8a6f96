import { DescribeLiveBandwidthData, DescribeLiveTrafficData, LiveClient, systemClock } from '@volc-live/client';
import { createEngine, mockCredentials } from '@volc-live/mocks/server';
import { describe, expect, test } from 'vitest';

import { now, runHere } from '../run.ts';

/** A client of the account that `--mock` asks, at the same moment. */
function client(): LiveClient {
  const clock = (): number => now;
  const { transport } = createEngine({ now: clock, signatureNow: clock });
  return new LiveClient({ transport, credentials: mockCredentials, clock: { ...systemClock, now: clock } });
}

interface Printed {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly figures: readonly { readonly field: string; readonly value: number; readonly Protocol?: string }[];
}

const print = async (...words: readonly string[]): Promise<Printed> => JSON.parse((await runHere([...words, '--mock', '--quiet', '--format', 'json'])).out) as Printed;
const figure = ({ figures }: Printed, field: string, protocol?: string): number | undefined => figures.find((each) => each.field === field && each.Protocol === protocol)?.value;

describe('a range that is written window by window is the one that the client joins', () => {
  const range = { StartTime: '2026-07-25T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00', DomainList: ['push2.example.com', 'pull2.example.com'] };
  const words = ['--from', '2026-07-25', '--to', '2026-11-01', '--domain', 'push2.example.com,pull2.example.com'];

  test('totals, split', async () => {
    const split = { ProtocolList: ['RTMP', 'HTTP-FLV'] as const, DetailField: ['Protocol'] as const };
    const joined = await client().joined(DescribeLiveTrafficData, { ...range, ...split, Aggregation: 86_400 });
    const printed = await print('traffic', ...words, '--aggregation', '1d', '--protocol', 'RTMP,HTTP-FLV', '--split-by', 'Protocol');
    expect(printed.rows.filter(({ Protocol }) => Protocol === undefined)).toEqual(joined.TrafficDataList);
    for (const part of joined.TrafficDetailDataList ?? []) {
      const { Protocol } = part;
      expect(printed.rows.filter((row) => row['Protocol'] === Protocol)).toEqual(part.TrafficDataList.map((point) => ({ Protocol, ...point })));
      expect(figure(printed, 'TotalDownTraffic', Protocol)).toBeCloseTo(part.TotalDownTraffic, 6);
    }
    expect(figure(printed, 'TotalDownTraffic')).toBeCloseTo(joined.TotalDownTraffic, 6);
  });

  test('peaks', async () => {
    const joined = await client().joined(DescribeLiveBandwidthData, { ...range, Aggregation: 3600 });
    const printed = await print('bandwidth', ...words, '--aggregation', '3600');
    // 99 days: two windows.
    expect(printed.rows).toHaveLength(99 * 24);
    expect(printed.rows).toEqual(joined.BandwidthDataList);
    expect([figure(printed, 'PeakUpBandwidth'), figure(printed, 'PeakDownBandwidth')]).toEqual([joined.PeakUpBandwidth, joined.PeakDownBandwidth]);
  });
});
