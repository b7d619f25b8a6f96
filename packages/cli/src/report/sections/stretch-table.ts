import { readableNumber, readableUnit } from '../../chart/readable-unit.ts';
import { stretchesOf } from '../days.ts';
import { html, type Html } from '../html.ts';
import type { Measure } from '../measure.ts';
import type { ReportModel, ReportUsage } from '../report-model.ts';
import { measureName } from './amounts.ts';

/** The plots of a usage as numbers: a row for each day or hour, folded until it is asked for. */
export function stretchTable(measures: readonly (Measure & { readonly series: NonNullable<Measure['series']> })[], one: ReportUsage, model: ReportModel): Html {
  const { words, clock, width } = model;
  const { columns } = words;
  const tables = measures.map(({ series }) => new Map(stretchesOf(series, clock, width).map(({ name, value }) => [name, value])));
  const names = [...new Set(tables.flatMap((table) => [...table.keys()]))].toSorted();
  const { unit, base } = measures[0]!.quantity;
  const readable = readableUnit(Math.max(0, ...tables.flatMap((table) => [...table.values()].map((value) => value ?? 0))), unit, base);
  const heads = measures.map((measure) => html`<th scope="col">${measureName(measure, one, words)}${readable.name === '' ? '' : `, ${words.unit(readable.name)}`}</th>`);
  const rows = names.map(
    (name) => html`<tr><th scope="row">${name}</th>${tables.map((table) => html`<td>${cell(table.get(name), readable.divisor)}</td>`)}</tr>
`,
  );
  return html`<details>
<summary>${words.rows(width)}</summary>
<div class="scroll" role="group" aria-label="${words.usageTitle(one.usage)}: ${words.rows(width)}" tabindex="0"><table>
<thead><tr><th scope="col">${columns[width]}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
</details>
`;
}

function cell(value: number | undefined, divisor: number): string {
  return value === undefined ? '–' : readableNumber(value / divisor);
}
