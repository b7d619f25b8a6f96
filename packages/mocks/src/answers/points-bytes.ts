import type { AnswerSeries } from '@volc-live/validators';

import { bytesOfText, ByteWriter, LONGEST_NUMBER } from './byte-writer.ts';
import { startOfPoint } from './grid.ts';
import type { SeriesData, SeriesRow } from './series.ts';
import type { Sheet } from './sheet-book.ts';
import { LONGEST_STAMP, Stamps } from './stamps.ts';

/** About how many bytes a piece has. */
const PIECE = 65_536;

/**
 * The JSON of points, each with a comma before it, in pieces. It is written straight from the columns: a long answer never
 * exists as objects, nor as one text.
 */
export function* pointsBytes(series: AnswerSeries, data: SeriesData, offset: number): Generator<Uint8Array> {
  const points = new PointWriter(series, data, offset);
  const step = Math.max(1, Math.floor(PIECE / points.longest));
  for (let from = 0; from < data.grid.points; from += step) {
    yield points.piece(from, Math.min(data.grid.points, from + step));
  }
}

/** The points of a whole day, to be cut anywhere. */
export function sheetOfPoints(series: AnswerSeries, data: SeriesData, offset: number): Sheet {
  const starts = new Uint32Array(data.grid.points + 1);
  return { bytes: new PointWriter(series, data, offset).piece(0, data.grid.points, starts), starts };
}

/** Writes the points of one series. What the points share is made once. */
class PointWriter {
  /** Most bytes that all rows of one time have. */
  readonly longest: number;
  readonly #data: SeriesData;
  /** `,{"TimeStamp":"2026-02-10T00:00:00+08:00"`. */
  readonly #stamps: Stamps;
  /** `,"UpBandwidth":` of each value. */
  readonly #heads: readonly Uint8Array[];
  /** What follows the numbers of each row: its labels. */
  readonly #tails: readonly Uint8Array[];
  /** Whether a row that has nothing at a time is left out, as rows that are told apart by labels are. */
  readonly #sparse: boolean;

  constructor(series: AnswerSeries, data: SeriesData, offset: number) {
    const [head = '', ...heads] = series.values.map(({ field }) => `,${JSON.stringify(field)}:`);
    const time = `,{${JSON.stringify(series.time)}:"`;
    this.#data = data;
    this.#stamps = new Stamps(offset, time, `"${head}`);
    this.#heads = [bytesOfText(''), ...heads.map(bytesOfText)];
    this.#tails = data.rows.map((row) => bytesOfText(tailOf(row)));
    this.#sparse = series.keys.length > 0;
    const fixed = bytesOfText(`${time}"${head}${heads.join('')}`).byteLength + LONGEST_STAMP;
    const row = fixed + LONGEST_NUMBER * series.values.length;
    this.longest = this.#tails.reduce((sum, tail) => sum + row + tail.byteLength, 1);
  }

  /** Writes points; notes in `starts` where those of each time begin, and where all end. */
  piece(from: number, to: number, starts?: Uint32Array): Uint8Array {
    const { grid, rows } = this.#data;
    const writer = new ByteWriter(this.longest * (to - from));
    for (let point = from; point < to; point += 1) {
      if (starts !== undefined) starts[point - from] = writer.length;
      const start = startOfPoint(grid, point);
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const tail = this.#tails[index];
        if (row === undefined || tail === undefined || (this.#sparse && isEmpty(row, point))) continue;
        this.#stamps.write(writer, start);
        this.#numbers(writer, row, point);
        writer.copy(tail);
      }
    }
    if (starts !== undefined) starts[to - from] = writer.length;
    return writer.take();
  }

  #numbers(writer: ByteWriter, { columns }: SeriesRow, point: number): void {
    const { scales } = this.#data;
    for (let index = 0; index < this.#heads.length; index += 1) {
      const head = this.#heads[index];
      const scale = scales[index];
      if (head === undefined || scale === undefined) continue;
      writer.copy(head);
      writer.quotient((columns[index]?.[point] ?? 0) * scale.times, scale.over);
    }
  }
}

function tailOf(row: SeriesRow): string {
  const fields = JSON.stringify(row.labels).slice(1);
  return fields === '}' ? fields : `,${fields}`;
}

function isEmpty({ columns }: SeriesRow, point: number): boolean {
  return columns.every((column) => column[point] === 0);
}
