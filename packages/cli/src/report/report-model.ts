import { parseInstant } from '@volc-live/validators';

import { wallClock, type WallClock } from '../chart/wall-clock.ts';
import type { MissingUsage, Usage, UsageReport } from '../series/usage-series.ts';
import { type Measure, measuresOf } from './measure.ts';
import type { WallSpan } from './plot/line-plot.ts';
import { inOrder } from './usage-order.ts';
import type { RangeName, Words } from './words/words.ts';

/** A usage with what was worked out of it. */
export interface ReportUsage {
  readonly usage: Usage;
  /** For links within the page: `usage-3`. */
  readonly id: string;
  readonly measures: readonly Measure[];
  /** The same measures of the range before; empty where nothing is known of it. */
  readonly before: readonly Measure[];
  readonly missing: readonly MissingUsage[];
}

/** What all sections of a report are made from. */
export interface ReportModel {
  readonly report: UsageReport;
  readonly words: Words;
  readonly clock: WallClock;
  readonly span: WallSpan;
  readonly rangeName: RangeName;
  /** Whether the report was made before its range was over. */
  readonly unfinished: boolean;
  /** Bars and tables by day, or by hour where the range is short. */
  readonly width: 'day' | 'hour';
  readonly usages: readonly ReportUsage[];
}

/**
 * Works out what the sections of a report share.
 *
 * @throws RangeError when start or end of the report are no RFC 3339 text, or its zone is none.
 */
export function modelOf(report: UsageReport, words: Words): ReportModel {
  const clock = wallClock(report.zone);
  const span = wallSpan(report, clock);
  const days = (span.to.getTime() - span.from.getTime()) / 86_400_000;
  return {
    report,
    words,
    clock,
    span,
    rangeName: rangeNameOf(report),
    unfinished: (parseInstant(report.madeAt) ?? Infinity) < instantOf(report.end) / 1000,
    width: days <= 3 ? 'hour' : 'day',
    usages: inOrder(report.usages).map((usage, index) => {
      const before = report.previous?.find(({ action }) => action === usage.action);
      return {
        usage,
        id: `usage-${index + 1}`,
        measures: measuresOf(usage),
        before: before === undefined ? [] : measuresOf(before),
        missing: report.missing.filter(({ command }) => command === usage.command),
      };
    }),
  };
}

/** From and to of a range in RFC 3339, by the clocks of a zone. */
export function wallSpan({ start, end }: { readonly start: string; readonly end: string }, clock: WallClock): WallSpan {
  return { from: clock(instantOf(start)), to: clock(instantOf(end)) };
}

function instantOf(text: string): number {
  const seconds = parseInstant(text);
  if (seconds === undefined) throw new RangeError(`${JSON.stringify(text)} is no RFC 3339 time with whole seconds.`);
  return seconds * 1000;
}

/** A whole month by its name, anything else by its ends. */
function rangeNameOf({ start, end }: UsageReport): RangeName {
  const [, year, month] = /^(\d{4})-(\d\d)-01T00:00:00/.exec(start) ?? [];
  const [, nextYear, nextMonth] = /^(\d{4})-(\d\d)-01T00:00:00/.exec(end) ?? [];
  const months = (Number(nextYear) - Number(year)) * 12 + Number(nextMonth) - Number(month);
  if (year !== undefined && months === 1) return { month: `${year}-${month}` };
  return { from: readableTime(start), to: readableTime(end) };
}

/** `2026-10-05 14:30`, as the text itself says it. */
export function readableTime(text: string): string {
  return text.slice(0, 16).replace('T', ' ');
}
