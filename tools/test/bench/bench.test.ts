import { expect, test } from 'vitest';
import { ratioOf, sideBySide } from '../../bench/comparison.ts';
import { floorValidate } from '../../bench/floors/validate.ts';
import { median } from '../../bench/median.ts';
import { jsonOf, tableOf } from '../../bench/results.ts';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j', (values, want) => expect(median(values)).toBe(want));

test('both sides take turns', async () => {
  const order: string[] = [];
  const measure = (name: string, value: number) => () => {
    order.push(name);
    return Promise.resolve(value);
  };
  expect(await sideBySide(3, { ours: measure('ours', 1), theirs: measure('theirs', 2) })).toEqual({ ours: 1, theirs: 2 });
  expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
});

test('results say whether the goal is met', () => {
  const comparison = { name: 'full gen', baseline: 'orval', unit: 'ms', goal: 0.7, ours: 600, theirs: 1000 } as const;
  expect(ratioOf(comparison)).toBe(0.6);
  expect(JSON.parse(jsonOf([comparison]))).toMatchObject([{ ratio: 0.6, met: true }]);
  expect(tableOf([{ ...comparison, ours: 800 }])).toContain('missed');
});

const now = Date.UTC(2026, 10, 24) / 1000;
const request = {
  DomainList: ['push.example.com'],
  ProtocolList: ['HTTP-FLV', 'RTMP'],
  RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }],
  StartTime: '2026-11-22T00:00:00+08:00',
  EndTime: '2026-11-23T00:00:00+08:00',
  Aggregation: 300,
};

test.each<[string, object, string[]]>([
  ['a good request', {}, []],
  ['both lists of regions', { UserRegionList: [] }, ['region-exclusive']],
  ['QUIC among others', { ProtocolList: ['QUIC', 'RTMP'] }, ['quic-alone']],
  ['31 days of 5 minutes', { StartTime: '2026-10-23T00:00:00+08:00' }, []],
  ['a second more', { StartTime: '2026-10-22T23:59:59+08:00' }, ['span']],
  ['a day that does not exist', { StartTime: '2026-02-30T00:00:00Z' }, ['type']],
  ['an unknown field', { Domains: [] }, ['unknown-field']],
  ['a split by domain of one', { DetailField: ['Domain'] }, ['split-by-domain']],
])('the floor of validating judges %s', (_, change, want) => {
  expect(floorValidate({ ...request, ...change }, now).map(({ rule }) => rule)).toEqual(want);
});
