import { expect, test } from 'vitest';
import { wrap } from '../../demo/prose.ts';
import { rangeText, widthText } from '../../demo/question.ts';

test.each([
  [60, '1 min'],
  [300, '5 min'],
  [3600, '1 h'],
  [86_400, '1 d'],
  [90, '90 s'],
])('%i seconds are %s', (seconds, want) => expect(widthText(seconds)).toBe(want));

const day = { StartTime: '2026-11-23T00:00:00+08:00', EndTime: '2026-11-23T23:59:59+08:00' };

test.each([
  [{ ...day, Aggregation: 300 }, 288, '2026-11-23 00:00 to 2026-11-23 23:59:59 (+08:00), 288 points of 5 min'],
  [{ ...day, Aggregation: 86_400 }, 1, '2026-11-23 00:00 to 2026-11-23 23:59:59 (+08:00), 1 point of 1 d'],
  [day, 0, '2026-11-23 00:00 to 2026-11-23 23:59:59 (+08:00)'],
])('the range of %j with %i points', (body, points, want) => expect(rangeText(body, points)).toBe(want));

test.each([
  ['one two three', 9, '  ', '  one two\n  three'],
  ['one two', 80, ' ', ' one two'],
  ['longer-than-the-line and more', 8, '', 'longer-than-the-line\nand more'],
])('%j in %i columns', (text, columns, indent, want) => expect(wrap(text, columns, indent)).toBe(want));
