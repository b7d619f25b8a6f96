import { html, type Html } from '../html.ts';
import type { ReportModel } from '../report-model.ts';
import { amount, change, highestMoment, measureName, valueBefore } from './amounts.ts';

/** The figures of the range at a glance, each a link to its plots. */
export function overview({ words, usages, clock, rangeName }: ReportModel): Html {
  const cards = usages.flatMap((one) =>
    one.measures.map((measure) => {
      const time = highestMoment(measure, measure.series?.step, clock);
      const delta = change(measure.value, valueBefore(measure, one.before), words);
      const more = [time === '' ? '' : words.highest(measure.behaves, time), delta === '' ? '' : words.against(delta, rangeName)];
      return html`<li><a href="#${one.id}">
<span class="name">${measureName(measure, one, words)} <span class="kind">${words.kinds[measure.behaves]}</span></span>
<span class="value">${amount(measure.value, measure.quantity, words)}</span>
${more.filter((text) => text !== '').map((text) => html`<span class="more">${text}</span>`)}
</a></li>
`;
    }),
  );
  if (cards.length === 0) return html`<p>${words.empty}</p>`;
  return html`<section aria-labelledby="overview">
<h2 id="overview">${words.overview}</h2>
<ul class="cards">
${cards}</ul>
</section>`;
}
