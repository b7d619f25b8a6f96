import { stripVTControlCharacters } from 'node:util';

import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';

import { type ChartOptions, renderChart } from '../../src/chart/render-chart.ts';
import type { UsageSeries } from '../../src/series/usage-series.ts';

const midnight = Date.parse('2026-10-01T00:00:00+08:00');
const plain: ChartOptions = { width: 40, color: false, zone: '+08:00' };

function line(label: string, values: readonly (number | undefined)[], more: Partial<UsageSeries> = {}): UsageSeries {
  const step = more.step ?? 300;
  const points = values.map((value, index) => ({ time: midnight + index * step * 1000, value }));
  return { field: label, label, unit: 'Mbps', base: 1000, dimensions: [], behaves: 'peak', step, points, ...more };
}

function drawn(series: readonly UsageSeries[], options: Partial<ChartOptions> = {}): string {
  return renderChart(series, { ...plain, ...options });
}

test('two lines stand in one chart, told apart by shape, with a round scale in a unit that reads well', () => {
  const rising = Array.from({ length: 12 }, (_, index) => index * 150);
  expect(`\n${drawn([line('Down', rising), line('Up', rising.map(() => 400))], { width: 56 })}`).toMatchInlineSnapshot(`
    "
    Gbps; points of 5 min
      2┤
       │                                              ┏━━━━━
    1.5┤                                          ┏━━━┛
       │                                 ┏━━━━━━━━┛
      1┤                         ┏━━━━━━━┛
       │                    ┏━━━━┛
    0.5┤────────────┏━━━━━━━┛───────────────────────────────
       │   ┏━━━━━━━━┛
      0┤━━━┛
       └┬────────────┬────────────┬────────────┬────────────
        00:00        00:15        00:30        00:45
    ━━ Down: highest 1.65 Gbps at 2026-10-01 00:55
    ── Up: highest 400 Mbps at 2026-10-01 00:00
    "
  `);
});

test('of more lines than strokes those are drawn that reach highest, in the order in which they came', () => {
  const text = drawn([3, 9, 1, 7, 8].map((value) => line(`L${value}`, [value])));
  expect(text.match(/L\d/g)).toEqual(['L3', 'L9', 'L7', 'L8']);
});

test('a terminal of 20 columns has the same, on more rows', () => {
  const points = Array.from({ length: 64 }, (_, index) => 100 + index);
  expect(`\n${drawn([line('Down bandwidth', points)], { width: 20 })}`).toMatchInlineSnapshot(`
    "
    Mbps; each column is
    the highest of 4
    points of 5 min
    200┤
       │              ┏━
    150┤        ┏━━━━━┛
       │  ┏━━━━━┛
    100┤━━┛
       │
     50┤
       │
      0┤
       └┬───────────────
        00:00
    ━━ Down bandwidth
       max 163 Mbps at
       2026-10-01 05:15
    "
  `);
});

test('colour changes nothing but colour', () => {
  const series = [line('Down', [1, 5, 3]), line('Up', [2, 2, 2])];
  const text = drawn(series, { color: true });
  expect(text).toContain('\u001b[36m');
  expect(stripVTControlCharacters(text)).toBe(drawn(series));
});

test.each([
  ['a gap stays a gap, also at both ends', [undefined, undefined, 5, 5, undefined, undefined, 5, 5, undefined, undefined]],
  ['a gap of one point is not bridged', [5, 5, 5, 5, undefined, 5, 5, 5, 5, 5]],
])('%s', (_, values) => {
  const width = 22;
  const top = drawn([line('Down', values)], { width }).split('\n').find((row) => row.includes('━'));
  const cells = (top ?? '').slice(2).padEnd(20).match(/../g);
  expect(cells).toEqual(values.map((value) => (value === undefined ? '  ' : '━━')));
});

