import type { Answer, AnswerSeries, AnswerTotal } from '@volc-live/validators';

import { ownItems, ownValue } from './own-value.ts';
import type { Column, Figure, Row } from './row.ts';

/** The answers of an action about a range, taken window by window: each as rows, all together as figures. */
export class RangeAnswer {
  readonly columns: readonly Column[];
  readonly #answer: Answer;
  /** Fields of a split row that name what it is about. */
  readonly #dimensions: readonly string[];
  readonly #figures = new Map<string, Figure>();

  /** `split` names the dimensions of the parts that are asked for beside the whole. */
  constructor(answer: Answer, split: readonly unknown[]) {
    this.#answer = answer;
    this.#dimensions = answer.detail?.dimensions.flatMap(({ name, field }) => (split.includes(name) ? [field] : [])) ?? [];
    this.columns = columnsOf(answer, this.#dimensions);
  }

  /** The rows of one window, the whole before its parts; notes its figures. Windows come in the order of time. */
  take(result: unknown): readonly Row[] {
    const { series, totals, detail } = this.#answer;
    this.#note(result, totals, []);
    const whole = series === undefined ? [] : pointsOf(result, series, {});
    if (detail === undefined || this.#dimensions.length === 0) return whole;
    const parts = ownItems(result, detail.field).flatMap((part) => {
      const about = this.#dimensions.flatMap((name) => {
        const value = ownValue(part, name);
        return value === undefined || value === '' ? [] : [{ name, value: String(value) }];
      });
      this.#note(part, detail.totals, about);
      return pointsOf(part, detail.series, Object.fromEntries(about.map(({ name, value }) => [name, value])));
    });
    return [...whole, ...parts];
  }

  /** The figures of all windows together: those of the whole first. */
  get figures(): readonly Figure[] {
    return [...this.#figures.values()];
  }

  #note(result: unknown, totals: readonly AnswerTotal[], dimensions: Figure['dimensions']): void {
    for (const { field, unit, join } of totals) {
      const value = ownValue(result, field);
      if (typeof value !== 'number' && typeof value !== 'string') continue;
      const key = JSON.stringify([field, dimensions]);
      const known = this.#figures.get(key)?.value;
      const how = join === 'sum' || join === 'maximum' ? join : 'none';
      this.#figures.set(key, { field, unit, join: how, dimensions, value: joined(known, value, how) });
    }
  }
}

function joined(known: string | number | undefined, value: string | number, join: Figure['join']): string | number {
  if (typeof known !== 'number' || typeof value !== 'number') return value;
  return join === 'sum' ? known + value : join === 'maximum' ? Math.max(known, value) : value;
}

function columnsOf({ series, totals }: Answer, dimensions: readonly string[]): readonly Column[] {
  const plain = (name: string): Column => ({ name, unit: undefined });
  if (series === undefined) return totals.map(({ field, unit }) => ({ name: field, unit }));
  return [
    plain(series.time),
    ...dimensions.map(plain),
    ...series.keys.map(plain),
    ...series.values.map(({ field, unit }) => ({ name: field, unit })),
  ];
}

function pointsOf(result: unknown, { field, time, keys, values }: AnswerSeries, about: Row): readonly Row[] {
  const names = [time, ...keys, ...values.map((value) => value.field)];
  return ownItems(result, field).map((point) => {
    const row: Record<string, unknown> = { ...about };
    // Names are those of the spec, none of which every object has.
    for (const name of names) row[name] = ownValue(point, name);
    return row;
  });
}
