import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { filters, instant, oneFilter, ranges, seeds } from './support/arbitrary-requests.ts';
import { type Body, resultOf, stoppedMock } from './support/asking.ts';
import { folded, integerOf, joined, pointsOf, secondsOf, totalsOf } from './support/points.ts';
import { usageActions } from './support/usage-actions.ts';

const now = '2026-03-01T00:00:00+08:00';
/** Runs of each law; more by hand and at night. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 15);
const rounds = { numRuns: RUNS };

function range({ start, end }: { readonly start: number; readonly end: number }, step: number): Body {
  return { StartTime: instant(start), EndTime: instant(end), Aggregation: step };
}

describe.each(usageActions)('$action', (usage) => {
  const { action } = usage;
  const [finest] = usage.steps;
  const grid = Math.max(finest, 300);

  test('totals are the fold of the points', () => {
    fc.assert(
      fc.property(
        seeds,
        ranges(grid, 40),
        filters(usage),
        fc.constantFrom(...usage.steps),
        (seed, span, body, step) => {
          const result = resultOf(stoppedMock(now, seed), action, { ...body, ...range(span, step) });
          const points = pointsOf(usage, result);
          const zeros = usage.values.map(() => 0);
          const whole = points.reduce<readonly number[]>((sum, { values }) => joined(usage, sum, values), zeros);
          const wanted = usage.totals.map(({ of }) => whole[usage.values.findIndex(({ field }) => field === of)]);
          expect(totalsOf(usage, result)).toEqual(wanted);
        },
      ),
      rounds,
    );
  });

  test.each(usage.steps.slice(1))('points of %i s are the fold of the finest', (step) => {
    fc.assert(
      fc.property(seeds, ranges(grid, 288), filters(usage), (seed, span, body) => {
        const mock = stoppedMock(now, seed);
        const fine = pointsOf(usage, resultOf(mock, action, { ...body, ...range(span, finest) }));
        const coarse = pointsOf(usage, resultOf(mock, action, { ...body, ...range(span, step) }));
        expect(coarse).toEqual(folded(usage, fine, step));
      }),
      rounds,
    );
  });

  test('points lie on the grid, in order, from the start of the range to its end, in its offset', () => {
    const offsets = fc.constantFrom('+08:00', 'Z', '-05:30', '+05:45');
    fc.assert(
      fc.property(seeds, ranges(grid, 30), offsets, fc.constantFrom(...usage.steps), (seed, span, offset, step) => {
        const times = { StartTime: instant(span.start, offset), EndTime: instant(span.end, offset), Aggregation: step };
        const result = resultOf(stoppedMock(now, seed), action, times);
        const stamps = (result[usage.list] as { readonly TimeStamp: string }[]).map(({ TimeStamp }) => TimeStamp);
        expect(stamps.every((stamp) => stamp.endsWith(offset))).toBe(true);
        const starts = [...new Set(stamps)].map(secondsOf);
        const first = Math.floor((span.start + 28_800) / step) * step - 28_800;
        if (usage.keys === undefined) {
          const count = Math.ceil((span.end - first) / step);
          expect(starts).toEqual(Array.from({ length: count }, (_, index) => first + index * step));
        }
        expect(starts.every((at) => at >= first && at < span.end && (at - first) % step === 0)).toBe(true);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      rounds,
    );
  });

  test('a range in windows is the range at once', () => {
    fc.assert(
      fc.property(
        seeds,
        ranges(finest === 86_400 ? 86_400 : 3600, 24),
        filters(usage),
        fc.constantFrom(...usage.steps),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, { start, end }, body, step, where) => {
          const mock = stoppedMock(now, seed);
          const width = finest === 86_400 ? 86_400 : 3600;
          const cut = start + Math.round(((end - start) / width) * where) * width;
          if (cut === start || cut === end) return;
          const asked = (from: number, to: number) =>
            resultOf(mock, action, { ...body, ...range({ start: from, end: to }, step) });
          const [left, right, whole] = [asked(start, cut), asked(cut, end), asked(start, end)];
          const parts = [...pointsOf(usage, left), ...pointsOf(usage, right)];
          expect(folded(usage, parts, step)).toEqual(pointsOf(usage, whole));
          const halves = [totalsOf(usage, left), totalsOf(usage, right)] as const;
          expect(totalsOf(usage, whole)).toEqual(
            usage.totals.map(({ of }, index) => {
              const join = usage.values.find(({ field }) => field === of)?.join;
              const [a, b] = [halves[0][index] ?? 0, halves[1][index] ?? 0];
              return join === 'sum' ? a + b : Math.max(a, b);
            }),
          );
        },
      ),
      rounds,
    );
  });

  test('filters only take away', () => {
    fc.assert(
      fc.property(seeds, ranges(grid, 24), filters(usage), oneFilter(usage), (seed, span, body, more) => {
        const mock = stoppedMock(now, seed);
        const both = { ...more, ...body };
        if (both['RegionList'] !== undefined && both['UserRegionList'] !== undefined) return;
        const whole = pointsOf(usage, resultOf(mock, action, { ...body, ...range(span, finest) }));
        const part = pointsOf(usage, resultOf(mock, action, { ...both, ...range(span, finest) }));
        const all = new Map(whole.map((point) => [`${point.at} ${point.key}`, point.values]));
        for (const point of part) {
          const bound = all.get(`${point.at} ${point.key}`);
          expect(bound).toBeDefined();
          point.values.forEach((value, index) => expect(value).toBeLessThanOrEqual(bound?.[index] ?? -1));
        }
      }),
      rounds,
    );
  });

  const { detail } = usage;
  if (detail !== undefined) {
    test('a split adds up to the whole in every point of the finest grid; peaks bound it', () => {
      fc.assert(
        fc.property(
          seeds,
          ranges(grid, 24),
          filters(usage),
          fc.subarray([...detail.by], { minLength: 1 }),
          (seed, span, body, by) => {
            const mock = stoppedMock(now, seed);
            const lists = Object.fromEntries(by.map(([, parameter]) => [parameter, several(parameter)]));
            const request = { ...body, ...lists, DetailField: by.map(([name]) => name), ...range(span, finest) };
            const result = resultOf(mock, action, request);
            const parts = result[detail.list] as Body[];
            expect(parts).toHaveLength(Object.values(lists).reduce((product, list) => product * list.length, 1));

            const whole = pointsOf(usage, result);
            const sums = whole.map(({ values }) => values.map(() => 0));
            for (const part of parts) {
              for (const [name] of by) expect(part).toHaveProperty(name);
              const points = pointsOf(usage, part);
              expect(points.map(({ at }) => at)).toEqual(whole.map(({ at }) => at));
              points.forEach(({ values }, at) => values.forEach((value, index) => (sums[at]![index]! += value)));
            }
            expect(sums).toEqual(whole.map(({ values }) => values));

            usage.totals.forEach(({ field, of }) => {
              const value = usage.values.find((candidate) => candidate.field === of);
              const ofParts = parts.map((part) => integerOf(part[field], value?.scale ?? 1));
              const total = integerOf(result[field], value?.scale ?? 1);
              const sum = ofParts.reduce((a, b) => a + b, 0);
              if (value?.join === 'sum') expect(sum).toBe(total);
              else {
                expect(sum).toBeGreaterThanOrEqual(total);
                for (const peak of ofParts) expect(peak).toBeLessThanOrEqual(total);
              }
            });
          },
        ),
        rounds,
      );
    });

    test('there is no split where its list names fewer than two', () => {
      const [[name, parameter]] = detail.by as readonly [readonly [string, string]];
      const span = range({ start: 1_745_000_100, end: 1_745_003_700 }, usage.steps.at(-1) ?? finest);
      const mock = stoppedMock(now);
      expect(resultOf(mock, action, { ...span, DetailField: [name] })).not.toHaveProperty(detail.list);
      const one = { [parameter]: several(parameter).slice(0, 1) };
      expect(resultOf(mock, action, { ...span, ...one, DetailField: [name] })).not.toHaveProperty(detail.list);
      const two = { [parameter]: several(parameter) };
      expect(resultOf(mock, action, { ...span, ...two })).not.toHaveProperty(detail.list);
    });
  }
});

/** Two or three values of a parameter that the account knows. */
function several(parameter: string): readonly string[] {
  switch (parameter) {
    case 'DomainList':
      return ['push.example.com', 'pull.example.com', 'push2.example.com'];
    case 'ISPList':
      return ['telecom', 'unicom'];
    case 'ProtocolList':
      return ['RTMP', 'HTTP-FLV', 'SRT'];
    default:
      return ['group001', 'group003'];
  }
}

