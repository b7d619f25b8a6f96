import { type PlotOptions, rectY, stackY } from '@observablehq/plot';

import { readableQuantity, readableUnit } from '../../chart/readable-unit.ts';
import { startOf, type Stretch, stretchesOf } from '../days.ts';
import type { Frame } from './canvas.ts';
import { backdrop, type TimePlot, timeScales } from './line-plot.ts';
import { colours } from './palette.ts';

const hour = 3_600_000;

/** What a plot of bars is drawn from: a bar for each day, or for each hour of a short range. */
export interface BarPlot extends TimePlot {
  readonly width: 'day' | 'hour';
  /** Names of the series, for those who point at a bar. */
  readonly names: readonly string[];
}

/** Totals as bars that stand on each other, the first series below. */
export function barPlot(what: BarPlot, frame: Frame): PlotOptions {
  const { series, clock, width, names, words } = what;
  const first = series[0]!;
  const stacks = series.map((one) => stretchesOf(one, clock, width));
  const top = Math.max(0, ...heights(stacks).values());
  const unit = readableUnit(top, first.unit, first.base);
  const bars = stacks.flatMap((stack, index) =>
    stack.flatMap(({ name, value }) => {
      if (value === undefined) return [];
      const from = startOf({ name });
      const title = `${name} ${names[index]}: ${readableQuantity(value, first.unit, first.base, words.unit)}`;
      const to = new Date(from.getTime() * 1 + (width === 'day' ? 24 : 1) * hour);
      return [{ from, to, value: value / unit.divisor, index, colour: colours[index]!, title }];
    }),
  );
  return {
    ...timeScales(what, frame, { top: top / unit.divisor, unit: words.unit(unit.name) }),
    color: { type: 'identity' },
    marks: [
      ...backdrop(what, frame, words.unit(unit.name)),
      rectY(bars, stackY({ x1: 'from', x2: 'to', y: 'value', z: 'index', fill: 'colour', title: 'title', insetLeft: 0.75, insetRight: 0.75 })),
    ],
  };
}

function heights(stacks: readonly (readonly Stretch[])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { name, value } of stacks.flat()) sums.set(name, (sums.get(name) ?? 0) + (value ?? 0));
  return sums;
}
