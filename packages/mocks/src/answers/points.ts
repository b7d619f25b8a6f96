import type { AnswerSeries } from '@volc-live/validators';

import { DAY, startOfSlot } from '../world/calendar.ts';
import { pointsBytes, sheetOfPoints } from './points-bytes.ts';
import type { Question } from './question.ts';
import { dataOf, type SeriesData } from './series.ts';
import type { Sheet, SheetBook } from './sheet-book.ts';

/** Days of longer ranges are not remembered: they would drive out those that are asked for again and again. */
const FEW_DAYS = 3;

/** The JSON of a list of points without its brackets, in pieces: days that are over from the sheets, the rest anew. */
export function* pointsOf(series: AnswerSeries, data: SeriesData, question: Question, sheets: SheetBook): Generator<Uint8Array> {
  const pieces = isOfDays(data) ? daysOf(series, data, question, sheets) : pointsBytes(series, data, question.range.offset);
  let first = true;
  for (const piece of pieces) {
    if (piece.byteLength === 0) continue;
    yield first ? piece.subarray(1) : piece;
    first = false;
  }
}

/** Whether each point is a slot, so that it is the same in every range, and there are few. */
function isOfDays({ grid: { step, slot, points } }: SeriesData): boolean {
  return step === slot && points * slot <= FEW_DAYS * DAY;
}

function* daysOf(series: AnswerSeries, { grid }: SeriesData, question: Question, sheets: SheetBook): Generator<Uint8Array> {
  const { slot, zone } = grid;
  const { offset } = question.range;
  const slotsOfDay = DAY / slot;
  const end = grid.first + grid.count;
  const about = keyOf(series, question);
  const dataBetween = (first: number, last: number): SeriesData =>
    dataOf(series, { ...question, range: { start: startOfSlot(first, slot, zone), end: startOfSlot(last, slot, zone), offset } });
  for (let day = Math.floor(grid.first / slotsOfDay); day * slotsOfDay < end; day += 1) {
    const midnight = day * slotsOfDay;
    const from = Math.max(grid.first, midnight);
    const to = Math.min(end, midnight + slotsOfDay);
    if (startOfSlot(midnight + slotsOfDay, slot, zone) > question.known) {
      yield* pointsBytes(series, dataBetween(from, to), offset);
    } else {
      const make = (): Sheet => sheetOfPoints(series, dataBetween(midnight, midnight + slotsOfDay), offset);
      const { bytes, starts } = sheets.sheetOf(`${String(day)} ${about}`, make);
      yield bytes.subarray(starts[from - midnight], starts[to - midnight]);
    }
  }
}

/** What the points of a day depend on, but for the day. */
function keyOf(series: AnswerSeries, { action, request, range }: Question): string {
  return `${action.name} ${shapeOf(series)} ${String(range.offset)} ${JSON.stringify({ ...request, StartTime: undefined, EndTime: undefined })}`;
}

const shapes = new WeakMap<AnswerSeries, string>();

function shapeOf(series: AnswerSeries): string {
  const known = shapes.get(series);
  if (known !== undefined) return known;
  const shape = JSON.stringify(series);
  shapes.set(series, shape);
  return shape;
}