const bandwidth = usageActions[0]!;
const traffic = usageActions[1]!;

test('traffic is the bandwidth of 300 s, in GB of 1000 MB', () => {
  fc.assert(
    fc.property(seeds, ranges(300, 60), filters(bandwidth), (seed, span, body) => {
      const mock = stoppedMock(now, seed);
      const request = { ...body, ...range(span, 300) };
      const mbps = pointsOf(bandwidth, resultOf(mock, bandwidth.action, request));
      const gigabytes = pointsOf(traffic, resultOf(mock, traffic.action, request));
      expect(gigabytes).toEqual(mbps.map((point) => ({ ...point, values: point.values.map((value) => value * 300) })));
    }),
    rounds,
  );
});

test('all carriers together are the whole, and so are all protocols and all places', () => {
  const mock = stoppedMock(now);
  const span = range({ start: 1_760_000_100, end: 1_760_010_900 }, 300);
  const whole = pointsOf(bandwidth, resultOf(mock, bandwidth.action, span));
  const { ISPList } = resultOf(mock, 'DescribeLiveISPData', {}) as { readonly ISPList: { readonly Code: string }[] };
  const { Areas } = resultOf(mock, 'DescribeLiveRegionData', {}) as { readonly Areas: { readonly Code: string }[] };
  const regions = Areas.map(({ Code }) => ({ Area: Code }));
  for (const filter of [
    { ISPList: ISPList.map(({ Code }) => Code) },
    { RegionList: regions },
    { UserRegionList: regions },
  ]) {
    expect(pointsOf(bandwidth, resultOf(mock, bandwidth.action, { ...span, ...filter }))).toEqual(whole);
  }
});

