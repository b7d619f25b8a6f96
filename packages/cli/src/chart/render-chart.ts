import { scaleLinear } from 'd3-scale';

import type { UsageSeries } from '../series/usage-series.ts';
import { visibleText } from '../shown/visible-text.ts';
import { columnsOf, highestOf, spanOf, type TimeSpan } from './columns.ts';
import { groupedBy } from './grouped-by.ts';
import { drawPlotArea } from './plot-area.ts';
import { type ReadableUnit, readableNumber, readableQuantity, readableUnit } from './readable-unit.ts';
import { coloured, shapeOf, strokes } from './strokes.ts';
import { cutTo, wrapped } from './text-width.ts';
import { drawTimeAxis } from './time-axis.ts';
import { wallClock, type WallClock, wallText } from '../times/wall-clock.ts';

/** How a chart is drawn. */
export interface ChartOptions {
  /** Columns of the terminal; a chart takes at least 20 and at most 160. */
  readonly width: number;
  /** Whether lines have colours; without, they differ by shape only. */
  readonly color: boolean;
  /** Zone of the axis: an offset such as `+08:00`, or a name such as `Asia/Shanghai`. */
  readonly zone: string;
}

/** A line with the highest of its points. */
interface Line {
  readonly series: UsageSeries;
  readonly highest: { readonly time: number; readonly value: number };
}

const narrowest = 20;
const widest = 160;

/**
 * Lines of a usage as text for a terminal, one chart for each unit, ending with a line break. A column that covers
 * several points shows the highest of them. Nothing of it is wider than `options.width`, from 20 columns on.
 */
export function renderChart(series: readonly UsageSeries[], options: ChartOptions): string {
  const width = Math.min(Math.max(Math.floor(options.width), narrowest), widest);
  const clock = wallClock(options.zone);
  const span = spanOf(series);
  if (span === undefined) return 'No points to draw.\n';
  const byUnit = groupedBy(series, ({ unit, base }) => `${unit} ${base}`);
  const charts = [...byUnit.values()].map((group) => drawChart(group, { span, width, clock, color: options.color }));
  return charts.map((rows) => `${rows.join('\n')}\n`).join('\n');
}

interface Frame {
  readonly span: TimeSpan;
  readonly width: number;
  readonly clock: WallClock;
  readonly color: boolean;
}

function drawChart(series: readonly UsageSeries[], { span, width, clock, color }: Frame): readonly string[] {
  const lines = series.flatMap((one): Line[] => {
    const highest = highestOf(one);
    return highest === undefined ? [] : [{ series: one, highest }];
  });
  const shown = largest(lines, strokes.length);
  const { unit: unitName, base, step } = series[0]!;
  const top = Math.max(0, ...shown.map(({ highest }) => highest.value));
  const unit = readableUnit(top, unitName, base);
  const ticks = ticksOf(top / unit.divisor);
  const labels = ticks.map(readableNumber);
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const columns = width - labelWidth - 1;
  const area = drawPlotArea({
    lines: shown.map((line) => columnsOf(line.series, span, columns).map((value) => inUnit(value, unit))),
    width: columns,
    height: Math.max(1, Math.round((width < 60 ? 6 : 10) / (ticks.length - 1))) * (ticks.length - 1) + 1,
    top: ticks.at(-1)!,
    labels: labels.map((label) => label.padStart(labelWidth)),
    colour: color,
  });
  const [marks, names] = drawTimeAxis(span, columns, clock);
  const indent = ' '.repeat(labelWidth);
  return [
    ...wrapped(heading(unit, step, (span.to - span.from) / columns / step / 1000), width),
    ...area,
    `${indent}└${marks}`,
    `${indent} ${names}`,
    ...shown.flatMap((line, index) => legend(line, index, { width, clock, color })),
    ...rest(lines.length - shown.length, series.length - lines.length).flatMap((sentence) => wrapped(sentence, width)),
  ];
}

/** As many lines as there are strokes: those that reach highest, in the order in which they came. */
function largest(lines: readonly Line[], count: number): readonly Line[] {
  const kept = new Set(lines.toSorted((one, other) => other.highest.value - one.highest.value).slice(0, count));
  return lines.filter((line) => kept.has(line));
}

function inUnit(value: number | undefined, { divisor }: ReadableUnit): number | undefined {
  return value === undefined ? undefined : value / divisor;
}

/** From 0 to a round number that is not below `top`; what is next to nothing is drawn as nothing, on a scale to 1. */
function ticksOf(top: number): readonly number[] {
  if (top > 1e300) return [0, top];
  const scale = scaleLinear()
    .domain([0, top > 1e-9 ? top : 1])
    .nice(4);
  return scale.ticks(4);
}

function heading({ name }: ReadableUnit, step: number, perColumn: number): string {
  const points = `points of ${step % 86_400 === 0 ? `${step / 86_400} d` : step % 3600 === 0 ? `${step / 3600} h` : `${step / 60} min`}`;
  const thinned = perColumn > 1 ? `each column is the highest of ${Math.ceil(perColumn)} ${points}` : points;
  return `${name === '' ? 'Number' : name}; ${thinned}`;
}

/** What a stroke stands for, and where its line is highest. */
function legend({ series, highest }: Line, index: number, { width, clock, color }: Omit<Frame, 'span'>): readonly string[] {
  const stroke = strokes[index]!;
  const sample = shapeOf(stroke, '━').repeat(2);
  const name = [series.label, ...series.dimensions.map(({ value }) => value)].map(visibleText).join(', ');
  const peak = `${readableQuantity(highest.value, series.unit, series.base)} at ${wallText(clock(highest.time))}`;
  const mark = color ? coloured(stroke, sample) : sample;
  const whole = `${name}: highest ${peak}`;
  if (cutTo(whole, width - 3) === whole) return [`${mark} ${whole}`];
  return [`${mark} ${cutTo(name, width - 3)}`, ...wrapped(`max ${peak}`, width - 3).map((row) => `   ${row}`)];
}

function rest(left: number, empty: number): readonly string[] {
  return [
    ...(left > 0 ? [`${left} more not drawn; ask for fewer at once, or for a table.`] : []),
    ...(empty > 0 ? [`${empty} without a value.`] : []),
  ];
}
