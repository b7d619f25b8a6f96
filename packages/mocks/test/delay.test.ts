import { describe, expect, test } from 'vitest';

import { resultOf, stoppedMock } from './support/asking.ts';
import { usageActions } from './support/usage-actions.ts';

/** Action, step, the last point that is there at noon of +08:00, and the first that is not. */
const noon: readonly (readonly [action: string, step: number, last: string, next: string])[] = [
  ['DescribeLiveBandwidthData', 300, '11:40:00', '11:45:00'],
  ['DescribeLiveBandwidthData', 3600, '11:00:00', '12:00:00'],
  ['DescribeLiveTrafficData', 300, '11:40:00', '11:45:00'],
  ['DescribeLiveRecordData', 300, '04:55:00', '05:00:00'],
  ['DescribeLiveSnapshotData', 300, '11:40:00', '11:45:00'],
  ['DescribeLivePullToPushData', 60, '11:44:00', '11:45:00'],
  ['DescribeLivePullToPushBandwidthData', 300, '11:40:00', '11:45:00'],
];

describe('what is too fresh is not there yet', () => {
  test.each(noon)('%s, %i s: at noon the last point is %s', (action, step, last, next) => {
    const list = usageActions.find((usage) => usage.action === action)?.list ?? '';
    const body = { StartTime: '2026-02-28T00:00:00+08:00', EndTime: '2026-03-01T00:00:00+08:00', Aggregation: step };
    const rows = resultOf(stoppedMock('2026-02-28T12:00:00+08:00'), action, body)[list] as {
      readonly TimeStamp: string;
    }[];
    expect(rows.at(-1)?.TimeStamp).toBe(`2026-02-28T${last}+08:00`);
    expect(rows.map(({ TimeStamp }) => TimeStamp)).not.toContain(`2026-02-28T${next}+08:00`);
  });

  test('a point that is measured in part grows until it is whole', () => {
    const mock = stoppedMock('2026-02-28T12:00:00+08:00');
    const body = { StartTime: '2026-02-28T11:00:00+08:00', EndTime: '2026-02-28T12:00:00+08:00', Aggregation: 3600 };
    const total = (): number => Number(resultOf(mock, 'DescribeLiveTrafficData', body)['TotalDownTraffic']);
    const [atNoon] = [total(), mock.clock.advance(300)];
    const [fiveLater] = [total(), mock.clock.advance(600)];
    const whole = total();
    mock.clock.advance(86_400);
    expect(atNoon).toBeGreaterThan(0);
    expect(fiveLater).toBeGreaterThan(atNoon);
    expect(whole).toBeGreaterThan(fiveLater);
    expect(total()).toBe(whole);
  });

  test.each([
    ['07:59:59', '2026-02-26'],
    ['08:00:00', '2026-02-27'],
  ])('time shift: at %s the last day is %s', (time, day) => {
    const body = { StartTime: '2026-02-20T00:00:00+08:00', EndTime: '2026-02-28T23:59:59+08:00' };
    const mock = stoppedMock(`2026-02-28T${time}+08:00`);
    const rows = resultOf(mock, 'DescribeLiveTimeShiftData', body)['TimeShiftDataList'] as {
      readonly TimeStamp: string;
    }[];
    expect(rows.at(-1)?.TimeStamp).toBe(`${day}T00:00:00+08:00`);
  });

  test('a percentile of nothing but zeros is reached at the first point', () => {
    const body = {
      StartTime: '2026-02-27T00:00:00+08:00',
      EndTime: '2026-02-27T01:00:00+08:00',
      DomainList: ['nobody.test'],
    };
    expect(resultOf(stoppedMock(), 'DescribeLiveP95PeakBandwidthData', body)).toMatchObject({
      P95PeakBandwidth: 0,
      P95PeakTimestamp: '2026-02-27T00:00:00+08:00',
    });
  });

  test('a range that is too fresh as a whole has no points, and totals of 0', () => {
    const body = { StartTime: '2026-02-28T11:50:00+08:00', EndTime: '2026-02-28T12:00:00+08:00' };
    const mock = stoppedMock('2026-02-28T12:00:00+08:00');
    expect(resultOf(mock, 'DescribeLiveBandwidthData', body)).toMatchObject({
      PeakUpBandwidth: 0,
      PeakDownBandwidth: 0,
      BandwidthDataList: [],
    });
    expect(resultOf(mock, 'DescribeLiveP95PeakBandwidthData', body)).toMatchObject({
      P95PeakBandwidth: 0,
      P95PeakTimestamp: '2026-02-28T11:50:00+08:00',
    });
  });
});
