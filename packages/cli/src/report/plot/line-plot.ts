import { areaY, axisX, axisY, dot, gridY, line, type Markish, type PlotOptions, rect, ruleY, text } from '@observablehq/plot';

import { readableNumber, readableQuantity, readableUnit } from '../../chart/readable-unit.ts';
import { highestOf } from '../../chart/columns.ts';
import type { WallClock } from '../../times/wall-clock.ts';
import type { UsagePoint, UsageSeries } from '../../series/usage-series.ts';
import { thinned } from '../thinning.ts';
import type { Frame } from './canvas.ts';
import type { Words } from '../words/words.ts';
import { colours, dashes } from './palette.ts';

/** A stretch of time, by the clocks of the zone. */
export interface WallSpan {
  readonly from: Date;
  readonly to: Date;
}

/** What a plot over time is drawn from. */
export interface TimePlot {
  /** Lines of one unit and base, at most as many as there are colours. */
  readonly series: readonly UsageSeries[];
  readonly span: WallSpan;
  readonly gaps: readonly WallSpan[];
  readonly clock: WallClock;
  readonly words: Pick<Words, 'day' | 'unit'>;
  /** A level that is drawn across, in the unit of the series. */
  readonly level?: { readonly label: string; readonly value: number } | undefined;
}

/** Lines over time with the highest point of each marked; their values are levels, such as bandwidth. */
export function linePlot(what: TimePlot, frame: Frame): PlotOptions {
  const { series, clock, level, words } = what;
  const first = series[0]!;
  const peaks = series.map(highestOf);
  const top = Math.max(0, level?.value ?? 0, ...peaks.map((peak) => peak?.value ?? 0));
  const unit = readableUnit(top, first.unit, first.base);
  const marks = series.flatMap((one, index): Markish[] => {
    const points = thinned(one, frame.narrow ? 180 : 450);
    const steps = points.length < 100;
    const drawn = (steps ? withEnd(points, one.step) : points).map(({ time, value }) => ({
      time: clock(time),
      value: value === undefined ? NaN : value / unit.divisor,
    }));
    const channels = { x: 'time', y: 'value', curve: steps ? ('step-after' as const) : ('linear' as const) };
    const stroke = colours[index]!;
    return [
      ...(series.length < 3 ? [areaY(drawn, { ...channels, fill: stroke, fillOpacity: 0.12 })] : []),
      line(drawn, { ...channels, stroke, strokeWidth: 1.5, strokeDasharray: steps ? dashes[index]! : 'none' }),
    ];
  });
  return {
    ...timeScales(what, frame, { top: top / unit.divisor, unit: words.unit(unit.name) }),
    marks: [
      ...backdrop(what, frame, words.unit(unit.name)),
      ...marks,
      ...(level === undefined ? [] : levelMarks(level, unit.divisor, what)),
      ...peakMarks(what, unit.divisor),
    ],
  };
}

/** A point that makes the last step as wide as the others. */
function withEnd(points: readonly UsagePoint[], step: number): readonly UsagePoint[] {
  const last = points.at(-1);
  return last === undefined ? points : [...points, { time: last.time + step * 1000, value: last.value }];
}

/** Scales that plots over time share. */
export function timeScales(
  { span }: Pick<TimePlot, 'span'>,
  { narrow }: Frame,
  { top, unit }: { readonly top: number; readonly unit: string },
): PlotOptions {
  return {
    marginLeft: narrow ? 44 : 56,
    marginRight: narrow ? 12 : 20,
    marginTop: 34,
    marginBottom: 28,
    x: { type: 'utc', domain: [span.from, span.to] },
    y: { domain: [0, top > 0 && Number.isFinite(top) ? top * 1.06 : 1], label: unit },
  };
}

/** Axes, grid and the stretches without data, which plots over time share. */
export function backdrop({ span, gaps, words }: Pick<TimePlot, 'span' | 'gaps' | 'words'>, { narrow }: Frame, unit: string): readonly Markish[] {
  const short = span.to.getTime() - span.from.getTime() <= 2 * 86_400_000;
  const tickFormat = (time: Date): string => (short ? time.toISOString().slice(11, 16) : words.day(time));
  const shown = gaps.map(({ from, to }) => ({
    from: from < span.from ? span.from : from,
    to: to > span.to ? span.to : to,
  }));
  return [
    rect(shown, { x1: 'from', x2: 'to', fill: 'var(--gap)' }),
    gridY({ ticks: 5, stroke: 'var(--grid)', strokeOpacity: 1 }),
    axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => readableNumber(value), label: unit, labelArrow: 'none', labelAnchor: 'top' }),
    axisX({ ticks: narrow ? 4 : 8, tickSize: 4, tickFormat, label: null }),
    ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.4 }),
  ];
}

function levelMarks(level: NonNullable<TimePlot['level']>, divisor: number, { series, span, words }: TimePlot): readonly Markish[] {
  const { unit, base } = series[0]!;
  const y = level.value / divisor;
  const name = `${level.label} ${readableQuantity(level.value, unit, base, words.unit)}`;
  return [
    ruleY([y], { stroke: 'var(--level)', strokeWidth: 1.5, strokeDasharray: '6 4' }),
    text([{ x: span.from, y }], { x: 'x', y: 'y', text: () => name, dx: 4, dy: -7, textAnchor: 'start', fill: 'var(--level)', stroke: 'var(--page)', strokeWidth: 4 }),
  ];
}

function peakMarks({ series, span, clock, words }: TimePlot, divisor: number): readonly Markish[] {
  const length = span.to.getTime() - span.from.getTime();
  return series.slice(0, 2).flatMap((one, index): Markish[] => {
    const peak = highestOf(one);
    if (peak === undefined || peak.value === 0) return [];
    const at = { x: clock(peak.time), y: peak.value / divisor };
    const place = (at.x.getTime() - span.from.getTime()) / length;
    const textAnchor = place < 0.1 ? 'start' : place > 0.9 ? 'end' : 'middle';
    const label = readableQuantity(peak.value, one.unit, one.base, words.unit);
    return [
      dot([at], { x: 'x', y: 'y', r: 3, fill: colours[index]!, stroke: 'var(--page)' }),
      text([at], { x: 'x', y: 'y', text: () => label, dy: -11, textAnchor, fill: 'currentColor', stroke: 'var(--page)', strokeWidth: 4 }),
    ];
  });
}
