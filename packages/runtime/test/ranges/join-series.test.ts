import { expect, test } from 'vitest';

import type { JoinedSeries } from '../../src/ranges/join/join-plan.ts';
import { joinSeries } from '../../src/ranges/join/join-series.ts';

const series: JoinedSeries = {
  field: 'List',
  time: 'At',
  keys: ['Domain'],
  values: [
    { field: 'Up', join: 'sum' },
    { field: 'Peak', join: 'maximum' },
  ],
};

type Point = readonly [minute: number, up: number, domain?: string];

const minute = (at: number): string => `2026-11-01T00:${String(at).padStart(2, '0')}:00+08:00`;
const pointOf = ([at, up, domain]: Point): object => ({ At: minute(at), Up: up, Peak: up, Note: `of ${up}`, ...(domain === undefined ? {} : { Domain: domain }) });

/** Windows of ten minutes each with these points, joined. */
function join(...windows: readonly (readonly (Point | object | string)[])[]): ReturnType<typeof joinSeries> {
  const holders = windows.map((points, index) => ({
    action: 'Echo',
    window: { index, start: minute(index * 10), end: minute(index * 10 + 10) },
    fields: { List: points.map((point) => (Array.isArray(point) ? pointOf(point as unknown as Point) : point)) },
  }));
  return joinSeries(series, holders);
}

const points = (...all: readonly Point[]): readonly object[] => all.map(pointOf);

test('points of windows stand one after another', () => {
  expect(join([[0, 1], [5, 2]], [[10, 3], [15, 4]], [[20, 5]])).toEqual({ points: points([0, 1], [5, 2], [10, 3], [15, 4], [20, 5]), changed: false });
});

test('of a point that comes twice, that of the later window counts', () => {
  expect(join([[0, 1], [10, 2]], [[10, 3]])).toEqual({ points: points([0, 1], [10, 3]), changed: true });
  expect(join([[0, 1], [10, 2], [11, 9]], [[10, 3], [11, 4]])).toEqual({ points: points([0, 1], [10, 3], [11, 4]), changed: true });
});

test('all points of the last window count', () => {
  expect(join([[0, 1]], [[10, 2], [20, 3], [25, 4]])).toEqual({ points: points([0, 1], [10, 2], [20, 3], [25, 4]), changed: false });
});

test('all points of the first window count, whenever they begin', () => {
  const holders = [{ action: 'Echo', window: { index: 0, start: minute(5), end: minute(10) }, fields: { List: points([0, 1], [5, 2]) } }];
  expect(joinSeries(series, holders)).toEqual({ points: points([0, 1], [5, 2]), changed: false });
});

const cut = (at: number, up: number, peak: number, note: string, domain?: string): object => ({
  ...pointOf(domain === undefined ? [at, up] : [at, up, domain]),
  Peak: peak,
  Note: note,
});

test('a point that was cut in two is put together, value by value, and keeps what else the first part has', () => {
  expect(join([[0, 1], [5, 2]], [[5, 3], [10, 4]])).toEqual({ points: [...points([0, 1]), cut(5, 5, 3, 'of 2'), ...points([10, 4])], changed: true });
  expect(join([[5, 0.1]], [[5, 0.2]], [[5, 0.3]])).toEqual({ points: [cut(5, 0.6, 0.3, 'of 0.1')], changed: true });
});

test('parts belong together when their keys are the same', () => {
  const joined = join([[0, 9, 'a'], [5, 1, 'a'], [5, 2, 'b']], [[5, 10, 'b'], [5, 20, 'a'], [5, 30, 'c'], [10, 7, 'a']]);
  expect(joined.points).toEqual([
    pointOf([0, 9, 'a']),
    cut(5, 21, 20, 'of 1', 'a'),
    cut(5, 12, 10, 'of 2', 'b'),
    pointOf([5, 30, 'c']),
    pointOf([10, 7, 'a']),
  ]);
});

test('each of several points that were cut finds its own other part', () => {
  const joined = join([[4, 1], [5, 2], [6, 3]], [[5, 10], [6, 20], [10, 7]]);
  expect(joined.points).toEqual([pointOf([4, 1]), cut(5, 12, 10, 'of 2'), cut(6, 23, 20, 'of 3'), pointOf([10, 7])]);
});

test('a part without another is the point', () => {
  expect(join([[0, 1]], [[5, 3], [10, 4]])).toEqual({ points: points([0, 1], [5, 3], [10, 4]), changed: true });
  expect(join([], [[5, 3]])).toEqual({ points: points([5, 3]), changed: true });
});

test('what says no time, or is no object, is left where it stands', () => {
  const odd = { Up: 1 };
  expect(join([[0, 1], odd, 'text'], [odd, [10, 2]])).toEqual({ points: [...points([0, 1]), odd, 'text', odd, ...points([10, 2])], changed: false });
  const listed = { At: [minute(12)] };
  expect(join([[0, 1], listed], [[10, 2]]).points).toEqual([pointOf([0, 1]), listed, pointOf([10, 2])]);
  expect(join([odd, [5, 1]], [[5, 2]]).points).toEqual([odd, cut(5, 3, 2, 'of 1')]);
  expect(join([[5, 1], { At: 'soon' }], [[5, 2]]).points).toEqual([pointOf([5, 1]), { At: 'soon' }, pointOf([5, 2])]);
});
