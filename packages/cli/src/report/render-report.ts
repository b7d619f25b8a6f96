import type { UsageReport } from '../series/usage-series.ts';
import { html } from './html.ts';
import { modelOf } from './report-model.ts';
import { drivers } from './sections/drivers.ts';
import { figures } from './sections/figures.ts';
import { header, missing } from './sections/header.ts';
import { notes } from './sections/notes.ts';
import { overview } from './sections/overview.ts';
import { style } from './style.ts';
import { chinese } from './words/chinese.ts';
import { english } from './words/english.ts';

/** How a report is written. */
export interface ReportOptions {
  /** English where it is left out. */
  readonly language?: 'en' | 'zh';
}

/**
 * A report as one HTML file that asks for nothing outside itself and runs no script. The same report gives the same
 * bytes.
 *
 * @throws RangeError when start, end or a missing window of the report are no RFC 3339 text, or its zone is none.
 */
export async function renderReport(report: UsageReport, { language = 'en' }: ReportOptions = {}): Promise<string> {
  const words = language === 'zh' ? chinese : english;
  const model = modelOf(report, words);
  return html`<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title(model.rangeName)}</title>
${style}
</head>
<body>
<main>
${header(model)}
${missing(model)}
${overview(model)}
${drivers(model)}
${figures(model)}
${notes(model)}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`.toString();
}
