import type { AnswerSeries } from '@volc-live/validators';

import { startOfPoint } from './grid.ts';
import type { SeriesData, SeriesRow } from './series.ts';
import { Stamps } from './stamps.ts';

/** Points in one piece of text. */
const BLOCK = 512;

/**
 * The JSON of a list of points, in pieces. It is written straight from the columns: a long answer
 * never exists as objects, nor as one text.
 */
export function* pointsText(series: AnswerSeries, data: SeriesData, offset: number): Generator<string> {
  const writer = new PointWriter(series, data);
  const stamps = new Stamps(offset);
  const { points } = data.grid;
  for (let from = 0; from < points; from += BLOCK) {
    yield writer.blockText(from, Math.min(points, from + BLOCK), stamps);
  }
}

/** Writes the points of one series. What the points share is made once. */
class PointWriter {
  readonly #data: SeriesData;
  /** `{"TimeStamp":"`. */
  readonly #time: string;
  /** `,"UpBandwidth":` of each value; the first also ends the time stamp. */
  readonly #heads: readonly string[];
  /** What follows the numbers of each row: its labels. */
  readonly #tails: readonly string[];
  /** Whether a row that has nothing at a time is left out, as rows that are told apart by labels are. */
  readonly #sparse: boolean;
  #comma = '';

  constructor(series: AnswerSeries, data: SeriesData) {
    this.#data = data;
    this.#time = `{${JSON.stringify(series.time)}:"`;
    this.#heads = series.values.map((value, index) => `${index === 0 ? '"' : ''},${JSON.stringify(value.field)}:`);
    this.#tails = data.rows.map((row) => tailOf(row));
    this.#sparse = series.keys.length > 0;
  }

  blockText(from: number, to: number, stamps: Stamps): string {
    const { grid, rows } = this.#data;
    let text = '';
    for (let point = from; point < to; point += 1) {
      const start = this.#time + stamps.textOf(startOfPoint(grid, point));
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        if (row === undefined || (this.#sparse && isEmpty(row, point))) continue;
        text += this.#comma + start + this.#numbersText(row, point) + (this.#tails[index] ?? '}');
        this.#comma = ',';
      }
    }
    return text;
  }

  #numbersText({ columns }: SeriesRow, point: number): string {
    const heads = this.#heads;
    const { scales } = this.#data;
    let text = '';
    for (let index = 0; index < heads.length; index += 1) {
      const { times, over } = scales[index] ?? { times: 1, over: 1 };
      text += (heads[index] ?? '') + ((columns[index]?.[point] ?? 0) * times) / over;
    }
    return text;
  }
}

function tailOf(row: SeriesRow): string {
  const fields = JSON.stringify(row.labels).slice(1);
  return fields === '}' ? fields : `,${fields}`;
}

function isEmpty({ columns }: SeriesRow, point: number): boolean {
  return columns.every((column) => column[point] === 0);
}
