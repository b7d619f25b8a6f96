/** Laws of the figures that only another edition of the service has: protocols of its own, and stages of the day. */
import type { Mock } from '@volc-live/mocks';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { filters, instant, ranges, seeds } from './support/arbitrary-requests.ts';
import { type Body, type Result, resultOf, stoppedMock } from './support/asking.ts';
import { folded, integerOf, joined, type Point, pointsOf, totalsOf } from './support/points.ts';
import { usageActions } from './support/usage-actions.ts';

/** Runs of each law; more by hand and at night. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 15);
const rounds = { numRuns: RUNS };

const bandwidth = usageActions[0]!;
const traffic = usageActions[1]!;
const protocols = ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'CMAF'];
const wide = filters({ ...bandwidth, filters: ['DomainList', 'ISPList', 'RegionList', 'UserRegionList'] });

const mockOf = (seed: number): Mock => stoppedMock('2026-03-01T00:00:00+08:00', seed, { edition: 'byteplus' });
const ask = (mock: Mock, action: string, body: Body): Result => resultOf(mock, action, body, 'open.byteplusapi.com');

function range({ start, end }: { readonly start: number; readonly end: number }, step: number): Body {
  return { StartTime: instant(start), EndTime: instant(end), Aggregation: step };
}

function sum(left: readonly Point[], right: readonly Point[]): readonly Point[] {
  return left.map((point, index) => ({ ...point, values: point.values.map((value, at) => value + (right[index]?.values[at] ?? Number.NaN)) }));
}

describe('stages of the day', () => {
  test('busy and free hours together are all hours, point by point and in totals', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 400), filters(traffic), fc.constantFrom(...traffic.steps), (seed, span, body, step) => {
        const mock = mockOf(seed);
        const [all, busy, free] = [{}, { Stage: 'busy' }, { Stage: 'free' }].map((stage) => ask(mock, traffic.action, { ...body, ...range(span, step), ...stage }));
        expect(sum(pointsOf(traffic, busy!), pointsOf(traffic, free!))).toEqual(pointsOf(traffic, all!));
        const [ofBusy, ofFree] = [totalsOf(traffic, busy!), totalsOf(traffic, free!)];
        expect(ofBusy.map((total, index) => total + (ofFree[index] ?? 0))).toEqual(totalsOf(traffic, all!));
      }),
      rounds,
    );
  });

  test('a point of 300 s is busy or free, never both, and only the evening is busy', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 288), (seed, span) => {
        const mock = mockOf(seed);
        const [all, busy] = [{}, { Stage: 'busy' }].map((stage) => pointsOf(traffic, ask(mock, traffic.action, { ...range(span, 300), ...stage })));
        const zeros = traffic.values.map(() => 0);
        expect(busy).toEqual(all!.map((point) => ((point.at + 28_800) % 86_400 >= 64_800 ? point : { ...point, values: zeros })));
      }),
      rounds,
    );
  });

  test('totals are the fold of the points, wide points of the narrow ones, and a range of its windows', () => {
    const stages = fc.constantFrom('busy', 'free');
    fc.assert(
      fc.property(seeds, ranges(3_600, 48), filters(traffic), fc.constantFrom(...traffic.steps), stages, fc.nat(47), (seed, { start, end }, body, step, Stage, cut) => {
        const mock = mockOf(seed);
        const asked = (from: number, to: number, width: number): Result => ask(mock, traffic.action, { ...body, Stage, ...range({ start: from, end: to }, width) });
        const whole = pointsOf(traffic, asked(start, end, step));
        expect(whole).toEqual(folded(traffic, pointsOf(traffic, asked(start, end, 300)), step));
        const zeros = traffic.values.map(() => 0);
        expect(totalsOf(traffic, asked(start, end, step))).toEqual(whole.reduce<readonly number[]>((before, { values }) => joined(traffic, before, values), zeros));
        const middle = start + cut * 3_600;
        if (middle <= start || middle >= end) return;
        const parts = [asked(start, middle, step), asked(middle, end, step)].flatMap((part) => pointsOf(traffic, part));
        expect(folded(traffic, parts, step)).toEqual(whole);
      }),
      rounds,
    );
  });

  test('a split holds for each stage', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 60), fc.constantFrom('busy', 'free'), (seed, span, Stage) => {
        const result = ask(mockOf(seed), traffic.action, { ...range(span, 300), Stage, ProtocolList: protocols, DetailField: ['Protocol'] });
        const parts = (result['TrafficDetailDataList'] as readonly Result[]).map((part) => pointsOf(traffic, part));
        expect(parts.reduce(sum)).toEqual(pointsOf(traffic, result));
      }),
      rounds,
    );
  });
});

describe('a protocol of its own', () => {
  test.each([bandwidth, traffic])('$action: all protocols together are the whole', (usage) => {
    fc.assert(
      fc.property(seeds, ranges(300, 30), wide, (seed, span, body) => {
        const mock = mockOf(seed);
        const of = (more: Body): readonly Point[] => pointsOf(usage, ask(mock, usage.action, { ...body, ...range(span, 300), ...more }));
        const parts = [...protocols, 'QUIC'].map((protocol) => of({ ProtocolList: [protocol] }));
        expect(parts.reduce(sum)).toEqual(of({}));
      }),
      rounds,
    );
  });

  test('a split by protocol has it, adds up, and its peak is bound by that of the whole', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 60), wide, (seed, span, body) => {
        const result = ask(mockOf(seed), bandwidth.action, { ...body, ...range(span, 300), ProtocolList: protocols, DetailField: ['Protocol'] });
        const parts = result['BandwidthDetailDataList'] as readonly Result[];
        expect(parts.map(({ Protocol }) => Protocol)).toEqual(protocols);
        expect(parts.map((part) => pointsOf(bandwidth, part)).reduce(sum)).toEqual(pointsOf(bandwidth, result));
        for (const { field } of bandwidth.totals) {
          const peak = integerOf(result[field], 125_000);
          for (const part of parts) expect(integerOf(part[field], 125_000)).toBeLessThanOrEqual(peak);
        }
      }),
      rounds,
    );
  });

  test('its traffic is its bandwidth of 300 s, and in every account there is some', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 60), (seed, span) => {
        const mock = mockOf(seed);
        const request = { ...range(span, 300), ProtocolList: ['CMAF'] };
        const mbps = pointsOf(bandwidth, ask(mock, bandwidth.action, request));
        const gigabytes = pointsOf(traffic, ask(mock, traffic.action, request));
        expect(gigabytes).toEqual(mbps.map((point) => ({ ...point, values: point.values.map((value) => value * 300) })));
        expect(gigabytes.every(({ values }) => values.every((value) => value > 0))).toBe(true);
      }),
      rounds,
    );
  });

  test('its 95th percentile is the one of its points', () => {
    fc.assert(
      fc.property(seeds, ranges(300, 300), (seed, span) => {
        const mock = mockOf(seed);
        const request = { ...range(span, 300), ProtocolList: ['CMAF'] };
        const sums = pointsOf(bandwidth, ask(mock, bandwidth.action, request)).map(({ values }) => (values[0] ?? 0) + (values[1] ?? 0));
        const kept = sums.toSorted((a, b) => a - b).slice(0, Math.ceil(0.95 * sums.length));
        expect(integerOf(ask(mock, 'DescribeLiveP95PeakBandwidthData', request)['P95PeakBandwidth'], 125_000)).toBe(kept.at(-1));
      }),
      rounds,
    );
  });
});
