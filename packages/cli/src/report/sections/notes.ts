import { groupedBy } from '../../chart/grouped-by.ts';
import type { Quantity } from '../../series/usage-series.ts';
import { html, type Html } from '../html.ts';
import type { ReportModel } from '../report-model.ts';

/** What a reader must know about units, delays, shares and plots. */
export function notes({ report, words, usages }: ReportModel): Html {
  const quantities = usages.flatMap(({ measures }) => measures.map(({ quantity }) => quantity));
  const delays = usages.filter(({ usage }) => usage.delay !== undefined);
  return html`<section aria-labelledby="notes" class="notes">
<h2 id="notes">${words.notes}</h2>
<ul>
<li>${words.noPrices}</li>
<li>${words.noteUnits(bases(quantities, words))}</li>
<li>${words.noteShare}</li>
<li>${words.noteThinned}</li>
<li>${words.noteZone(report.zone)}</li>
${delays.length === 0 ? '' : html`<li>${words.noteDelay}
<ul>${delays.map(({ usage }) => html`<li>${words.usageTitle(usage)}: ${words.delay(usage.delay!)}</li>`)}</ul></li>`}
</ul>
</section>`;
}

/** One sentence for each base. */
function bases(quantities: readonly Quantity[], words: ReportModel['words']): readonly string[] {
  const based = quantities.filter(({ base, unit }) => base !== undefined && unit !== undefined);
  return [...groupedBy(based, ({ base }) => String(base)).values()].map((group) => {
    const names = [...new Set(group.map(({ unit }) => words.unit(unit!)))];
    return words.base(names, group[0]!.base!);
  });
}
