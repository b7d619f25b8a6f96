import { highestOf } from '../chart/columns.ts';
import { groupedBy } from '../chart/grouped-by.ts';
import type { Dimension, Quantity, Usage, UsageSeries } from '../series/usage-series.ts';
import { added } from './added.ts';

/** How much there was of one thing in the range: of a peak the highest point, of a total the sum. */
export interface Amount {
  readonly value: number;
  /** When it was highest, in milliseconds since the epoch; undefined where there are no points. */
  readonly highestAt: number | undefined;
}

/** An amount of a line, which has points. */
type LineAmount = Amount & { readonly highestAt: number };

/** A part of a measure: what one domain, carrier or pair of them has of it. */
export interface Part extends Amount {
  readonly dimensions: readonly Dimension[];
  readonly series: UsageSeries;
  /**
   * Of a total, its part of the whole; of a peak, what it had of the whole at the moment when that was highest, because
   * peaks of parts do not add up. Undefined where the whole is nothing.
   */
  readonly share: number | undefined;
}

/** Parts by the same dimensions, largest share first. */
export interface Split {
  /** Wire names: `['Domain']`, `['Resolution', 'TranscodeType']`. */
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

/** One number of an action, over the whole range. */
export interface Measure extends Amount {
  readonly quantity: Quantity;
  readonly behaves: 'peak' | 'total' | 'single';
  /** The line of the whole; undefined for a figure without points. */
  readonly series: UsageSeries | undefined;
  readonly splits: readonly Split[];
}

/** The numbers of a usage, each with its parts; a line without any value has none. */
export function measuresOf(usage: Usage): readonly Measure[] {
  const lines = [...groupedBy(usage.series, ({ field }) => field).values()].flatMap(measureOf);
  const figures = usage.figures.filter(({ behaves }) => usage.series.length === 0 || behaves === 'single');
  return [
    ...lines,
    ...figures
      .filter(({ dimensions }) => dimensions.length === 0)
      .map((figure) => ({
        quantity: figure,
        behaves: figure.behaves,
        series: undefined,
        value: figure.value,
        highestAt: undefined,
        splits: [],
      })),
  ];
}

function measureOf(series: readonly UsageSeries[]): readonly Measure[] {
  const whole = wholeOf(series);
  const amount = whole && amountOf(whole);
  if (whole === undefined || amount === undefined) return [];
  const parts = series.flatMap((line): Part[] => {
    if (line.dimensions.length === 0) return [];
    const part = amountOf(line);
    if (part === undefined) return [];
    const compared = line.behaves === 'total' ? part.value : valueAt(line, amount.highestAt);
    const share = amount.value > 0 && compared !== undefined ? compared / amount.value : undefined;
    return [{ ...part, dimensions: line.dimensions, series: line, share }];
  });
  const splits = [...groupedBy(parts, namesOf).values()];
  return [
    {
      ...amount,
      quantity: whole,
      behaves: whole.behaves,
      series: whole,
      splits: splits.map((group) => ({
        names: group[0]!.dimensions.map(({ name }) => name),
        parts: group.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || b.value - a.value),
      })),
    },
  ];
}

/** The line of the whole. Rows of an action may always be about a part; of a total, they add up to the whole. */
function wholeOf(series: readonly UsageSeries[]): UsageSeries | undefined {
  const whole = series.find(({ dimensions }) => dimensions.length === 0);
  const first = series[0];
  if (whole !== undefined || first === undefined || first.behaves === 'peak') return whole;
  const names = namesOf(first);
  return { ...added(series.filter((line) => namesOf(line) === names)), dimensions: [] };
}

function namesOf({ dimensions }: Pick<UsageSeries, 'dimensions'>): string {
  return dimensions.map(({ name }) => name).join(' ');
}

/** The amount of a line; undefined where it has no value. */
function amountOf(series: UsageSeries): LineAmount | undefined {
  const highest = highestOf(series);
  if (highest === undefined) return undefined;
  if (series.behaves === 'peak') return { value: highest.value, highestAt: highest.time };
  const value = series.points.reduce((sum, point) => sum + (point.value ?? 0), 0);
  return { value, highestAt: highest.time };
}

/** The value of the point that an instant lies in; points of parts may be wider than those of the whole. */
function valueAt({ points, step }: UsageSeries, time: number): number | undefined {
  return points.find((point) => point.time <= time && time < point.time + step * 1000)?.value;
}
