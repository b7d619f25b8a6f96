import * as client from '@volc-live/client';
import { ConfigurationError, day, lastDays, month } from '@volc-live/client';
import { expect, test } from 'vitest';

// Noon of 24 November 2026 in Beijing, and 12:07:31.
const now = new Date(Date.UTC(2026, 10, 24, 4, 7, 31));

const rows: readonly [what: string, range: client.TimeRange, start: string, end: string][] = [
  ['a day', day('2026-10-05'), '2026-10-05T00:00:00+08:00', '2026-10-06T00:00:00+08:00'],
  ['a day somewhere', day('2026-10-05', 'Asia/Shanghai'), '2026-10-05T00:00:00+08:00', '2026-10-06T00:00:00+08:00'],
  ['a day at an offset', day('2026-10-05', '-03:30'), '2026-10-05T00:00:00-03:30', '2026-10-06T00:00:00-03:30'],
  ['a day of UTC', day('2026-10-05', 'Z'), '2026-10-05T00:00:00Z', '2026-10-06T00:00:00Z'],
  ['a day of 25 hours', day('2026-10-25', 'Europe/Berlin'), '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00'],
  ['a day of 23 hours', day('2026-03-29', 'Europe/Berlin'), '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00'],
  ['a day that begins at one', day('2026-04-24', 'Africa/Cairo'), '2026-04-24T01:00:00+03:00', '2026-04-25T00:00:00+03:00'],
  ['a day with two midnights', day('2026-11-01', 'America/Havana'), '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00'],
  ['a day of a quarter', day('2026-06-01', 'Asia/Kathmandu'), '2026-06-01T00:00:00+05:45', '2026-06-02T00:00:00+05:45'],
  ['a month', month('2026-10', 'Asia/Shanghai'), '2026-10-01T00:00:00+08:00', '2026-11-01T00:00:00+08:00'],
  ['the last month of a year', month('2026-12'), '2026-12-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00'],
  ['a short month', month('2028-02'), '2028-02-01T00:00:00+08:00', '2028-03-01T00:00:00+08:00'],
  ['a month with a set clock', month('2026-03', 'America/New_York'), '2026-03-01T00:00:00-05:00', '2026-04-01T00:00:00-04:00'],
  ['the last days', lastDays(7, { now }), '2026-11-17T00:00:00+08:00', '2026-11-24T00:00:00+08:00'],
  ['the last days by five minutes', lastDays(7, { now, aggregation: 300 }), '2026-11-17T12:05:00+08:00', '2026-11-24T12:05:00+08:00'],
  ['the last days by hours', lastDays(1, { now: Number(now), aggregation: 3600 }), '2026-11-23T12:00:00+08:00', '2026-11-24T12:00:00+08:00'],
  ['the last days of New York', lastDays(30, { now, zone: 'America/New_York' }), '2026-10-24T00:00:00-04:00', '2026-11-23T00:00:00-05:00'],
  ['the same time on the clock there', lastDays(30, { now, zone: 'America/New_York', aggregation: 3600 }), '2026-10-24T23:00:00-04:00', '2026-11-23T23:00:00-05:00'],
  ['hours of the data, where clocks are half an hour off', lastDays(1, { now, zone: 'Asia/Kolkata', aggregation: 3600 }), '2026-11-23T09:30:00+05:30', '2026-11-24T09:30:00+05:30'],
];

test.each(rows)('%s', (_, range, StartTime, EndTime) => {
  expect(range).toEqual({ StartTime, EndTime });
});

const wrong: readonly [what: string, make: () => unknown, says: string][] = [
  ['a day that is not in the calendar', () => day('2026-02-30'), '"2026-02-30"'],
  ['a day without zeros', () => day('2026-2-3'), '"2026-2-3"'],
  ['a month of thirteen', () => month('2026-13'), '"2026-13"'],
  ['a day as a month', () => month('2026-10-05'), '2026-10'],
  ['a zone that is none', () => day('2026-10-05', 'Mars/Olympus'), '"Mars/Olympus"'],
  ['an offset that is none', () => day('2026-10-05', '+8'), '"+8"'],
  ['no days', () => lastDays(0), '1 or more'],
  ['half a day', () => lastDays(0.5), '1 or more'],
  ['a count as text', () => Reflect.apply(lastDays, undefined, ['7']), 'it is "7"'],
  ['a moment instead of a day', () => Reflect.apply(day, undefined, [new Date(0)]), 'There is no day an object; write it like'],
  ['a symbol as a day', () => Reflect.apply(day, undefined, [Symbol('day')]), 'There is no day Symbol(day)'],
  ['a month as a number', () => Reflect.apply(month, undefined, [202610]), 'There is no month 202610'],
  ['a month that is a big number', () => Reflect.apply(month, undefined, [1n]), 'There is no month 1'],
  ['a symbol as a month', () => Reflect.apply(month, undefined, [Symbol('month')]), 'There is no month Symbol(month)'],
  ['a symbol as a zone', () => Reflect.apply(month, undefined, ['2026-10', Symbol('zone')]), 'There is no time zone Symbol(zone)'],
  ['hours instead of a zone', () => Reflect.apply(month, undefined, ['2026-10', 8]), 'There is no time zone 8; use a name'],
  ['no zone', () => Reflect.apply(month, undefined, ['2026-10', null]), 'There is no time zone null'],
  ['no options', () => Reflect.apply(lastDays, undefined, [7, null]), 'There is no option null of lastDays.'],
  ['points of no width', () => lastDays(7, { aggregation: 0 }), 'aggregation'],
  ['a moment that is none', () => lastDays(7, { now: new Date(NaN) }), 'now must be'],
  ['a misspelt option', () => lastDays(7, { timezone: 'Z' } as object), 'There is no option timezone of lastDays.'],
  ['a width instead of options', () => Reflect.apply(lastDays, undefined, [7, 300]), 'There is no option 300'],
];

test.each(wrong)('%s is refused', (_, make, says) => {
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(says);
});

test('without a moment it is now', () => {
  const before = Date.now();
  const { EndTime } = lastDays(1, { aggregation: 60 });
  expect(Math.abs(Date.parse(EndTime) - before)).toBeLessThan(600_000);
});

test('the fields are those of every action about a range, and days those of the service', () => {
  const ranges = Object.values(client).flatMap((value) => (typeof value === 'object' && 'range' in value ? [value.range] : []));
  expect(ranges).toHaveLength(10);
  for (const range of ranges) expect(range).toMatchObject({ from: 'StartTime', to: 'EndTime', dayOffset: 28_800 });
  expect(client.live.dayOffset).toBe('+08:00');
});
