import { describe, expect, test } from 'vitest';

import { askedRange, type RangeGrid, type RangeWords } from '../../src/range/asked-range.ts';

/** 2026-11-24T20:34:56+08:00 */
const now = Date.UTC(2026, 10, 24, 12, 34, 56);
const grid: RangeGrid = { zone: '+08:00', dayOffset: '+08:00', step: 300, now };
const asked = (words: RangeWords, more: Partial<RangeGrid> = {}): string => {
  const { start, end } = askedRange(words, { ...grid, ...more });
  return `${start} ${end}`;
};

describe('a range', () => {
  test.each<[string, RangeWords, Partial<RangeGrid>, string]>([
    ['the last hours end with the last whole point', { last: '24h' }, {}, '2026-11-23T20:30:00+08:00 2026-11-24T20:30:00+08:00'],
    ['the last minutes', { last: '30m' }, {}, '2026-11-24T20:00:00+08:00 2026-11-24T20:30:00+08:00'],
    ['the last days', { last: '7d' }, {}, '2026-11-17T20:30:00+08:00 2026-11-24T20:30:00+08:00'],
    ['the last days by points of an hour', { last: '7d' }, { step: 3600 }, '2026-11-17T20:00:00+08:00 2026-11-24T20:00:00+08:00'],
    ['the last days by points of a day are whole days without today', { last: '7d' }, { step: 86_400 }, '2026-11-17T00:00:00+08:00 2026-11-24T00:00:00+08:00'],
    ['points of a day are days of the zone', { last: '1d' }, { step: 86_400, zone: 'America/New_York' }, '2026-11-23T00:00:00-05:00 2026-11-24T00:00:00-05:00'],
    ['points of an hour are those of the service, where a zone lies beside them', { last: '3h' }, { step: 3600, zone: '+05:45' }, '2026-11-24T14:45:00+05:45 2026-11-24T17:45:00+05:45'],
    ['a day', { day: '2026-10-05' }, {}, '2026-10-05T00:00:00+08:00 2026-10-06T00:00:00+08:00'],
    ['a day on which clocks are set forward', { day: '2026-03-29' }, { zone: 'Europe/Berlin' }, '2026-03-29T00:00:00+01:00 2026-03-30T00:00:00+02:00'],
    ['a month', { month: '2026-10' }, {}, '2026-10-01T00:00:00+08:00 2026-11-01T00:00:00+08:00'],
    ['the last month of a year', { month: '2025-12' }, { zone: 'Z' }, '2025-12-01T00:00:00Z 2026-01-01T00:00:00Z'],
    ['a February of a leap year', { month: '2024-02' }, {}, '2024-02-01T00:00:00+08:00 2024-03-01T00:00:00+08:00'],
    ['dates', { from: '2026-10-01', to: '2026-10-08' }, {}, '2026-10-01T00:00:00+08:00 2026-10-08T00:00:00+08:00'],
    ['times in the zone', { from: '2026-10-01T08:00', to: '2026-10-01 09:30:15' }, { zone: 'Asia/Tokyo' }, '2026-10-01T08:00:00+09:00 2026-10-01T09:30:15+09:00'],
    ['times with an offset keep it', { from: '2026-10-01T08:00:00Z', to: '2026-10-01T18:00:00+08:00' }, {}, '2026-10-01T08:00:00Z 2026-10-01T18:00:00+08:00'],
    ['no end is now', { from: '2026-11-24' }, {}, '2026-11-24T00:00:00+08:00 2026-11-24T20:30:00+08:00'],
    ['a time that clocks show twice is the first', { from: '2026-10-25T02:30', to: '2026-10-25T03:30' }, { zone: 'Europe/Berlin' }, '2026-10-25T02:30:00+02:00 2026-10-25T03:30:00+01:00'],
    ['a zone west of Greenwich with half an hour', { day: '2026-10-05' }, { zone: '-03:30' }, '2026-10-05T00:00:00-03:30 2026-10-06T00:00:00-03:30'],
  ])('%s', (_, words, more, want) => expect(asked(words, more)).toBe(want));

  test.each<[string, RangeWords, Partial<RangeGrid>, string]>([
    ['none', {}, {}, 'No range was given. Add --last 7d'],
    ['two', { last: '7d', month: '2026-10' }, {}, '--last and --month exclude each other. Use one of them.'],
    ['an end alone', { to: '2026-10-08' }, {}, '--to needs --from.'],
    ['an end of the last days', { last: '7d', to: '2026-10-08' }, {}, '--to goes with --from, not with --last.'],
    ['weeks', { last: '2w' }, {}, '--last must be a number of days, hours or minutes, not "2w". Write it like 7d, 24h or 30m.'],
    ['nothing', { last: '0d' }, {}, '--last must be'],
    ['less than a point', { last: '30m' }, { step: 3600 }, '--last 30m is shorter than a data point of 3600 seconds.'],
    ['a day that is not in the calendar', { day: '2026-02-30' }, {}, '--day must be a day such as 2026-10-05, not "2026-02-30".'],
    ['a month that is not in the calendar', { month: '2026-13' }, {}, '--month must be a month such as 2026-10, not "2026-13".'],
    ['a month with a day', { month: '2026-10-05' }, {}, '--month must be'],
    ['an hour that no clock shows', { from: '2026-10-05T24:00' }, {}, '--from must be a date or a time'],
    ['a fraction of a second', { from: '2026-10-05T08:00:00.5' }, {}, '--from must be a date or a time'],
    ['an offset that no place has', { from: '2026-10-05T08:00:00+99:00' }, {}, '--from must be a date or a time'],
    ['a year of six digits', { from: '+102026-10-05' }, {}, '--from must be a date or a time'],
    ['no zone', { last: '7d' }, { zone: 'Mars/Olympus' }, 'There is no time zone "Mars/Olympus".'],
    ['no offset', { last: '7d' }, { zone: '+25:00' }, 'There is no time zone "+25:00".'],
  ])('refused: %s', (_, words, more, want) => expect(() => asked(words, more)).toThrow(want));
});
