import { RangeAnswer } from '../answer/range-answer.ts';
import type { Row } from '../answer/row.ts';
import { SeriesBook } from '../answer/series.ts';
import { tableAnswer } from '../answer/table-answer.ts';
import { exitCodes } from '../exit-codes.ts';
import { queries } from '../gen/queries.ts';
import type { AnswerWriter } from '../output/answer-writer.ts';
import { fileSink } from '../output/file-sink.ts';
import { jsonWriter } from '../output/json-writer.ts';
import type { Sink } from '../output/sink.ts';
import { terminalSink } from '../output/terminal-sink.ts';
import { checkRequest } from '../query/checked-request.ts';
import { liveClient } from '../query/live-client.ts';
import { askPages, withPages } from '../query/pages-of.ts';
import type { Query } from '../query/query.ts';
import { requestOf, stepOf, type OptionWords } from '../query/request.ts';
import { askRange, type RangeAsking, type RangeEnd } from '../query/windows-of.ts';
import { rangeOfWords, zoneOfWords } from '../range/range-of-words.ts';
import { visibleText } from '../shown/visible-text.ts';
import { showProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandFacts } from './command-facts.ts';
import type { GeneralOptions } from './general-options.ts';
import { inEdition, refuseOptionsOfOthers } from './in-edition.ts';
import { missingLines, reasonOf } from './missing-lines.ts';

/**
 * Runs the command of an action: checks everything, asks, and writes the answer as it comes.
 *
 * @returns the exit code
 */
export async function runQuery(known: CommandFacts, words: OptionWords & GeneralOptions, terminal: Terminal): Promise<number> {
  const query = queries.find(({ action }) => action === known.action);
  if (query === undefined) throw new TypeError(`No call is known for ${known.action}.`);
  const { edition = 'main', format = 'table', lang: language = 'en', quiet = false } = words;
  if (known.without?.includes(edition) === true) throw new UsageError(`The edition ${edition} has no ${known.name}.`);
  refuseOptionsOfOthers(known, words, edition);
  const facts = inEdition(known, edition);
  refuseChart(query, words);
  const range = facts.range === undefined ? undefined : rangeOfWords(words, stepOf(facts, words), terminal.now());
  const asked = requestOf(facts, words, range);
  const pageless = facts.options.some(({ role, parameter }) => role === 'page' && asked[parameter] === undefined);
  const request = withPages(facts, asked);
  const judged = pageless ? { ...firstPage(facts), ...request } : request;
  const advice = await checkRequest(query, facts, judged, { now: terminal.now(), language, edition });
  if (!quiet) for (const each of advice) terminal.tell(`Note: ${visibleText(each)}\n`);
  const client = await liveClient(words, terminal);
  const sink = words.output === undefined || words.output === '-' ? terminalSink(terminal) : fileSink(words.output, words.force === true);
  const progress = await showProgress(terminal, quiet);
  const asking: RangeAsking = { client, query, request, progress, label: facts.name, step: stepOf(facts, words) };
  try {
    const writer = await writerOf(format, sink, terminal, { command: facts.name, action: facts.action, request });
    const end = facts.range === undefined ? await writeTable(facts, asking, writer, format) : await writeRange(facts, asking, words, writer, sink, terminal);
    progress.stop();
    await sink.finish();
    if (end.missing.length === 0) return exitCodes.ok;
    terminal.tell(missingLines(facts.name, end.missing, reasonOf(end.cause)));
    return exitCodes.partial;
  } catch (error) {
    progress.stop();
    await sink.discard();
    throw error;
  }
}

function refuseChart({ answer }: Query, { chart, format = 'table' }: GeneralOptions): void {
  if (chart !== true) return;
  if (format !== 'table') throw new UsageError(`--chart draws in the place of a table; --format ${format} has no place for it. Leave one of them out.`);
  if (answer.series === undefined) throw new UsageError('--chart needs data points, and the answer has none. Leave it out.');
}

/** For the check of a request whose pages are all asked for. */
function firstPage({ options }: CommandFacts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(options.flatMap(({ role, parameter }) => (role === 'page' ? [[parameter, 1]] : [])));
}

async function writerOf(format: 'table' | 'json' | 'csv', sink: Sink, { columns }: Terminal, about: Readonly<Record<string, unknown>>): Promise<AnswerWriter> {
  switch (format) {
    case 'json':
      return jsonWriter(sink, about);
    case 'csv':
      return (await import('../output/csv-writer.ts')).csvWriter(sink);
    case 'table':
      return (await import('../output/table-writer.ts')).tableWriter(sink, columns);
  }
}

async function writeTable(facts: CommandFacts, asking: RangeAsking, writer: AnswerWriter, format: string): Promise<RangeEnd> {
  const results = await askPages(facts, asking);
  const { table } = asking.query.answer;
  const list = table?.field ?? '';
  const { columns, rows } = tableAnswer(results, list, table?.name === 'regions' && format !== 'json');
  await writer.begin(columns);
  await writer.rows(rows);
  await writer.end({ figures: [], missing: [] });
  return { missing: [], cause: undefined };
}

async function writeRange(
  facts: CommandFacts, asking: RangeAsking, words: OptionWords & GeneralOptions, writer: AnswerWriter, sink: Sink, terminal: Terminal,
): Promise<RangeEnd> {
  const { answer } = asking.query;
  const { request } = asking;
  const split = answer.detail === undefined ? undefined : request[answer.detail.by];
  const book = words.chart === true ? new SeriesBook(answer, facts, stepOf(facts, words)) : undefined;
  const taken = new RangeAnswer(answer, Array.isArray(split) ? split : []);
  await writer.begin(taken.columns);
  const end = await askRange(asking, async (result) => {
    const rows: readonly Row[] = taken.take(result);
    if (book === undefined) await writer.rows(rows);
    else book.add(rows);
  });
  const { figures } = taken;
  if (answer.series === undefined && words.format === 'csv') await writer.rows([Object.fromEntries(figures.map(({ field, value }) => [field, value]))]);
  if (book !== undefined) {
    const { renderChart } = await import('../chart/render-chart.ts');
    const chart = renderChart(book.series, { width: terminal.columns ?? 80, color: terminal.color, zone: zoneOfWords(words) });
    await sink.write(figures.length === 0 ? chart : `${chart}\n`);
    // A chart has told already whether anything was found.
    if (figures.length === 0) return end;
  }
  await writer.end({ figures, missing: end.missing });
  return end;
}
