import { plot } from 'simple-ascii-chart';
import { roundUp } from './quantity.ts';
import type { Screen } from './screen.ts';

/** A day of one quantity, in points of one width. */
export interface DayOf {
  readonly title: string;
  readonly unit: string;
  /** From midnight to midnight. */
  readonly values: readonly number[];
}

const height = 16;
/** Every third line has a number; the lines between keep the chart quiet. */
const linesPerTick = 3;
const gaps = (height - 1) / linesPerTick;
const hoursOfTick = [0, 4, 8, 12, 16, 20] as const;
const rounded = { we: '─', ns: '│', wns: '╮', nse: '╰', wsn: '╯', sne: '╭' };

/**
 * A day as a line, hours below and round numbers at the side. Each column shows the highest of its
 * points, so that a peak of one point is seen at any width.
 */
export function dayChart({ title, unit, values }: DayOf, { columns, coloured }: Pick<Screen, 'columns' | 'coloured'>): string {
  const top = roundUp(Math.max(...values));
  const ticks = Array.from({ length: gaps + 1 }, (_, index) => (top * index) / gaps);
  const labels = ticks.map((tick) => tick.toLocaleString('en-US', { maximumSignificantDigits: 3 }));
  const margin = Math.max(...labels.map((label) => label.length)) + 2;
  const width = columns - margin - 4;
  const points = highestOf(values, width).map((value, column): [number, number] => [column, value]);
  const chart = plot(points, {
    width,
    height,
    ...(coloured ? { color: 'ansiCyan' } : {}),
    yRange: [0, top],
    customYAxisTicks: ticks,
    customXAxisTicks: hoursOfTick.map((hour) => Math.round((hour / 24) * width)),
    formatter: (value, { axis }) => (axis === 'y' ? (labels[nearest(ticks, value)] ?? '') : hourAt(value, width)),
    symbols: { axis: { n: ' ', e: '─', ns: '│' }, chart: rounded },
  });
  const lines = chart.split('\n').map((line) => line.trimEnd());
  return [`${title}, ${unit}`, ...lines.filter((line) => line !== '')].join('\n');
}

/** The highest of the values that fall into each of so many columns. */
export function highestOf(values: readonly number[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    return Math.max(...values.slice(from, to));
  });
}

function nearest(ticks: readonly number[], value: number): number {
  return ticks.reduce((best, tick, index) => (Math.abs(tick - value) < Math.abs((ticks[best] ?? 0) - value) ? index : best), 0);
}

function hourAt(column: number, width: number): string {
  return `${String(Math.round((column / width) * 24)).padStart(2, '0')}:00`;
}
