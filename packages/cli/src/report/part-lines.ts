import { groupedBy } from '../chart/grouped-by.ts';
import type { Dimension, UsageSeries } from '../series/usage-series.ts';
import { added } from './added.ts';
import type { Measure, Part } from './measure.ts';

/** Lines of one plot of parts. */
export interface PartLines {
  /** Wire name of the dimension that tells the lines apart. */
  readonly dimension: string;
  /** Largest first. */
  readonly lines: readonly { readonly value: Dimension; readonly series: UsageSeries }[];
  /** What the small parts of a total add up to; undefined where nothing is left over. */
  readonly rest: UsageSeries | undefined;
  /** How many parts there are that were used at all. */
  readonly count: number;
}

/** Lines that a plot tells apart well. */
const mostLines = { peak: 4, total: 6 };

/**
 * What a plot for each dimension of the splits of a measure shows. Parts of a total that are equal in the dimension are
 * added up; peaks do not add up, so they are shown for splits of a single dimension only.
 */
export function partLinesOf(measure: Measure): readonly PartLines[] {
  const plots = measure.splits.flatMap(({ names, parts }) => {
    if (measure.behaves === 'peak' && names.length > 1) return [];
    return names.map((name) => linesBy(name, parts, measure));
  });
  return [...groupedBy(plots, ({ dimension }) => dimension).values()].map((same) => same[0]!).filter(({ count }) => count > 1);
}

function linesBy(name: string, parts: readonly Part[], { behaves }: Measure): PartLines {
  const used = parts.filter(({ value }) => value > 0);
  const groups = [...groupedBy(used, ({ dimensions }) => valueOf(dimensions, name).value).values()].map((group) => ({
    value: valueOf(group[0]!.dimensions, name),
    series: group.length === 1 ? group[0]!.series : added(group.map(({ series }) => series)),
    size: group.reduce((sum, { value }) => sum + value, 0),
  }));
  const sorted = groups.toSorted((a, b) => b.size - a.size);
  const most = mostLines[behaves === 'total' ? 'total' : 'peak'];
  const left = sorted.slice(most).map(({ series }) => series);
  return {
    dimension: name,
    lines: sorted.slice(0, most),
    rest: behaves === 'total' && left.length > 0 ? added(left) : undefined,
    count: groups.length,
  };
}

function valueOf(dimensions: readonly Dimension[], name: string): Dimension {
  return dimensions.find((dimension) => dimension.name === name)!;
}
