import { parseInstant } from '@volc-live/validators';
import { describe, expect, test } from 'vitest';

import { type Body, resultOf, stoppedMock } from './support/asking.ts';

/** A number of the answer about one day. */
function figure(
  action: string,
  field: string,
  day: string,
  filter: Body = {},
  now = '2026-03-01T00:00:00+08:00',
): number {
  const body = { StartTime: `${day}T00:00:00+08:00`, EndTime: `${day}T23:59:59+08:00`, Aggregation: 86_400, ...filter };
  return Number(resultOf(stoppedMock(now), action, body)[field]);
}

/** How many domains are listed at an instant. */
function listed(now: string): number {
  return Number(resultOf(stoppedMock(now), 'ListDomainDetail', { PageNum: 1, PageSize: 1 })['Total']);
}

const traffic = (filter: Body): number => figure('DescribeLiveTrafficData', 'TotalDownTraffic', '2026-02-10', filter);

describe('places', () => {
  const beijing = { Area: 'CN', Country: 'CN', Province: 'beijing' };
  const hebei = { Area: 'CN', Country: 'CN', Province: 'hebei' };

  test.each(['RegionList', 'UserRegionList'])(
    '%s names a union, each place as precise as its last level',
    (parameter) => {
      const of = (...regions: readonly Body[]): number => traffic({ [parameter]: regions });
      expect(of(beijing)).toBeGreaterThan(0);
      expect(of(beijing, hebei)).toBeCloseTo(of(beijing) + of(hebei), 6);
      expect(of(beijing, beijing)).toBe(of(beijing));
      expect(of({ Area: 'CN' }, beijing)).toBe(of({ Area: 'CN' }));
      expect(of({ Area: 'CN', Country: 'CN' })).toBe(of({ Area: 'CN' }));
      expect(of({ Area: 'AP', Country: 'SG' })).toBeLessThan(of({ Area: 'AP' }));
      expect(of({ Area: 'AP', Country: 'CN' })).toBe(0);
      expect(of({ Area: 'CN', Country: 'CN', Province: 'atlantis' })).toBe(0);
    },
  );

  test('nodes and clients are not at the same places', () => {
    expect(traffic({ RegionList: [beijing] })).not.toBe(traffic({ UserRegionList: [beijing] }));
  });

  test('a domain of mainland China has no nodes abroad, and the other way round', () => {
    const abroad = { RegionList: [{ Area: 'AP' }, { Area: 'EU' }] };
    expect(traffic({ ...abroad, DomainList: ['pull.example.com'] })).toBe(0);
    expect(traffic({ ...abroad, DomainList: ['pull.abroad.example.com'] })).toBeGreaterThan(0);
    expect(traffic({ RegionList: [{ Area: 'CN' }], DomainList: ['pull.abroad.example.com'] })).toBe(0);
  });
});

describe('domains', () => {
  test('those in review or disabled have no usage', () => {
    expect(traffic({ DomainList: ['pull.review.example.com'] })).toBe(0);
    expect(traffic({ DomainList: ['pull.paused.example.com'] })).toBe(0);
  });

  test.each(['DescribeLiveTrafficData', 'DescribeLiveSnapshotData'])('have none before they are made: %s', (action) => {
    const field = action === 'DescribeLiveTrafficData' ? 'TotalUpTraffic' : 'Total';
    const of = (day: string): number =>
      figure(action, field, day, { DomainList: ['push.example.com'] }, '2019-06-05T00:00:00+08:00');
    expect(of('2019-05-31')).toBe(0);
    expect(of('2019-06-01')).toBeGreaterThan(0);
  });

  test('are listed from their day on', () => {
    expect(listed('2019-05-31T23:59:59+08:00')).toBe(0);
    expect(listed('2019-06-01T00:00:00+08:00')).toBe(3);
    expect(listed('2026-03-01T00:00:00+08:00')).toBe(10);
  });

  test('an empty list filters nothing', () => {
    const all = resultOf(stoppedMock(), 'ListDomainDetail', { PageNum: 1, PageSize: 100 });
    expect(resultOf(stoppedMock(), 'ListDomainDetail', { PageNum: 1, PageSize: 100, DomainTypeList: [] })).toEqual(all);
    expect(traffic({ DomainList: [] })).toBe(traffic({}));
  });

  test('are made at a moment of their first day, in UTC', () => {
    const { DomainList } = resultOf(stoppedMock(), 'ListDomainDetail', { PageNum: 1, PageSize: 1 });
    const [{ CreateTime }] = DomainList as readonly [{ readonly CreateTime: string }];
    expect(CreateTime).toMatch(/Z$/);
    const second = (parseInstant(CreateTime) ?? 0) - (parseInstant('2019-06-01T00:00:00+08:00') ?? 0);
    expect(second).toBeGreaterThanOrEqual(0);
    expect(second).toBeLessThan(86_400);
  });
});

