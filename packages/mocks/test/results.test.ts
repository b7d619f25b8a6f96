import * as validators from '@volc-live/validators';
import { describe, expect, test } from 'vitest';

import { resultOf, stoppedMock } from './support/asking.ts';
import { usageActions } from './support/usage-actions.ts';

const times = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-03T00:00:00+08:00' };

/** Every action with a request that brings out every field of its answer. */
const requests: readonly (readonly [action: string, body: Readonly<Record<string, unknown>>])[] = [
  ...usageActions.map(({ action, detail }): readonly [string, Readonly<Record<string, unknown>>] => [
    action,
    {
      ...times,
      ...(detail === undefined
        ? {}
        : {
            DetailField: [detail.by[0]?.[0]],
            [detail.by[0]?.[1] ?? '']: ['push.example.com', 'pull.example.com', 'group001', 'group002'],
          }),
    },
  ]),
  ['DescribeLiveP95PeakBandwidthData', times],
  ['ListDomainDetail', { PageNum: 1, PageSize: 100 }],
  ['DescribeLiveISPData', {}],
  ['DescribeLiveRegionData', {}],
];

const checks = validators as unknown as Readonly<Record<string, validators.Validator<unknown> | undefined>>;

describe('the result is one as documented', () => {
  test.each(requests)('%s', (action, body) => {
    const result = resultOf(stoppedMock(), action, body);
    expect(checks[`validate${action}Result`]?.(result)).toMatchObject({ ok: true });
    const { detail } = usageActions.find((usage) => usage.action === action) ?? {};
    if (detail !== undefined) expect(result[detail.list]).toHaveLength(4);
  });
});

describe('fields of the request are repeated as they were sent', () => {
  test('those that are left out are not there, but the width of a point is', () => {
    expect(Object.keys(resultOf(stoppedMock(), 'DescribeLiveSnapshotData', times))).toEqual([
      'StartTime',
      'EndTime',
      'Aggregation',
      'Total',
      'SnapshotDataList',
    ]);
    expect(resultOf(stoppedMock(), 'DescribeLiveSnapshotData', times)['Aggregation']).toBe(86_400);
  });

  test('lists, places and streams', () => {
    const asked = {
      ...times,
      DomainList: ['push.example.com'],
      App: 'live',
      Stream: 'example_stream',
      DetailField: [],
    };
    expect(resultOf(stoppedMock(), 'DescribeLiveRecordData', asked)).toMatchObject(asked);
    const placed = { ...times, RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }], ISPList: ['telecom'] };
    expect(resultOf(stoppedMock(), 'DescribeLiveTrafficData', placed)).toMatchObject(placed);
  });
});
