import { parseInstant } from '@volc-live/validators';

import { wallClock, type WallClock, wallDay, wallText } from '../times/wall-clock.ts';
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
  /** When it was made, by the clocks of the zone. */
  readonly madeAt: string;
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
  const made = parseInstant(report.madeAt);
  const days = (span.to.getTime() - span.from.getTime()) / 86_400_000;
  return {
    report,
    words,
    clock,
    span,
    rangeName: rangeNameOf(span),
    madeAt: made === undefined ? report.madeAt : wallText(clock(made * 1000)),
    unfinished: (made ?? Infinity) < instantOf(report.end) / 1000,
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

/** A whole month or day by its name, anything else by its ends. */
function rangeNameOf(span: WallSpan): RangeName {
  const other = { kind: 'other', from: wallText(span.from), to: wallText(span.to) } as const;
  if (![other.from, other.to].every((text) => text.endsWith(' 00:00'))) return other;
  const day = wallDay(span.from);
  if (wallDay(dayAfter(span.from)) === wallDay(span.to)) return { kind: 'day', day };
  const isFirst = day.endsWith('-01');
  const monthLater = new Date(Date.UTC(span.from.getUTCFullYear(), span.from.getUTCMonth() + 1));
  return isFirst && wallDay(monthLater) === wallDay(span.to) ? { kind: 'month', month: day.slice(0, 7) } : other;
}

function dayAfter(wall: Date): Date {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + 1));
}
