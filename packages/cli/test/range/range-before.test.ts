import { expect, test } from 'vitest';

import { rangeBefore, rangeOfWords } from '../../src/range/range-of-words.ts';
import type { GeneralOptions } from '../../src/command/general-options.ts';

/** 2026-11-24, 20:34:56 in China. */
const now = Date.UTC(2026, 10, 24, 12, 34, 56);

function before(words: GeneralOptions, at: number = now): readonly (string | undefined)[] {
  const range = rangeBefore(words, rangeOfWords(words, 3600, at), at);
  return [range?.start, range?.end];
}

test.each<readonly [string, GeneralOptions, string | undefined, string | undefined]>([
  ['a month: the month before', { month: '2026-10' }, '2026-09-01T00:00:00+08:00', '2026-10-01T00:00:00+08:00'],
  ['a month that is not over: as much of it', { month: '2026-11' }, '2026-10-01T00:00:00+08:00', '2026-10-24T20:00:00+08:00'],
  ['a day: the day before', { day: '2026-11-01' }, '2026-10-31T00:00:00+08:00', '2026-11-01T00:00:00+08:00'],
  ['today: as much of yesterday', { day: '2026-11-24' }, '2026-11-23T00:00:00+08:00', '2026-11-23T20:00:00+08:00'],
  ['the last week: the week before', { last: '7d' }, '2026-11-10T20:00:00+08:00', '2026-11-17T20:00:00+08:00'],
  ['from and to: as long before', { from: '2026-10-11', to: '2026-10-21' }, '2026-10-01T00:00:00+08:00', '2026-10-11T00:00:00+08:00'],
  ['a zone that sets its clocks back', { month: '2026-11', timeZone: 'America/New_York' }, '2026-10-01T00:00:00-04:00', '2026-10-24T08:00:00-04:00'],
  ['too long ago', { month: '2025-12' }, undefined, undefined],
])('%s', (_, words, start, end) => {
  expect(before(words)).toEqual([start, end]);
});

test('a short month that has just ended: all of the longer one before', () => {
  expect(before({ month: '2026-02' }, Date.UTC(2026, 2, 1, 4))).toEqual(['2026-01-01T00:00:00+08:00', '2026-02-01T00:00:00+08:00']);
});
