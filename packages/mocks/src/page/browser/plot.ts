import { amount, roundAbove } from './amounts.ts';
import { html, svg } from './element.ts';

/** What is drawn over time. */
export interface PlotData {
  /** What it is, for those who cannot see it. */
  readonly title: string;
  readonly unit: string;
  readonly stamps: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** A stamp as it is told for a point, and as it stands below the plot. */
  readonly told: (stamp: string) => string;
  readonly short: (stamp: string) => string;
  readonly as: 'lines' | 'columns';
}

const HEIGHT = 230;
const LEFT = 52;
const BOTTOM = 24;
const TOP = 8;

/**
 * Draws values over time. The pointer and the arrow keys move a cursor whose values stand below; a table says the same.
 */
export function plot(data: PlotData, wide: number): HTMLElement {
  const { stamps, series, unit, title } = data;
  const most = roundAbove(Math.max(0, ...series.flatMap(({ values }) => values)));
  const inner = wide - LEFT - 8;
  const slot = inner / Math.max(1, data.as === 'lines' ? stamps.length - 1 : stamps.length);
  const xOf = (index: number): number => LEFT + (data.as === 'lines' ? index : index + 0.5) * slot;
  const yOf = (value: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);
  const label = `${title}. Arrow keys read the values.`;
  const drawing = svg('svg', { viewBox: `0 0 ${wide} ${HEIGHT}`, class: 'chart', role: 'img', tabindex: 0, 'aria-label': label });
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const y = yOf(most * part);
    drawing.append(
      svg('line', { x1: LEFT, x2: wide - 8, y1: y, y2: y, class: 'grid' }),
      svg('text', { x: LEFT - 8, y: y + 4, 'text-anchor': 'end' }, amount(most * part)),
    );
  }
  const every = Math.max(1, Math.ceil(stamps.filter(isFirstOfDay).length / Math.max(1, Math.floor(inner / 64))));
  stamps
    .flatMap((stamp, index) => (isFirstOfDay(stamp, index, stamps) ? [index] : []))
    .filter((_, place) => place % every === 0)
    .filter((index) => xOf(index) < wide - 34)
    .forEach((index) => {
      const anchor = data.as === 'lines' ? 'start' : 'middle';
      drawing.append(svg('text', { x: xOf(index), y: HEIGHT - 6, 'text-anchor': anchor }, data.short(stamps[index] ?? '')));
    });
  series.forEach(({ values }, number) => {
    if (data.as === 'columns') {
      const breadth = Math.min(42, slot * 0.66) / series.length;
      drawing.append(...values.map((value, index) => column(xOf(index) + (number - series.length / 2) * breadth, yOf(value), breadth, number)));
    } else {
      const path = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`).join('');
      const floor = `L${xOf(values.length - 1).toFixed(1)} ${yOf(0)}L${LEFT} ${yOf(0)}Z`;
      drawing.append(svg('path', { d: path + floor, class: `area series-${number}` }), svg('path', { d: path, class: `line series-${number}` }));
    }
  });
  const cursor = svg('line', { y1: TOP, y2: HEIGHT - BOTTOM, class: 'cursor', visibility: 'hidden' });
  drawing.append(cursor);
  const legend = html('div', { class: 'legend', 'aria-live': 'polite' });
  let at: number | undefined;
  const show = (index: number | undefined): void => {
    at = index === undefined ? undefined : Math.max(0, Math.min(stamps.length - 1, index));
    cursor.setAttribute('visibility', at === undefined ? 'hidden' : 'visible');
    if (at !== undefined) for (const end of ['x1', 'x2']) cursor.setAttribute(end, String(xOf(at)));
    legend.replaceChildren(
      ...series.map(({ name, values }, number) =>
        html('span', {}, html('i', { class: `series-${number}` }), at === undefined ? name : `${name} ${amount(values[at] ?? 0)} ${unit}`),
      ),
      ...(at === undefined ? [] : [html('span', {}, data.told(stamps[at] ?? ''))]),
    );
  };
  drawing.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = drawing.getBoundingClientRect();
    const x = ((clientX - left) / width) * wide - LEFT;
    show(data.as === 'lines' ? Math.round(x / slot) : Math.floor(x / slot));
  });
  drawing.addEventListener('pointerleave', () => show(undefined));
  drawing.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(at === undefined ? (step > 0 ? 0 : stamps.length - 1) : at + step);
  });
  drawing.addEventListener('blur', () => show(undefined));
  show(undefined);
  return html('div', {}, drawing, legend, tableOf(data));
}

function column(x: number, y: number, width: number, number: number): SVGRectElement {
  const height = Math.max(0, HEIGHT - BOTTOM - y);
  return svg('rect', { x, y, width, height, rx: Math.min(3, height / 2), class: `column series-${number}` });
}

function isFirstOfDay(stamp: string, index: number, stamps: readonly string[]): boolean {
  return index > 0 ? stamp.slice(0, 10) !== stamps[index - 1]?.slice(0, 10) : stamps.length < 50 || stamp.slice(11, 13) < '12';
}

function tableOf({ stamps, series, unit, told }: PlotData): HTMLElement {
  const details = html('details', {}, html('summary', {}, 'As a table'));
  details.addEventListener(
    'toggle',
    () => {
      const head = html('tr', {}, html('th', {}, 'From'), ...series.map(({ name }) => html('th', {}, `${name}, ${unit}`)));
      const rows = stamps.map((stamp, index) =>
        html('tr', {}, html('td', {}, told(stamp)), ...series.map(({ values }) => html('td', {}, amount(values[index] ?? 0)))),
      );
      const table = html('table', {}, html('thead', {}, head), html('tbody', {}, ...rows));
      details.append(html('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Values' }, table));
    },
    { once: true },
  );
  return details;
}
