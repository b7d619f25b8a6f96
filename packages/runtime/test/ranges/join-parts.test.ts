import { expect, test } from 'vitest';

import type { JoinPlan } from '../../src/ranges/join/join-plan.ts';
import { joinParts } from '../../src/ranges/join/join-parts.ts';
import { rangedEcho } from './ranged-echo.ts';

const series = { field: 'List', time: 'At', keys: [], values: [{ field: 'Up', join: 'sum' }] } as const;
const join: JoinPlan = {
  echoes: ['Zone'],
  totals: [
    { field: 'Total', join: 'sum', of: 'Up' },
    { field: 'Peak', join: 'maximum', of: 'Up' },
    { field: 'Calls', join: 'sum' },
  ],
  series,
  detail: {
    field: 'Rows',
    dimensions: [{ field: 'Domain' }, { field: 'Area' }],
    totals: [{ field: 'Sum', join: 'sum' }],
    series: { ...series, field: 'Points' },
  },
};

const days = ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z'] as const;
const request = { From: days[0], To: days[2], Zone: 'of the request' };

/** Answers to a day each, joined. */
function joined(plan: JoinPlan, ...results: readonly unknown[]): unknown {
  const action = { ...rangedEcho, range: { ...rangedEcho.range, join: plan } };
  const windows = results.map((_, index) => ({ index, start: days[index] ?? '', end: days[index + 1] ?? '' }));
  return joinParts<unknown>(
    action,
    { range: action.range, request, windows },
    results.map((result, index) => ({ window: windows[index] ?? { index, start: '', end: '' }, result })),
  );
}

const pointsOf = (day: number, ...ups: readonly number[]): readonly object[] =>
  ups.map((Up, hour) => ({ At: `2026-11-0${String(day)}T0${String(hour)}:00:00Z`, Up }));
const row = (Domain: string, Area: string | undefined, Sum: number, Points: readonly object[]): object => ({
  Extra: 1,
  Sum,
  Points,
  ...(Area === undefined ? {} : { Area }),
  Domain,
});

test('each field is joined as the plan says, in the order of the answers; what it does not know is left out', () => {
  const result = joined(
    join,
    { Unknown: 1, Peak: 2, Zone: 'first', To: 'x', Total: 3, List: pointsOf(1, 1, 2), Rows: [row('a', 'x', 1, pointsOf(1, 1))], Calls: 5, From: 'y' },
    { Zone: 'second', Calls: 6, Peak: 4, Total: 7, List: pointsOf(2, 3, 4), Rows: [row('a', 'x', 2, pointsOf(2, 2))] },
  );
  const points = [...pointsOf(1, 1, 2), ...pointsOf(2, 3, 4)];
  const rows = [{ Sum: 3, Points: [...pointsOf(1, 1), ...pointsOf(2, 2)], Area: 'x', Domain: 'a' }];
  expect(JSON.stringify(result)).toBe(
    JSON.stringify({ Peak: 4, Zone: 'first', To: days[2], Total: 10, List: points, Rows: rows, Calls: 11, From: days[0] }),
  );
  expect(Object.keys(result as object)).toEqual(['Peak', 'Zone', 'To', 'Total', 'List', 'Rows', 'Calls', 'From']);
});

test('a field that only a later answer has stands after those of the earlier', () => {
  const { detail, ...plain } = join;
  expect(detail).toBeDefined();
  const result = joined(plain, { Total: 1, Peak: 1, Calls: 1, List: [] }, { Zone: 'late', Total: 1, Peak: 1, Calls: 1, List: [] });
  expect(Object.keys(result as object)).toEqual(['Total', 'Peak', 'Calls', 'List', 'Zone']);
});

