import { expect, test } from 'vitest';
import { dayChart, highestOf } from '../../demo/day-chart.ts';

const day = Array.from({ length: 288 }, (_, index) => 300 + 250 * Math.sin(((index - 100) / 288) * 2 * Math.PI));

test.each([80, 120])('a chart for %i columns fits them, and has its axes', (columns) => {
  const lines = dayChart({ title: 'Downstream', unit: 'Mbps', values: day }, { columns, coloured: false }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(columns * 0.9);
  expect(lines[0]).toBe('Downstream, Mbps');
  expect(lines[1]).toMatch(/^600┤/);
  expect(lines.at(-1)?.trim().split(/\s+/)).toEqual(['00:00', '04:00', '08:00', '12:00', '16:00', '20:00']);
  expect(lines.join('')).not.toContain('\u001B');
});

test('a day without traffic is a line at the bottom', () => {
  const lines = dayChart({ title: 'Nothing', unit: 'Mbps', values: day.map(() => 0) }, { columns: 80, coloured: false }).split('\n');
  expect(lines.filter((line) => line.includes('──')).map((line) => line.trim().slice(0, 2))).toEqual(['0┤', '└┬']);
});

test.each([
  [[1, 5, 2, 3], 2, [5, 3]],
  [[1, 5, 2], 3, [1, 5, 2]],
  [[1, 2], 4, [1, 1, 2, 2]],
])('the highest of %j in %i columns', (values, columns, want) => expect(highestOf(values, columns)).toEqual(want));
