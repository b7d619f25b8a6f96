import { parseInstant } from '@volc-live/validators';
import type { Answer } from '@volc-live/validators';

import type { CommandFacts } from '../command/command-facts.ts';
import type { UsageFigure, UsagePoint, UsageSeries } from '../series/usage-series.ts';
import type { Figure, Row } from './row.ts';

/** Rows of a range, as lines: one for each number and each combination of dimensions, those of the whole first. */
export class SeriesBook {
  readonly #answer: Answer;
  readonly #base: 1000 | 1024 | undefined;
  readonly #step: number;
  readonly #lines = new Map<string, UsageSeries & { readonly points: UsagePoint[] }>();

  /** `step` is the width of a point, in seconds. */
  constructor(answer: Answer, { unitBase }: CommandFacts, step: number) {
    this.#answer = answer;
    this.#base = unitBase;
    this.#step = step;
  }

  /** Adds rows, in the order of time. */
  add(rows: readonly Row[]): void {
    const { series, detail } = this.#answer;
    if (series === undefined) return;
    const names = [...(detail?.dimensions.map(({ field }) => field) ?? []), ...series.keys];
    for (const row of rows) {
      const time = parseInstant(String(row[series.time]));
      if (time === undefined) continue;
      const dimensions = names.flatMap((name) => (row[name] === undefined ? [] : [{ name, value: String(row[name]) }]));
      for (const { field, unit, join } of series.values) {
        const key = JSON.stringify([dimensions, field]);
        let line = this.#lines.get(key);
        if (line === undefined) {
          const behaves = join === 'maximum' ? 'peak' : 'total';
          line = { field, label: labelOf(field), unit, base: this.#base, dimensions, behaves, step: this.#step, points: [] };
          this.#lines.set(key, line);
        }
        const value = row[field];
        line.points.push({ time: time * 1000, value: typeof value === 'number' ? value : undefined });
      }
    }
  }

  /** The lines: those with the fewest dimensions first. */
  get series(): readonly UsageSeries[] {
    return [...this.#lines.values()].toSorted((one, other) => one.dimensions.length - other.dimensions.length);
  }
}

/** Figures in the form that reports are made from; moments are left out. */
export function usageFigures(figures: readonly Figure[], { unitBase }: CommandFacts): readonly UsageFigure[] {
  return figures.flatMap(({ field, unit, join, dimensions, value }): readonly UsageFigure[] => {
    if (typeof value !== 'number') return [];
    const behaves = join === 'maximum' ? 'peak' : join === 'sum' ? 'total' : 'single';
    return [{ field, label: labelOf(field), unit, base: unitBase, dimensions, behaves, value }];
  });
}

/** `Down bandwidth` of `DownBandwidth`. */
function labelOf(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ');
  return words.map((word, at) => (at === 0 || /^[A-Z0-9]+$/.test(word) ? word : word.toLowerCase())).join(' ');
}
