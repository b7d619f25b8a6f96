import { html, type Html } from '../html.ts';
import { wallText } from '../../times/wall-clock.ts';
import type { WallSpan } from '../plot/line-plot.ts';
import { type ReportModel, wallSpan } from '../report-model.ts';

/** Title, what the report is about, and what a reader must know before the figures. */
export function header({ report, words, rangeName, span, madeAt, unfinished }: ReportModel): Html {
  return html`<header>
<h1>${words.title(rangeName)}</h1>
<dl class="facts">
<div><dt>${words.range}</dt><dd>${spanText(span)}</dd></div>
<div><dt>${words.zone}</dt><dd>${report.zone}</dd></div>
<div><dt>${words.made}</dt><dd>${madeAt}</dd></div>
<div><dt>${words.domains}</dt><dd>${domains(report.domains, words)}</dd></div>
</dl>
${report.simulated ? notice(words.simulatedTitle, words.simulated) : undefined}
${unfinished ? notice(words.unfinishedTitle, words.unfinished(madeAt)) : undefined}
</header>`;
}

function spanText({ from, to }: WallSpan): string {
  return `${wallText(from)} – ${wallText(to)}`;
}

function notice(title: string, text: string): Html {
  return html`<p class="notice" role="note"><strong>${title}</strong><br>${text}</p>`;
}

function domains(list: ReportModel['report']['domains'], words: ReportModel['words']): Html {
  if (list === undefined || list.length === 0) return html`${words.allDomains}`;
  const items = list.map(
    ({ name, type }) => html`<li><bdi>${name}</bdi>${type === undefined ? '' : html` <span class="unit">${words.domainType(type)}</span>`}</li>`,
  );
  return html`<ul class="inline">${items}</ul>`;
}

/** Which parts of the range have no answer, and why; nothing where all answered. */
export function missing({ report, words, usages, clock }: ReportModel): Html | undefined {
  if (report.missing.length === 0) return undefined;
  const items = report.missing.map((one) => {
    const usage = usages.find(({ usage: { command } }) => command === one.command)?.usage;
    const name = words.usageTitle(usage ?? { action: '', command: one.command });
    const windows = one.windows.map((window) => spanText(wallSpan(window, clock))).join('; ');
    return html`<li><strong>${name}</strong> ${windows}<br><bdi>${one.reason}</bdi></li>
`;
  });
  return html`<section class="warning" aria-labelledby="missing">
<h2 id="missing">${words.missingTitle}</h2>
<p>${words.missing}</p>
<ul>
${items}</ul>
</section>`;
}
