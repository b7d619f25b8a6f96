import { groupedBy } from '../../chart/grouped-by.ts';
import { html, type Html } from '../html.ts';
import type { ReportModel, ReportUsage } from '../report-model.ts';

/** What a reader must know about units, delays, shares and plots. */
export function notes({ report, words, usages }: ReportModel): Html {
  const named = (key: (usage: ReportUsage) => number | undefined): readonly Named[] => namedBy(usages, key, words);
  const delays = named(({ usage }) => usage.delay);
  const bases = named(({ measures }) => measures.find(({ quantity }) => quantity.base !== undefined)?.quantity.base);
  return html`<section aria-labelledby="notes" class="notes">
<h2 id="notes">${words.notes}</h2>
<ul>
<li>${words.noPrices}</li>
<li>${words.noteUnits(bases.map(({ names, value }) => words.base(names, value)))}</li>
<li>${words.noteShare}</li>
<li>${words.noteThinned}</li>
<li>${words.noteZone(report.zone)}</li>
${delays.length === 0 ? '' : html`<li>${words.noteDelay}
<ul>${delays.map(({ names, value }) => html`<li>${words.delay(names, value)}</li>`)}</ul></li>`}
</ul>
</section>`;
}

/** Names of the usages of which the same number is true. */
interface Named {
  readonly names: readonly string[];
  readonly value: number;
}

function namedBy(
  usages: readonly ReportUsage[],
  key: (usage: ReportUsage) => number | undefined,
  words: ReportModel['words'],
): readonly Named[] {
  const known = usages.flatMap((one) => {
    const value = key(one);
    return value === undefined ? [] : [{ name: words.usageTitle(one.usage), value }];
  });
  const groups = [...groupedBy(known, ({ value }) => String(value)).values()];
  return groups.map((group) => ({ names: group.map(({ name }) => name), value: group[0]!.value }));
}
