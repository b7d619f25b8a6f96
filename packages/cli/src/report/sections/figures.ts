import { readableQuantity } from '../../chart/readable-unit.ts';
import { groupedBy } from '../../chart/grouped-by.ts';
import type { UsageSeries } from '../../series/usage-series.ts';
import { html, type Html } from '../html.ts';
import type { Measure } from '../measure.ts';
import { partLinesOf } from '../part-lines.ts';
import { barPlot } from '../plot/bar-plot.ts';
import { drawPlot, type PlotText } from '../plot/canvas.ts';
import { linePlot, type TimePlot } from '../plot/line-plot.ts';
import { type ReportModel, type ReportUsage, wallSpan } from '../report-model.ts';
import { amount, highestMoment, measureName } from './amounts.ts';
import { stretchTable } from './stretch-table.ts';

/** The percentile is one of bandwidth, so it is drawn across the plot of bandwidth as well. */
const percentileOver = 'DescribeLiveBandwidthData';

/** A measure that has points. */
type Drawn = Measure & { readonly series: NonNullable<Measure['series']> };

/** Each kind of usage with its plots and its figures by day. */
export function figures(model: ReportModel): readonly Html[] {
  return model.usages.map((one) => {
    const { usage, id, measures } = one;
    const summary = model.words.usageSummary(usage);
    const drawn = measures.filter((measure): measure is Drawn => measure.series !== undefined);
    const single = measures.filter(({ series }) => series === undefined);
    const groups = [...groupedBy(drawn, ({ quantity, behaves }) => `${behaves} ${quantity.unit} ${quantity.base}`).values()];
    return html`<section aria-labelledby="${id}" class="usage">
<h2 id="${id}">${model.words.usageTitle(usage)}</h2>
${summary === undefined ? '' : html`<p>${summary}</p>`}
${measures.length === 0 ? html`<p>${model.words.noPoints}</p>` : ''}
${single.map(({ quantity, value }) => html`<p>${model.words.label(usage, quantity, false)}: <strong>${amount(value, quantity, model.words)}</strong></p>`)}
${groups.map((group, index) => wholeFigure(group, one, { model, id: `${id}-${index + 1}` }))}
${groups.map((group, index) => partFigures(group, one, { model, id: `${id}-${index + 1}` }))}
${groups.map((group) => stretchTable(group, one, model))}
</section>`;
  });
}

interface Place {
  readonly model: ReportModel;
  readonly id: string;
}

function wholeFigure(measures: readonly Drawn[], one: ReportUsage, { model, id }: Place): Html {
  const { words } = model;
  const names = measures.map((measure) => measureName(measure, one, words));
  const percentile = one.usage.action === percentileOver ? percentileOf(model) : undefined;
  const what = { ...timePlot(one, measures.map(({ series }) => series), model), level: percentile };
  const text = {
    id,
    title: words.usageTitle(one.usage),
    description: measures.map((measure, index) => described(names[index]!, measure, model)).join(' '),
  };
  const captions = percentile === undefined ? [] : [words.percentileCaption];
  return figure({ what, names, text, behaves: measures[0]!.behaves, captions, model });
}

/** One plot for each dimension, of the largest measure. */
function partFigures(measures: readonly Drawn[], one: ReportUsage, { model, id }: Place): readonly Html[] {
  const { words } = model;
  const measure = measures.reduce((most, other) => (other.value > most.value ? other : most));
  return partLinesOf(measure).map((parts, index) => {
    const dimension = words.dimension(parts.dimension);
    const title = words.split(measureName(measure, one, words), dimension);
    const rest = parts.rest === undefined ? [] : [parts.rest];
    const series = [...parts.lines.map((line) => line.series), ...rest];
    const names = [...parts.lines.map(({ value }) => words.value(value)), ...rest.map(() => words.others(parts.count - parts.lines.length))];
    const text = { id: `${id}-by-${index + 1}`, title, description: names.join(', ') };
    const what = { ...timePlot(one, series, model), restLast: rest.length > 0 };
    const captions = [words.partsCaption(parts.lines.length, parts.count, measure.behaves === 'total')];
    return html`<h3>${title}</h3>
${figure({ what, names, text, behaves: measure.behaves, captions, model })}`;
  });
}

interface FigureParts {
  readonly what: TimePlot & { readonly restLast?: boolean };
  readonly names: readonly string[];
  readonly text: PlotText;
  readonly behaves: Measure['behaves'];
  readonly captions: readonly string[];
  readonly model: ReportModel;
}

function figure({ what, names, text, behaves, captions, model: { words, width } }: FigureParts): Html {
  const bars = behaves === 'total';
  const plot = drawPlot(text, (frame) => (bars ? barPlot({ ...what, width, names }, frame) : linePlot(what, frame)));
  const { step } = what.series[0]!;
  const thinned = what.series.some(({ points }) => points.length > 360);
  const sentences = [
    bars ? words.barCaption(width) : words.lineCaption({ step, thinned }),
    ...captions,
    what.gaps.length === 0 ? '' : words.gapCaption,
  ];
  return html`<figure>
${names.length > 1 ? legend(names, { bars, restLast: what.restLast ?? false }) : ''}
${plot}
<figcaption>${sentences.filter((sentence) => sentence !== '').join(words.gap)}</figcaption>
</figure>
`;
}

function legend(names: readonly string[], { bars, restLast }: { readonly bars: boolean; readonly restLast: boolean }): Html {
  const items = names.map((name, index) => {
    const colour = restLast && index === names.length - 1 ? 'rest' : `c${index}`;
    return html`<li><span class="key ${bars ? 'block' : 'stroke'} ${colour}" aria-hidden="true"></span><bdi>${name}</bdi></li>`;
  });
  return html`<ul class="legend">${items}</ul>`;
}

function timePlot({ missing }: ReportUsage, series: readonly UsageSeries[], { span, clock, words }: ReportModel): TimePlot {
  const windows = missing.flatMap((one) => one.windows.map((window) => wallSpan(window, clock)));
  const values = series.flatMap(({ points }) => points.filter(({ value }) => value !== undefined));
  // A window may be missing for a split only.
  const gaps = windows.filter(({ from, to }) => !values.some(({ time }) => clock(time) >= from && clock(time) < to));
  return { series, span, gaps, clock, words };
}

function percentileOf({ usages, words }: ReportModel): TimePlot['level'] {
  for (const { usage, measures } of usages) {
    const found = measures.find(({ behaves }) => behaves === 'single');
    if (found !== undefined) return { label: words.label(usage, found.quantity, false), value: found.value };
  }
  return undefined;
}

/** A line in words, for those who do not see the plot. */
function described(name: string, measure: Drawn, { words, clock }: ReportModel): string {
  const { value, quantity, behaves, series } = measure;
  const time = highestMoment(measure, series.step, clock);
  const place = time === '' ? '' : `, ${words.highest(behaves, time)}`;
  return `${name}: ${words.kinds[behaves]} ${readableQuantity(value, quantity.unit, quantity.base, words.unit)}${place}.`;
}