test('P95 is the 95th percentile of upstream and downstream together, by nearest rank', () => {
  const p95 = 'DescribeLiveP95PeakBandwidthData';
  const shared = { ...bandwidth, filters: ['DomainList', 'ProtocolList', 'RegionList', 'UserRegionList'] };
  fc.assert(
    fc.property(seeds, ranges(300, 400), filters(shared), (seed, span, body) => {
      const mock = stoppedMock(now, seed);
      const request = { ...body, ...range(span, 300) };
      const points = pointsOf(bandwidth, resultOf(mock, bandwidth.action, request));
      const sums = points.map(({ at, values }) => ({ at, sum: (values[0] ?? 0) + (values[1] ?? 0) }));
      const kept = sums
        .map(({ sum }) => sum)
        .toSorted((a, b) => a - b)
        .slice(0, Math.ceil(0.95 * sums.length));
      const result = resultOf(mock, p95, request);
      const value = integerOf(result['P95PeakBandwidth'], 125_000);
      expect(value).toBe(kept.at(-1));
      expect(secondsOf(String(result['P95PeakTimestamp']))).toBe(sums.find(({ sum }) => sum === value)?.at);
    }),
    { numRuns: RUNS * 2 },
  );
});

test.each(usageActions)('$action has usage in every account', ({ action, list, values }) => {
  for (const seed of [0, 1, 2, 77, -5, 123_456_789_012]) {
    const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-08T00:00:00+08:00', Aggregation: 86_400 };
    const rows = resultOf(stoppedMock(now, seed), action, body)[list] as Body[];
    for (const { field } of values) expect(Math.max(...rows.map((row) => Number(row[field])))).toBeGreaterThan(0);
  }
});
