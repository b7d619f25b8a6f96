import { html, type Html } from '../html.ts';
import type { Measure, Part, Split } from '../measure.ts';
import type { ReportModel, ReportUsage } from '../report-model.ts';
import { amount, change, highestMoment, measureName, partBefore, partName, valueBefore } from './amounts.ts';

/** Parts of a split that have rows of their own. */
const largest = 8;

/** What the bill comes from: each kind of usage, and below it the parts that make up most of it. */
export function drivers(model: ReportModel): Html | undefined {
  const { words, usages, report } = model;
  const { columns } = words;
  const compared = report.previous !== undefined;
  const groups = usages.flatMap((one) => one.measures.map((measure) => group(measure, one, model)));
  if (groups.length === 0) return undefined;
  return html`<section aria-labelledby="drivers">
<h2 id="drivers">${words.drivers}</h2>
<p>${[words.driversIntro, ...(compared ? [words.changeIntro] : []), words.noPrices].join(words.gap)}</p>
<div class="scroll" role="group" aria-label="${words.drivers}" tabindex="0"><table class="drivers">
<thead><tr><th scope="col" class="text">${columns.what}</th><th scope="col">${columns.quantity}</th><th scope="col">${columns.share}</th>${compared ? html`<th scope="col">${columns.change}</th>` : ''}<th scope="col">${columns.highest}</th></tr></thead>
${groups}</table></div>
</section>`;
}

function group(measure: Measure, one: ReportUsage, model: ReportModel): Html {
  const { words, clock } = model;
  const { id, before } = one;
  return html`<tbody>
<tr class="whole"><th scope="row" class="text"><a href="#${id}">${measureName(measure, one, words)}</a> <span class="kind">${words.kinds[measure.behaves]}</span></th><td>${amount(measure.value, measure.quantity, words)}</td><td></td>${changeCell(model, measure.value, valueBefore(measure, before))}<td>${highestMoment(measure, measure.series?.step, clock)}</td></tr>
</tbody>
${measure.splits.map((split) => parts(split, measure, before, model))}`;
}

function parts(split: Split, measure: Measure, before: readonly Measure[], model: ReportModel): Html | undefined {
  const { words, clock } = model;
  const used = split.parts.filter((part) => part.value > 0 || (partBefore(measure, part, before) ?? 0) > 0);
  if (used.length === 0) return undefined;
  const shown = used.slice(0, used.length > largest + 1 ? largest : largest + 1);
  const rows = shown.map(
    (part) => html`<tr class="part"><th scope="row" class="text">${partName(part.dimensions, words)}</th><td>${amount(part.value, measure.quantity, words)}</td><td>${share(part.share)}</td>${changeCell(model, part.value, partBefore(measure, part, before))}<td>${highestMoment(part, part.series.step, clock)}</td></tr>
`,
  );
  const unused = split.parts.length - used.length;
  return html`<tbody>
<tr class="by"><th scope="rowgroup" colspan="${columnCount(model)}" class="text">${words.by(split.names.map(words.dimension), unused)}</th></tr>
${rows}${rest(used.slice(shown.length), measure, model)}</tbody>
`;
}

/** The small parts in one row; peaks do not add up, their shares of one moment do. */
function rest(left: readonly Part[], { quantity, behaves }: Measure, model: ReportModel): Html | undefined {
  const { words } = model;
  if (left.length === 0) return undefined;
  const sum = left.reduce((total, { value }) => total + value, 0);
  const shares = left.reduce((total, part) => total + (part.share ?? 0), 0);
  return html`<tr class="part"><th scope="row" class="text">${words.others(left.length)}</th><td>${behaves === 'total' ? amount(sum, quantity, words) : ''}</td><td>${share(shares)}</td>${changeCell(model)}<td></td></tr>
`;
}

/** Only where there is a range before to compare with. */
function changeCell({ report, words }: ReportModel, value = 0, before?: number): Html | undefined {
  return report.previous === undefined ? undefined : html`<td>${change(value, before, words)}</td>`;
}

function columnCount({ report }: ReportModel): number {
  return report.previous === undefined ? 4 : 5;
}

function share(part: number | undefined): Html | undefined {
  if (part === undefined || !Number.isFinite(part)) return undefined;
  const percent = part * 100;
  const text = percent > 0 && percent < 0.1 ? '<0.1' : percent.toFixed(1);
  return html`<span class="share">${text} % <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.min(100, Math.max(0, percent)).toFixed(1)}" height="1"></rect></svg></span>`;
}
