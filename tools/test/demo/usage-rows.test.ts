import type { Answer } from '@volc-live/validators';
import { expect, test } from 'vitest';
import { screenOf } from '../../demo/screen.ts';
import { usageRows } from '../../demo/usage-rows.ts';
import { usageTable } from '../../demo/usage-table.ts';

const series: Answer['series'] = {
  field: 'Points',
  time: 'TimeStamp',
  step: 'Aggregation',
  keys: ['Resolution'],
  values: [
    { field: 'Up', join: 'maximum', unit: 'Mbps', measure: 'bandwidth.up' },
    { field: 'Count', join: 'sum', unit: 'images', integer: true, measure: 'snapshots' },
  ],
};
const answer: Answer = {
  echoes: [],
  totals: [{ field: 'PeakUp', join: 'maximum', of: 'Up', unit: 'Mbps' }],
  series,
  detail: {
    field: 'Split',
    by: 'DetailField',
    dimensions: [{ name: 'Domain', field: 'Domain', of: 'DomainList' }],
    totals: [{ field: 'PeakUp', join: 'maximum', of: 'Up', unit: 'Mbps' }],
    series,
  },
};
const point = { TimeStamp: '2026-11-23T00:00:00+08:00', Resolution: '720P', Up: 3.2, Count: 1200 };
const result = {
  PeakUp: 12.345,
  Points: [point, { ...point, TimeStamp: '2026-11-23T05:30:00+08:00', Up: 12.345 }],
  Split: [{ Domain: 'push.example.com', PeakUp: 12.345 }],
};

test('the whole, its parts and its points are rows; a point stands under the total that folds it', () => {
  expect(usageRows(answer, result)).toEqual({
    columns: [
      { field: 'PeakUp', unit: 'Mbps', integer: false },
      { field: 'Count', unit: 'images', integer: true },
    ],
    rows: [
      { kind: 'whole', label: 'whole range', cells: [12.345, undefined] },
      { kind: 'part', label: 'push.example.com', cells: [12.345, undefined] },
      { kind: 'point', label: '2026-11-23 · 720P', cells: [3.2, 1200] },
      { kind: 'point', label: '2026-11-23 05:30 · 720P', cells: [12.345, 1200] },
    ],
    points: 2,
  });
});

test('many points are counted and not listed', () => {
  const rows = usageRows(answer, { ...result, Points: Array.from({ length: 288 }, () => point) });
  expect(rows.points).toBe(288);
  expect(rows.rows.map(({ kind }) => kind)).toEqual(['whole', 'part']);
});

test('drawn, on a screen without colours', () => {
  const screen = screenOf(process.stdout, { NO_COLOR: '1' });
  expect(usageTable(usageRows(answer, result), screen).split('\n')).toEqual([
    '   ╭─────────────────────────┬────────┬────────╮',
    '   │                         │ PeakUp │  Count │',
    '   │                         │   Mbps │ images │',
    '   ├─────────────────────────┼────────┼────────┤',
    '   │ whole range             │  12.35 │        │',
    '   │ of it push.example.com  │  12.35 │        │',
    '   │ 2026-11-23 · 720P       │   3.20 │  1,200 │',
    '   │ 2026-11-23 05:30 · 720P │  12.35 │  1,200 │',
    '   ╰─────────────────────────┴────────┴────────╯',
  ]);
});

test.each<[string, boolean, Record<string, string>, boolean]>([
  ['a terminal', true, {}, true],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ['a file', false, {}, false],
  ['a file with FORCE_COLOR', false, { FORCE_COLOR: '1' }, false],
])('colours on %s', (_, isTTY, env, want) => {
  const screen = screenOf({ isTTY, columns: 100 } as NodeJS.WriteStream, env);
  expect(screen.good('x') !== 'x').toBe(want);
});

test.each([
  [undefined, {}, 80],
  [60, {}, 80],
  [100, {}, 100],
  [200, {}, 120],
  [undefined, { COLUMNS: '110' }, 110],
])('a stream of %s columns', (columns, env, want) => {
  expect(screenOf({ isTTY: true, columns } as NodeJS.WriteStream, env).columns).toBe(want);
});
