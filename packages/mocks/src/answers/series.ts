import type { AnswerSeries, AnswerValue } from '@volc-live/validators';

import { sample } from '../world/measure.ts';
import type { Selection } from '../world/selection.ts';
import { type Scale, scaleOf } from '../world/unit.ts';
import { foldToPoints } from './fold.ts';
import { type Grid, layGrid } from './grid.ts';
import { parameterOf, type Question } from './question.ts';

/** The numbers of a series, as integers of its measures. */
export interface SeriesData {
  readonly grid: Grid;
  /** One row of columns for each combination of keys; a single one without labels where there are no keys. */
  readonly rows: readonly SeriesRow[];
  /** From the integers of each value to its numbers. */
  readonly scales: readonly Scale[];
}

/** The points of one combination of keys. */
export interface SeriesRow {
  /** Fields that tell the row apart, by wire name. */
  readonly labels: Readonly<Record<string, string>>;
  /** One column a value of the series, one element a point. */
  readonly columns: readonly Float64Array[];
}

/** Asks the world for the points of a series. */
export function dataOf(series: AnswerSeries, question: Question): SeriesData {
  const { world, selection, action } = question;
  const [first] = series.values;
  const measure = world.measure(first?.measure ?? '');
  const parts = series.keys.length === 0 ? undefined : measure.rows?.(selection);
  return {
    grid: gridFor(series, measure.slot, question),
    rows: (parts ?? [{ labels: {}, selection }]).map((part) => ({
      labels: part.labels,
      columns: series.values.map((value) => columnOf(series, value, part.selection, question)),
    })),
    scales: series.values.map((value) =>
      scaleOf(world.measure(value.measure).quantity, value.unit, action.facts.unitBase ?? 1000),
    ),
  };
}

function columnOf(series: AnswerSeries, value: AnswerValue, selection: Selection, question: Question): Float64Array {
  const measure = question.world.measure(value.measure);
  const grid = gridFor(series, measure.slot, question);
  return foldToPoints(sample(measure, selection, grid.first, grid.count), grid, value.join);
}

function gridFor(series: AnswerSeries, slot: number, question: Question): Grid {
  const { range, known, world } = question;
  return layGrid(range, { slot, step: Number(parameterOf(question, series.step) ?? slot), known, zone: world.account.zone });
}