describe('streams', () => {
  const example = { App: 'live', Stream: 'example_stream', DomainList: ['push.example.com'] };

  test('the one of the examples is on air day and night', () => {
    expect(figure('DescribeLiveSnapshotData', 'Total', '2026-02-10', example)).toBe(86_400 / 10);
    expect(figure('DescribeLiveRecordData', 'RecordPeak', '2026-02-10', example)).toBe(2);
    expect(figure('DescribeLiveTranscodeData', 'Duration', '2026-02-10', example)).toBe(4 * 24 * 60);
  });

  test('transcoding has no rows without usage', () => {
    const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-03-01T00:00:00+08:00' };
    const rows = resultOf(stoppedMock(), 'DescribeLiveTranscodeData', body)['TranscodeDataList'] as readonly {
      readonly Duration: number;
    }[];
    expect(rows.length).toBeGreaterThan(28);
    expect(rows.every(({ Duration }) => Duration > 0)).toBe(true);
  });

  test('one that nobody pushes has nothing', () => {
    const nobody = { ...example, Stream: 'nobody' };
    expect(figure('DescribeLiveSnapshotData', 'Total', '2026-02-10', nobody)).toBe(0);
    expect(figure('DescribeLiveTranscodeData', 'Duration', '2026-02-10', { ...example, App: 'other' })).toBe(0);
  });

  test('no more pictures are audited than taken', () => {
    const taken = figure('DescribeLiveSnapshotData', 'Total', '2026-02-10');
    expect(figure('DescribeLiveAuditData', 'TotalCount', '2026-02-10')).toBeLessThan(taken);
  });

  test('a day of one relay task is a day at most', () => {
    const minutes = figure('DescribeLivePullToPushData', 'TotalDuration', '2026-02-10', {
      App: 'live',
      Stream: 'example_stream',
      GroupList: ['group001'],
    });
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(24 * 60);
  });
});

test.each([
  [
    'ISPList',
    ['unicom', 'railcom', 'telecom', 'mobile', 'cernet', 'tianwei', 'alibaba', 'tencent', 'drpeng', 'btvn', 'huashu'],
  ],
  ['ProtocolList', ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC']],
])('each value of %s has traffic of its own, and all together are the whole', (parameter, values) => {
  const parts = values.map((value) => traffic({ [parameter]: [value] }));
  expect(Math.min(...parts)).toBeGreaterThan(0);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(traffic({}), 6);
});

describe('rhythm', () => {
  test('evenings are busier than nights, and weekends than working days', () => {
    const day = {
      StartTime: '2026-02-10T00:00:00+08:00',
      EndTime: '2026-02-11T00:00:00+08:00',
      DomainList: ['pull.example.com'],
    };
    const points = resultOf(stoppedMock(), 'DescribeLiveBandwidthData', day)['BandwidthDataList'] as readonly {
      readonly DownBandwidth: number;
    }[];
    const at = (hour: number): number => points[hour * 12]?.DownBandwidth ?? 0;
    expect(at(21)).toBeGreaterThan(2 * at(4));
    const week = {
      ...day,
      StartTime: '2026-02-02T00:00:00+08:00',
      EndTime: '2026-02-09T00:00:00+08:00',
      Aggregation: 86_400,
    };
    const days = resultOf(stoppedMock(), 'DescribeLiveTrafficData', week)['TrafficDataList'] as readonly {
      readonly DownTraffic: number;
    }[];
    const mean = (list: typeof days): number =>
      list.reduce((sum, { DownTraffic }) => sum + DownTraffic, 0) / list.length;
    expect(mean(days.slice(5))).toBeGreaterThan(mean(days.slice(0, 5)));
  });

  test('carriers peak at different times, so their peaks add up to more than the whole', () => {
    const body = {
      StartTime: '2026-02-10T00:00:00+08:00',
      EndTime: '2026-02-11T00:00:00+08:00',
      ISPList: ['telecom', 'unicom', 'mobile', 'cernet'],
      DetailField: ['ISP'],
    };
    const result = resultOf(stoppedMock(), 'DescribeLiveBandwidthData', body);
    const parts = result['BandwidthDetailDataList'] as readonly { readonly PeakDownBandwidth: number }[];
    expect(parts.reduce((sum, part) => sum + part.PeakDownBandwidth, 0)).toBeGreaterThan(
      Number(result['PeakDownBandwidth']),
    );
  });
});
