import type { AnswerSeries, AnswerTotal } from '@volc-live/validators';

import { foldToOne } from './fold.ts';
import { Measurer } from './measurer.ts';
import type { Question } from './question.ts';
import { scaled } from './scaled.ts';
import type { SeriesData } from './series.ts';

/** A field of an answer and its value. */
export type Total = readonly [field: string, value: number | string];

/** The totals of an answer or of a part of its split: folded from the points, or asked from the world. */
export function totalsOf(
  totals: readonly AnswerTotal[],
  series: AnswerSeries | undefined,
  data: SeriesData | undefined,
  question: Question,
): readonly Total[] {
  const measurer = new Measurer(question);
  return totals.map((total): Total => {
    const value = total.measure === undefined ? foldOf(total, series, data) : measurer.valueOf(total, total.measure);
    return [total.field, value];
  });
}

/** The fold of a column over all points and rows; 0 where it folds nothing. */
function foldOf(total: AnswerTotal, series: AnswerSeries | undefined, data: SeriesData | undefined): number {
  const index = series?.values.findIndex(({ field }) => field === total.of) ?? -1;
  const scale = data?.scales[index];
  if (data === undefined || scale === undefined) return 0;
  const rows = data.rows.map(({ columns }) => foldToOne(columns[index] ?? [], total.join));
  return scaled(foldToOne(rows, total.join), scale);
}