test('one high point of a month is not lost', () => {
  const month = Array.from({ length: 8928 }, (_, index) => (index === 5000 ? 900 : 100));
  const rows = drawn([line('Down', month)]).split('\n');
  expect(rows[0]).toContain('Mbps; each column is the');
  expect(rows.slice(2, 5).join('')).toMatch(/[┏┓┃]/);
  expect(rows.join('\n')).toContain('max 900 Mbps at 2026-10-18 08:40');
});

test.each([
  ['no line at all', [], 'No points to draw.\n'],
  ['a line without points', [line('Down', [])], 'No points to draw.\n'],
  ['points without values', [line('Down', [undefined, undefined])], '1 without a value.'],
  ['zeros only', [line('Down', [0, 0, 0])], 'highest 0 Mbps at 2026-10-01 00:00'],
  ['one point', [line('Down', [5])], 'highest 5 Mbps'],
  ['values beyond any unit', [line('Down', [1e300, 2e300])], '2.00e+291 Pbps'],
  ['values far below 1', [line('Down', [0.00002, 0.00001])], 'highest 20 bps'],
  ['values next to nothing', [line('Down', [5e-324])], '0┤━'],
  ['base 1024', [line('Storage', [2048], { unit: 'GB', base: 1024, step: 86_400 })], 'highest 2 TB'],
  ['a unit without a base', [line('Time', [61_234.5], { unit: 'min', base: undefined })], 'highest 61,235 min'],
  ['no unit', [line('Value', [3], { unit: undefined, base: undefined })], 'Number; points of 5 min'],
  ['parts of a split', [line('Down', [3], { dimensions: [{ name: 'Domain', value: 'a.example.com' }] })], 'Down, a.example.com'],
  ['more lines than strokes', Array.from({ length: 7 }, (_, index) => line(`L${index}`, [index])), '3 more not drawn'],
])('%s', (_, series, want) => {
  expect(drawn(series, { width: 80 })).toContain(want);
});

test('different units have charts of their own', () => {
  const text = drawn([line('Down', [1]), line('Traffic', [1], { unit: 'GB' })]);
  expect(text.match(/^\S+; points/gm)).toEqual(['Mbps; points', 'GB; points']);
});

test.each([
  ['+08:00', '10-01'],
  ['Asia/Shanghai', '10-01'],
  ['Z', '09-30'],
  ['America/New_York', '09-30'],
])('times are those of the zone %s', (zone, day) => {
  expect(drawn([line('Down', [1])], { width: 80, zone })).toContain(`highest 1 Mbps at 2026-${day}`);
});

test('clocks that are set back keep their order of days', () => {
  const first = Date.parse('2026-10-31T12:00:00-04:00');
  const points = Array.from({ length: 48 }, (_, hour) => ({ time: first + hour * 3_600_000, value: hour === 14 ? 9 : 1 }));
  const text = drawn([line('Down', [], { points, step: 3600 })], { width: 80, zone: 'America/New_York' });
  expect(text).toContain('highest 9 Mbps at 2026-11-01 01:00');
});

test('text of the service moves no cursor', () => {
  const value = '\u001b[2J\u202e\u0000\n\u009b31mx';
  const text = drawn([line('Down\u0007', [1], { dimensions: [{ name: 'Domain', value }] })], { width: 120 });
  expect(text).toContain(String.raw`Down\u{7}, \u{1b}[2J\u{202e}\u{0}\u{a}\u{9b}31mx`);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('nothing is wider than the terminal, whatever is drawn', () => {
  const values = fc.array(fc.option(fc.double({ min: 0, noNaN: true }), { nil: undefined }), { maxLength: 60 });
  const anyLine = fc.record({ values, label: fc.string({ unit: 'grapheme', maxLength: 40 }), step: fc.constantFrom(300, 3600, 86_400) });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.integer({ min: 0, max: 200 }), fc.boolean(), (lines, width, color) => {
      const text = renderChart(lines.map((one) => line(one.label, one.values, { step: one.step })), { ...plain, width, color });
      for (const row of text.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(Math.max(20, width));
    }),
    { numRuns: 300 },
  );
});