test('rows are the same when all that they are about is', () => {
  const one = [row('a', 'x', 1, []), row('a', 'y', 2, []), row('b', undefined, 4, []), row('ax', undefined, 8, [])];
  const two = [row('b', undefined, 16, []), row('c', 'x', 32, []), row('a', 'y', 64, [])];
  const figures = { Total: 0, Peak: 0, Calls: 0, List: [] };
  const { Rows } = joined(join, { ...figures, Rows: one }, { ...figures, Rows: two }) as { Rows: readonly object[] };
  expect(Rows).toEqual([
    { Sum: 1, Points: [], Area: 'x', Domain: 'a' },
    { Sum: 66, Points: [], Area: 'y', Domain: 'a' },
    { Sum: 20, Points: [], Domain: 'b' },
    { Sum: 8, Points: [], Domain: 'ax' },
    { Sum: 32, Points: [], Area: 'x', Domain: 'c' },
  ]);
});

test('totals of points are counted anew where windows share one, and those that are of no points are added', () => {
  const [first, second] = [pointsOf(1, 1, 2), pointsOf(2, 3)];
  const shared = { Total: 0, Peak: 0, Calls: 1, Rows: [], List: [...first, { At: days[1], Up: 9 }] };
  const result = joined(join, shared, { Total: 0, Peak: 0, Calls: 1, Rows: [], List: second });
  expect(result).toMatchObject({ Total: 6, Peak: 3, Calls: 2, List: [...first, ...second] });
});

test.each([['text'], [null], [{ At: days[0] }], [{ At: days[0], Up: null }], [{ At: days[0], Up: '1' }]])(
  'totals cannot be counted anew with %j among the points: no number is better than a wrong one',
  (odd) => {
    const figures = { Total: 0, Peak: 0, Calls: 1, Rows: [] };
    const shared = { ...figures, List: [odd, { At: days[1], Up: 9 }] };
    const message = `response-format: RangedEcho: The answer for ${days[0]} to ${days[1]} has a point with no number Up.`;
    expect(() => joined(join, shared, { ...figures, List: pointsOf(2, 3) })).toThrow(expect.objectContaining({ message }));
  },
);

test('where the only point belongs to a window that does not have it, totals are those of the windows', () => {
  const figures = { Total: 9, Peak: 9, Calls: 1, Rows: [] };
  const result = joined(join, { ...figures, List: [{ At: days[1], Up: 9 }] }, { ...figures, Total: 1, Peak: 1, List: [] });
  expect(result).toMatchObject({ Total: 10, Peak: 9, List: [] });
});

test.each<[string, readonly unknown[], string]>([
  ['no object', [{}, 7], 'is no object'],
  ['no list', [{ Total: 1, Peak: 1, Calls: 1, List: [] }, { Total: 1, Peak: 1, Calls: 1 }], 'has no list List'],
  ['no number', [{ Total: 1, Peak: 1, Calls: 1, List: [] }, { Total: 1, Peak: '1', Calls: 1, List: [] }], 'has no number Peak'],
  ['rows that are no list', [{ Total: 1, Peak: 1, Calls: 1, List: [] }, { Total: 1, Peak: 1, Calls: 1, List: [], Rows: {} }], 'has no list Rows'],
  ['a row that is no object', [{ Total: 1, Peak: 1, Calls: 1, List: [] }, { Total: 1, Peak: 1, Calls: 1, List: [], Rows: [null] }], 'is no object'],
])('an answer with %s is an error that says where', (_what, results, fault) => {
  const message = `response-format: RangedEcho: The answer for ${days[1]} to ${days[2]} ${fault}.`;
  expect(() => joined(join, ...results)).toThrow(expect.objectContaining({ name: 'TransportError', kind: 'response-format', message }));
});

test('a total of points that are not there is that of the windows', () => {
  const plan: JoinPlan = { echoes: [], totals: [{ field: 'Total', join: 'sum', of: 'Up' }] };
  expect(joined(plan, { Total: 1 }, { Total: 2 })).toEqual({ Total: 3 });
});

test('without totals, points or rows there is nothing but what answers repeat', () => {
  expect(joined({ echoes: ['Zone'], totals: [] }, { Zone: 'a', Other: 1 }, { Zone: 'b' })).toEqual({ Zone: 'a' });
});
