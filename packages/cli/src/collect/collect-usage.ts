import { SdkError } from '@volc-live/client';

import { RangeAnswer } from '../answer/range-answer.ts';
import type { MissingWindow } from '../answer/row.ts';
import { SeriesBook, usageFigures } from '../answer/series.ts';
import type { CommandFacts } from '../command/command-facts.ts';
import { reasonOf } from '../command/missing-lines.ts';
import type { AnyClient, Query } from '../query/query.ts';
import { askRange } from '../query/windows-of.ts';
import type { AskedRange } from '../range/asked-range.ts';
import type { MissingUsage, Usage, UsageFigure, UsageSeries } from '../series/usage-series.ts';
import { partsOf, type ReportDomains } from './dimensions.ts';

/** What is asked, and of whom. */
export interface UsageAsking {
  readonly client: AnyClient;
  readonly facts: CommandFacts;
  readonly query: Query;
  readonly range: AskedRange;
  readonly domains: ReportDomains;
}

/** What one command answered for a report. */
export interface CollectedUsage {
  /** Undefined where nothing came. */
  readonly usage: Usage | undefined;
  readonly missing: MissingUsage | undefined;
  /** Why something is missing. */
  readonly cause: unknown;
}

const silent = { update: () => undefined, stop: () => undefined };

/** Asks one command for the whole range and for its splits, and keeps what comes. What is no error of the SDK is thrown. */
export async function collectUsage({ client, facts, query, range, domains }: UsageAsking): Promise<CollectedUsage> {
  const series: UsageSeries[] = [];
  const figures: UsageFigure[] = [];
  const windows: MissingWindow[] = [];
  let cause: unknown;
  let answered = false;
  for (const part of partsOf(facts, query, domains, { now: client.clock.now(), edition: client.edition })) {
    const by = query.answer.detail === undefined ? undefined : part[query.answer.detail.by];
    const isSplit = Array.isArray(by);
    const step = stepFor(facts, isSplit);
    const request = { ...part, ...ends(facts, range), ...stepOption(facts, step) };
    const taken = new RangeAnswer(query.answer, isSplit ? by : []);
    const book = new SeriesBook(query.answer, facts, step);
    try {
      const end = await askRange({ client, query, request, progress: silent, label: facts.name, step }, async (result) => book.add(taken.take(result)));
      windows.push(...end.missing);
      cause ??= end.cause;
      answered = true;
    } catch (error) {
      if (!SdkError.is(error)) throw error;
      windows.push(range);
      cause ??= error;
    }
    // A split brings the whole of its filter again, which is not the whole of the report.
    const kept = <T extends { readonly dimensions: readonly { readonly name: string }[] }>(all: readonly T[]): readonly T[] =>
      isSplit ? all.filter(({ dimensions }) => dimensions.some(({ name }) => query.answer.detail?.dimensions.some(({ field }) => field === name))) : all;
    series.push(...kept(book.series));
    figures.push(...kept(usageFigures(taken.figures, facts)));
  }
  const { name: command, action, summary, delay } = facts;
  const missing = windows.length === 0 ? undefined : { command, summary, windows: distinct(windows), reason: reasonOf(cause) };
  const title = titleOf(command);
  return { usage: answered ? { command, action, title, summary, series, figures, ...(delay === undefined ? {} : { delay: delay.seconds }) } : undefined, missing, cause };
}

/** Five minutes for the whole, so that the moment of a peak is known, and an hour for parts; or else the next that there is. */
function stepFor({ options }: CommandFacts, isSplit: boolean): number {
  const widths = options.find(({ role }) => role === 'step')?.values?.map(({ value }) => Number(value)) ?? [];
  const least = isSplit ? 3600 : 300;
  return widths.find((width) => width >= least) ?? widths.at(-1) ?? 300;
}

function stepOption({ options }: CommandFacts, step: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(options.flatMap(({ role, parameter, values = [] }) => (role === 'step' && values.some(({ value }) => value === step) ? [[parameter, step]] : [])));
}

function ends({ options }: CommandFacts, { start, end }: AskedRange): Readonly<Record<string, unknown>> {
  return Object.fromEntries(options.flatMap(({ role, parameter }) => (role === 'from' ? [[parameter, start]] : role === 'to' ? [[parameter, end]] : [])));
}

function distinct(windows: readonly MissingWindow[]): readonly MissingWindow[] {
  return [...new Map(windows.map((window) => [`${window.start} ${window.end}`, window])).values()];
}

/** `Relay bandwidth` of `relay-bandwidth`. */
function titleOf(command: string): string {
  const words = command.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
