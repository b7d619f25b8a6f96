import { expect, test } from 'vitest';

import { dayOf, lastDaysOf, monthOf, type Span } from '../../src/times/calendar.ts';

/** 24 November 2026, 04:07:31.999 UTC. */
const now = Date.UTC(2026, 10, 24, 4, 7, 31) + 999;
const last = (count: number, zone: string, step: number, at = now): Span => lastDaysOf(count, { zone, step, dayOffset: '+08:00', now: at });

test.each<[string, Span, string, string]>([
  // Until 1901 the clocks of Shanghai were 8:05:43 ahead; an offset of the wire has no seconds.
  ['an offset with seconds', dayOf('1890-01-01', 'Asia/Shanghai'), '1889-12-31T23:59:17+08:05', '1890-01-01T23:59:17+08:05'],
  ['one of the west', dayOf('1880-01-01', 'America/New_York'), '1879-12-31T23:59:02-04:57', '1880-01-01T23:59:02-04:57'],
  ['a month that begins when clocks are set', monthOf('2026-11', 'America/Havana'), '2026-11-01T00:00:00-04:00', '2026-12-01T00:00:00-05:00'],
  ['a month at an offset', monthOf('2026-02', '-00:30'), '2026-02-01T00:00:00-00:30', '2026-03-01T00:00:00-00:30'],
  ['an hour that there is twice', last(1, 'Europe/Berlin', 3600, Date.UTC(2026, 9, 25, 1, 30)), '2026-10-24T02:00:00+02:00', '2026-10-25T02:00:00+01:00'],
  ['the first of the two', last(1, 'Europe/Berlin', 3600, Date.UTC(2026, 9, 25, 0, 30)), '2026-10-24T02:00:00+02:00', '2026-10-25T02:00:00+02:00'],
  ['clocks set by half an hour', last(1, 'Australia/Lord_Howe', 3600, Date.UTC(2026, 9, 4, 1, 59)), '2026-10-03T11:30:00+10:30', '2026-10-04T12:00:00+11:00'],
  ['the same by half hours', last(1, 'Australia/Lord_Howe', 1800, Date.UTC(2026, 9, 4, 1, 29)), '2026-10-03T12:00:00+10:30', '2026-10-04T12:00:00+11:00'],
  ['the day on which clocks are set', last(1, 'Europe/Berlin', 86_400, Date.UTC(2026, 9, 25, 12)), '2026-10-24T00:00:00+02:00', '2026-10-25T00:00:00+02:00'],
  ['the first of all days', last(1, 'Z', 86_400, Date.UTC(100, 0, 2, 12)), '0100-01-01T00:00:00Z', '0100-01-02T00:00:00Z'],
  ['the first year', dayOf('0100-01-01', 'Z'), '0100-01-01T00:00:00Z', '0100-01-02T00:00:00Z'],
  ['the last day', dayOf('9999-12-30', '-12:00'), '9999-12-30T00:00:00-12:00', '9999-12-31T00:00:00-12:00'],
  ['one day before an hour that was left out', last(1, 'Europe/Berlin', 3600, Date.UTC(2026, 2, 30, 0, 30)), '2026-03-29T03:00:00+02:00', '2026-03-30T02:00:00+02:00'],
  ['points of two days', last(2, 'Asia/Kolkata', 172_800), '2026-11-21T00:00:00+05:30', '2026-11-23T00:00:00+05:30'],
  ['points of less than a day', last(1, 'Asia/Kolkata', 43_200), '2026-11-23T09:30:00+05:30', '2026-11-24T09:30:00+05:30'],
  ['the very end of a point', last(1, '+08:00', 300, Date.UTC(2026, 10, 24, 4, 5)), '2026-11-23T12:05:00+08:00', '2026-11-24T12:05:00+08:00'],
  ['just before it', last(1, '+08:00', 300, Date.UTC(2026, 10, 24, 4, 5) - 1), '2026-11-23T12:00:00+08:00', '2026-11-24T12:00:00+08:00'],
])('%s', (_what, span, start, end) => expect(span).toEqual({ start, end }));

test.each<[() => unknown, string]>([
  [() => dayOf('2026-02-30', 'Z'), 'config: There is no day "2026-02-30"; write it like 2026-10-05.'],
  [() => monthOf('2026-13', 'Z'), 'config: There is no month "2026-13"; write it like 2026-10.'],
  [() => last(0, 'Z', 60), 'config: The number of days must be a whole number, 1 or more; it is 0.'],
  [() => last(NaN, 'Z', 60), 'config: The number of days must be a whole number, 1 or more; it is NaN.'],
  [() => last(7, 'Z', 0), 'config: The width of a data point (aggregation) must be a whole number of seconds, 1 or more; it is 0.'],
  [() => last(7, 'Z', -300), 'config: The width of a data point (aggregation) must be a whole number of seconds, 1 or more; it is -300.'],
  [() => last(7, 'Z', 60, NaN), 'config: The moment that is now must be a Date, or milliseconds since the epoch; it is NaN.'],
  [() => last(1, 'Z', 86_400, Date.UTC(100, 0, 1, 12)), 'config: The range must lie in the years 0100 to 9999.'],
  [() => last(1, 'Z', 1e300), 'config: The width of a data point (aggregation) must be a whole number of seconds, 1 or more; it is 1e+300.'],
  [() => last(1, 'Z', 60, 1e300), 'config: The moment that is now must be a Date, or milliseconds since the epoch; it is 1e+300.'],
  [() => last(1, 'Z', 60, Date.UTC(10_000, 0)), 'config: The moment that is now must be a Date, or milliseconds since the epoch; it is 253402300800000.'],
  [() => last(1, 'Z', 60, -6e13), 'config: The moment that is now must be a Date, or milliseconds since the epoch; it is -60000000000000.'],
  [() => last(1, 'Z', 60, Date.UTC(100, 0)), 'config: The range must lie in the years 0100 to 9999.'],
  [() => last(1e6, 'Z', 60), 'config: The range must lie in the years 0100 to 9999.'],
  [() => dayOf('9999-12-31', 'Z'), 'config: The range must lie in the years 0100 to 9999.'],
  [() => monthOf('9999-12', '+08:00'), 'config: The range must lie in the years 0100 to 9999.'],
  [() => dayOf('2011-12-30', 'Pacific/Apia'), 'config: The day 2011-12-30 was left out there, when clocks were set.'],
  [
    () => dayOf('2026-10-05', 'Mars/Olympus'),
    'config: There is no time zone "Mars/Olympus"; use a name such as Asia/Shanghai, or an offset such as +08:00.',
  ],
])('%s is refused', (make, message) => {
  expect(make).toThrow(expect.objectContaining({ message }));
});

test.each(['+24:00', '+08:60', '+8:00', '08:00', '+08:00 ', 'x+08:00', '+30:00', 'z', ''])('%j is no zone', (zone) => {
  expect(() => dayOf('2026-10-05', zone)).toThrow(`There is no time zone ${JSON.stringify(zone)}`);
});

test.each([
  ['+23:59', '2026-10-05T00:00:00+23:59'],
  ['-19:00', '2026-10-05T00:00:00-19:00'],
  ['+00:00', '2026-10-05T00:00:00Z'],
])('%s is an offset', (zone, start) => expect(dayOf('2026-10-05', zone).start).toBe(start));
