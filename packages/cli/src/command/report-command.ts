import { ApiError } from '@volc-live/client';

import { ownItems, ownValue } from '../answer/own-value.ts';
import { type CollectedUsage, collectUsage, type UsageAsking } from '../collect/collect-usage.ts';
import { exitCodes } from '../exit-codes.ts';
import { commands } from '../gen/commands.ts';
import { queries } from '../gen/queries.ts';
import { fileSink } from '../output/file-sink.ts';
import { terminalSink } from '../output/terminal-sink.ts';
import { liveClient } from '../query/live-client.ts';
import { askPages, withPages } from '../query/pages-of.ts';
import type { AnyClient } from '../query/query.ts';
import { instantText } from '../range/instants.ts';
import { rangeBefore, rangeOfWords, zoneOfWords } from '../range/range-of-words.ts';
import type { ReportDomain, UsageReport } from '../series/usage-series.ts';
import { type Progress, showProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CommandFacts } from './command-facts.ts';
import { inEdition } from './in-edition.ts';
import { missingLines } from './missing-lines.ts';
import type { ReportWords } from './report-words.ts';

/**
 * Collects every kind of usage and writes the report.
 *
 * @returns the exit code
 */
export async function runReport(words: ReportWords, terminal: Terminal): Promise<number> {
  const { output = 'report.html', force = false, lang: language = 'en', quiet = false, edition = 'main' } = words;
  const range = rangeOfWords(words, 3600, terminal.now());
  const asked = commands.filter(({ range: ranged, without }) => ranged !== undefined && without?.includes(edition) !== true).map((facts) => inEdition(facts, edition));
  const client = await liveClient(words, terminal);
  const sink = output === '-' ? terminalSink(terminal) : fileSink(output, force);
  const progress = await showProgress(terminal, quiet);
  try {
    const before = rangeBefore(words, range, terminal.now());
    const steps = asked.length * (before === undefined ? 1 : 2);
    const domains = await domainsOf(client, words.domain, progress);
    const names = { asked: words.domain ?? [], known: domains.map(({ name }) => name) };
    const ask = { client, domains: names };
    const current = await collect(asked, { ...ask, range }, (done, name) => progress.update(done, steps, name));
    const failed = current.every(({ usage }) => usage === undefined);
    if (failed) throw current[0]?.cause;
    const previous = before === undefined ? [] : await collect(asked, { ...ask, range: before }, (done, name) => progress.update(asked.length + done, steps, name));
    progress.update(steps, steps, 'writing');
    const report: UsageReport = {
      start: range.start,
      end: range.end,
      zone: zoneOfWords(words),
      madeAt: instantText(terminal.now(), zoneOfWords(words)),
      simulated: words.mock === true,
      usages: current.flatMap(({ usage }) => usage ?? []),
      // What is known of the range before in part only would make any change look large.
      ...(before === undefined ? {} : { previous: previous.flatMap(({ usage, missing }) => (missing === undefined ? (usage ?? []) : [])) }),
      ...(words.domain === undefined ? {} : { domains }),
      missing: current.flatMap(({ missing }) => missing ?? []),
    };
    const { renderReport } = await import('../report/render-report.ts');
    await sink.write(await renderReport(report, { language }));
    progress.stop();
    await sink.finish();
    for (const { command, windows, reason } of report.missing) terminal.tell(missingLines(command, windows, reason));
    return report.missing.length === 0 ? exitCodes.ok : exitCodes.partial;
  } catch (error) {
    progress.stop();
    await sink.discard();
    throw error;
  }
}

async function collect(
  asked: readonly CommandFacts[], asking: Omit<UsageAsking, 'facts' | 'query'>, tell: (done: number, name: string) => void,
): Promise<readonly CollectedUsage[]> {
  const collected: CollectedUsage[] = [];
  for (const facts of asked) {
    tell(collected.length, facts.name);
    const query = queries.find(({ action }) => action === facts.action);
    if (query !== undefined) collected.push(await collectUsage({ ...asking, facts, query }));
  }
  return collected;
}

/** The domains of the account, or those that were asked for, with what they are for. Without the right to list them, as asked. */
async function domainsOf(client: AnyClient, wanted: readonly string[] | undefined, progress: Progress): Promise<readonly ReportDomain[]> {
  const facts = commands.find(({ action }) => action === 'ListDomainDetail');
  const query = queries.find(({ action }) => action === 'ListDomainDetail');
  const told = wanted?.map((name): ReportDomain => ({ name })) ?? [];
  if (facts === undefined || query === undefined) return told;
  try {
    const request = withPages(facts, {});
    const results = await askPages(facts, { client, query, request, progress, label: facts.name, step: 1 });
    const all = results.flatMap((result) => ownItems(result, 'DomainList')).map((row): ReportDomain => {
      const type = ownValue(row, 'Type');
      return { name: String(ownValue(row, 'Domain')), ...(typeof type === 'string' ? { type } : {}) };
    });
    return wanted === undefined ? all : wanted.map((name) => all.find((domain) => domain.name === name) ?? { name });
  } catch (error) {
    // Usage may be asked for without the right to list domains; it is then not split by domain.
    if (ApiError.is(error)) return told;
    throw error;
  }
}
