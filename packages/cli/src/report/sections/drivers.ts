import { html, type Html } from '../html.ts';
import type { Measure, Part, Split } from '../measure.ts';
import type { ReportModel, ReportUsage } from '../report-model.ts';
import { amount, change, highestMoment, measureName, partBefore, partName, valueBefore } from './amounts.ts';

/** Parts of a split that have rows of their own. */
const largest = 8;

/** What the bill comes from: each kind of usage, and below it the parts that make up most of it. */
export function drivers(model: ReportModel): Html | undefined {
  const { words, usages } = model;
  const { columns } = words;
  const groups = usages.flatMap((one) => one.measures.map((measure) => group(measure, one, model)));
  if (groups.length === 0) return undefined;
  return html`<section aria-labelledby="drivers">
<h2 id="drivers">${words.drivers}</h2>
<p>${words.driversIntro}${words.gap}${words.noPrices}</p>
<div class="scroll" role="group" aria-label="${words.drivers}" tabindex="0"><table class="drivers">
<thead><tr><th scope="col" class="text">${columns.what}</th><th scope="col">${columns.quantity}</th><th scope="col">${columns.share}</th><th scope="col">${columns.change}</th><th scope="col">${columns.highest}</th></tr></thead>
${groups}</table></div>
</section>`;
}

function group(measure: Measure, one: ReportUsage, model: ReportModel): Html {
  const { words, clock } = model;
  const { id, before } = one;
  return html`<tbody>
<tr class="whole"><th scope="row" class="text"><a href="#${id}">${measureName(measure, one, words)}</a> <span class="kind">${words.kinds[measure.behaves]}</span></th><td>${amount(measure.value, measure.quantity, words)}</td><td></td><td>${change(measure.value, valueBefore(measure, before), words)}</td><td>${highestMoment(measure, measure.series?.step, clock)}</td></tr>
</tbody>
${measure.splits.map((split) => parts(split, measure, before, model))}`;
}

function parts(split: Split, measure: Measure, before: readonly Measure[], { words, clock }: ReportModel): Html | undefined {
  const used = split.parts.filter((part) => part.value > 0 || (partBefore(measure, part, before) ?? 0) > 0);
  if (used.length === 0) return undefined;
  const shown = used.slice(0, used.length > largest + 1 ? largest : largest + 1);
  const rows = shown.map(
    (part) => html`<tr class="part"><th scope="row" class="text">${partName(part.dimensions, words)}</th><td>${amount(part.value, measure.quantity, words)}</td><td>${share(part.share)}</td><td>${change(part.value, partBefore(measure, part, before), words)}</td><td>${highestMoment(part, part.series.step, clock)}</td></tr>
`,
  );
  const unused = split.parts.length - used.length;
  const name = words.by(split.names.map(words.dimension));
  return html`<tbody>
<tr class="by"><th scope="rowgroup" colspan="5" class="text">${name}${unused === 0 ? '' : `, ${words.unused(unused)}`}</th></tr>
${rows}${rest(used.slice(shown.length), measure, words)}</tbody>
`;
}

/** The small parts in one row; peaks do not add up, their shares of one moment do. */
function rest(left: readonly Part[], { quantity, behaves }: Measure, words: ReportModel['words']): Html | undefined {
  if (left.length === 0) return undefined;
  const sum = left.reduce((total, { value }) => total + value, 0);
  const shares = left.reduce((total, part) => total + (part.share ?? 0), 0);
  return html`<tr class="part"><th scope="row" class="text">${words.others(left.length)}</th><td>${behaves === 'total' ? amount(sum, quantity, words) : ''}</td><td>${share(shares)}</td><td></td><td></td></tr>
`;
}

function share(part: number | undefined): Html | undefined {
  if (part === undefined || !Number.isFinite(part)) return undefined;
  const percent = part * 100;
  const text = percent > 0 && percent < 0.1 ? '<0.1' : percent.toFixed(1);
  return html`<span class="share">${text} % <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.min(100, Math.max(0, percent)).toFixed(1)}" height="1"></rect></svg></span>`;
}
