import {
  DescribeLiveBandwidthData,
  DescribeLiveP95PeakBandwidthData,
  DescribeLivePullToPushData,
  type RangedAction,
  ValidationError,
  type Window,
} from '@volc-live/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { answer, collect, now, scriptedRange } from '../support/range-service.ts';

type Ranged = RangedAction<Readonly<Record<string, unknown>>, unknown>;

/** The windows that a range is asked in. */
async function windowsOf(action: Ranged, request: Readonly<Record<string, unknown>>): Promise<readonly Window[]> {
  const { live } = scriptedRange(() => answer({}));
  const windows: Window[] = [];
  for await (const { window } of live.windows({ ...action, quota: Infinity }, request)) windows.push(window);
  return windows;
}

const rows: readonly [what: string, action: unknown, start: string, end: string, width: number | undefined, cuts: readonly string[]][] = [
  ['a range of exactly the limit is one window', DescribeLiveBandwidthData, '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00', 300, []],
  ['so it is where it begins off the grid', DescribeLiveBandwidthData, '2026-10-01T00:02:00+08:00', '2026-11-01T00:02:00+08:00', 300, []],
  ['a second more is two', DescribeLiveBandwidthData, '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:01+08:00', 300, ['2026-11-01T00:00:00+08:00']],
  ['off the grid, the cut is on it', DescribeLiveBandwidthData, '2026-10-01T00:02:00+08:00', '2026-11-01T00:03:00+08:00', 300, ['2026-11-01T00:00:00+08:00']],
  ['no width is the one of the spec', DescribeLiveBandwidthData, '2026-10-01T00:00:00+08:00', '2026-11-02T00:00:00+08:00', undefined, ['2026-11-01T00:00:00+08:00']],
  ['and its own grid', DescribeLiveBandwidthData, '2026-10-01T10:02:00+08:00', '2026-11-02T00:00:00+08:00', undefined, ['2026-11-01T10:00:00+08:00']],
  ['also where it is not the first', DescribeLivePullToPushData, '2026-07-01T00:00:00+08:00', '2026-10-02T00:00:00+08:00', undefined, []],
  ['an hour has its own limit', DescribeLiveBandwidthData, '2026-07-01T00:30:00+08:00', '2026-11-01T00:00:00+08:00', 3600, ['2026-10-02T00:00:00+08:00']],
  ['a day begins at midnight of +08:00, whatever the offset', DescribeLiveBandwidthData, '2026-07-01T10:00:00Z', '2026-11-01T00:00:00Z', 86400, ['2026-10-01T16:00:00Z']],
  ['an odd offset stays, on the grid of the data', DescribeLiveBandwidthData, '2026-07-01T00:00:00+05:45', '2026-11-01T00:00:00+05:45', 3600, ['2026-10-01T23:45:00+05:45']],
  ['half an hour west', DescribeLiveBandwidthData, '2026-10-01T00:00:07-03:30', '2026-11-02T00:00:00-03:30', 300, ['2026-11-01T00:00:00-03:30']],
  ['minutes are cut by days', DescribeLivePullToPushData, '2026-11-01T12:00:30+08:00', '2026-11-04T12:00:00+08:00', 60, ['2026-11-02T12:00:00+08:00', '2026-11-03T12:00:00+08:00']],
  ['without points it is cut by days', DescribeLiveP95PeakBandwidthData, '2026-07-01T10:00:00+08:00', '2026-11-01T00:00:00+08:00', 300, ['2026-10-02T00:00:00+08:00']],
];

test.each(rows)('%s', async (_, action, start, end, width, cuts) => {
  const request = { StartTime: start, EndTime: end, ...(width === undefined ? {} : { Aggregation: width }) };
  const starts = [start, ...cuts];
  const ends = [...cuts, end];
  expect(await windowsOf(action as Ranged, request)).toEqual(starts.map((from, index) => ({ index, start: from, end: ends[index] })));
});

