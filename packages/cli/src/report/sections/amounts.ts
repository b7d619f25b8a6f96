import { readableNumber, readableUnit } from '../../chart/readable-unit.ts';
import { wallDay, wallText, type WallClock } from '../../times/wall-clock.ts';
import type { Dimension, Quantity } from '../../series/usage-series.ts';
import { html, type Html } from '../html.ts';
import type { Amount, Measure, Part } from '../measure.ts';
import type { ReportUsage } from '../report-model.ts';
import type { Words } from '../words/words.ts';

/** A number with the unit that suits it; they stay on one line. */
export function amount(value: number, { unit, base }: Pick<Quantity, 'unit' | 'base'>, words: Words): Html {
  const readable = readableUnit(value, unit, base);
  const number = readableNumber(value / readable.divisor);
  if (readable.name === '') return html`${number}`;
  return html`<span class="amount">${number} <span class="unit">${words.unit(readable.name)}</span></span>`;
}

/** When a line is highest, by the clocks of the zone: a day where its points are days. Nothing where it is always 0. */
export function highestMoment({ value, highestAt }: Amount, step: number | undefined, clock: WallClock): string {
  if (highestAt === undefined || value === 0) return '';
  const wall = clock(highestAt);
  return step !== undefined && step >= 86_400 ? wallDay(wall) : wallText(wall);
}

/** What a measure is called. */
export function measureName({ quantity }: Measure, { usage, measures }: ReportUsage, words: Words): string {
  return words.label(usage, quantity, measures.length === 1);
}

/** `+12.3 %`; the word for new where there was nothing before, nothing where nothing is known. */
export function change(value: number, before: number | undefined, words: Words): string {
  if (before === undefined) return '';
  if (before === 0) return value === 0 ? '±0 %' : words.notBefore;
  const percent = (value / before - 1) * 100;
  if (!Number.isFinite(percent)) return '';
  const text = readableNumber(Math.round(Math.abs(percent) * 10) / 10);
  return text === '0' ? '±0 %' : `${percent > 0 ? '+' : '−'}${text} %`;
}

/** The same measure of the range before. */
export function valueBefore(measure: Measure, before: readonly Measure[]): number | undefined {
  return before.find(({ quantity }) => quantity.field === measure.quantity.field)?.value;
}

/** The same part of the same measure of the range before; 0 where the measure was there without this part. */
export function partBefore(measure: Measure, part: Part, before: readonly Measure[]): number | undefined {
  const same = before.find(({ quantity }) => quantity.field === measure.quantity.field);
  const split = same?.splits.find(({ names }) => names.join(' ') === part.dimensions.map(({ name }) => name).join(' '));
  if (split === undefined) return undefined;
  const key = keyOf(part.dimensions);
  return split.parts.find(({ dimensions }) => keyOf(dimensions) === key)?.value ?? 0;
}

/** What a part is limited to. Names from outside keep to their own direction of writing. */
export function partName(dimensions: readonly Dimension[], words: Words): Html {
  const names = dimensions.map((dimension) => html`<bdi>${breakable(words.value(dimension))}</bdi>`);
  return html`${names.map((name, index) => html`${index === 0 ? '' : ' · '}${name}`)}`;
}

/** A long name may break after its dots. */
function breakable(name: string): Html {
  return html`${name.split(/(?<=\.)/).map((piece, index) => html`${index === 0 ? '' : html`<wbr>`}${piece}`)}`;
}

function keyOf(dimensions: readonly Dimension[]): string {
  return JSON.stringify(dimensions.map(({ name, value }) => [name, value]));
}