test('any range is tiled: from start to end, no gap, no overlap, on the grid, none too long, and with no fewer windows', async () => {
  const day = 86_400;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 366 * day }),
      fc.integer({ min: 1, max: 400 * day }),
      fc.constantFrom(300, 3600, day),
      fc.constantFrom(0, 28_800, 20_700, -12_600),
      async (ago, length, width, offset) => {
        const limit = (width === 300 ? 31 : 93) * day;
        const start = now / 1000 - ago;
        const windows = await windowsOf(DescribeLiveBandwidthData as unknown as Ranged, {
          StartTime: textOf(start, offset),
          EndTime: textOf(start + length, offset),
          Aggregation: width,
        });
        const edges = windows.map((window) => [secondsOf(window.start), secondsOf(window.end)] as const);
        // The service refuses what begins in the future, so windows end with the one that now lies in.
        const last = edges.at(-1)?.[1] ?? NaN;
        expect(last === start + length || last > now / 1000).toBe(true);
        for (const [index, [from, to]] of edges.entries()) {
          expect(from).toBe(index === 0 ? start : edges[index - 1]?.[1]);
          expect(to - from).toBeLessThanOrEqual(limit);
          expect(from).toBeLessThanOrEqual(now / 1000);
          if (index < edges.length - 1) expect((to + 28_800) % width).toBe(0);
          // One more point would not fit.
          if (to !== start + length) expect(to + width - from).toBeGreaterThan(limit);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('everything but the length is checked before the first call, and nothing is sent', async () => {
  const wrong = [
    { StartTime: '2024-01-01T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00' },
    { StartTime: '2026-10-01T00:00:00+08:00', EndTime: '2026-09-01T00:00:00+08:00' },
    { StartTime: 'yesterday', EndTime: 'today' },
    { StartTime: '2026-01-01T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00', ProtocolList: ['QUIC', 'RTMP'] },
  ] as const;
  for (const request of wrong) {
    const { live, asked } = scriptedRange(() => answer({}));
    // @ts-expect-error QUIC with another protocol does not even compile.
    await expect(live.joined(DescribeLiveBandwidthData, request)).rejects.toBeInstanceOf(ValidationError);
    expect(asked).toEqual([]);
  }
});

test('without checks, a range that cannot be read is still refused', async () => {
  const { live, asked } = scriptedRange(() => answer({}), { validate: false });
  const request = { StartTime: 'yesterday', EndTime: 'today' };
  await expect(live.joined(DescribeLiveBandwidthData, request)).rejects.toMatchObject({ violations: [{ path: 'StartTime', rule: 'instant' }] });
  expect(asked).toEqual([]);
});

test('what cannot be joined is refused before any call, with the reason and what to do instead', async () => {
  const { live, asked } = scriptedRange(() => answer({}));
  const request = { StartTime: '2026-07-01T00:00:00+08:00', EndTime: '2026-11-01T00:00:00+08:00' };
  // @ts-expect-error A percentile does not even compile.
  const refused = live.joined(DescribeLiveP95PeakBandwidthData, request);
  await expect(refused).rejects.toBeInstanceOf(ValidationError);
  await expect(refused).rejects.toMatchObject({
    violations: [
      {
        rule: 'join',
        message: expect.stringContaining('P95PeakBandwidth'),
        remedy: 'Ask for at most 93 days with one call, or take the figure of each window from windows().',
      },
    ],
  });
  expect(asked).toEqual([]);
});

test('an action without a range is refused', async () => {
  const { live, asked } = scriptedRange(() => answer({}));
  const { range, ...pointless } = DescribeLiveBandwidthData;
  expect(range).toBeDefined();
  await expect(live.joined(pointless as never, {} as never)).rejects.toBeInstanceOf(ValidationError);
  await expect(collect(live.windows(pointless as never, {} as never))).rejects.toMatchObject({ violations: [{ rule: 'range' }] });
  expect(asked).toEqual([]);
});

function secondsOf(text: string): number {
  return Date.parse(text) / 1000;
}

function textOf(seconds: number, offset: number): string {
  const minutes = Math.abs(offset) / 60;
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${new Date((seconds + offset) * 1000).toISOString().slice(0, 19)}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}
