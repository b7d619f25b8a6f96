import { type Cell, cellOf, type Column } from '../answer/row.ts';
import { visibleText } from '../shown/visible-text.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Sink } from './sink.ts';

/** One line a row under a line of names, ended by CR LF as RFC 4180 says. Figures have no place in it. */
export function csvWriter({ write }: Sink): AnswerWriter {
  let columns: readonly Column[] = [];
  const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  return {
    begin: (given) => {
      columns = given;
      return write(line(columns.map(({ name }) => name)));
    },
    rows: (rows) => write(rows.map((row) => line(columns.map(({ name }) => cellOf(row[name])))).join('')),
    end: async () => undefined,
  };
}

/** What spreadsheets take for the beginning of a formula; the wide forms too, which some of them read alike. */
const formula = /^[=+\-@\t\r\n|%＝＋－＠]/u;

/** A value as a cell. A text that a spreadsheet would run begins with an apostrophe; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const shown = visibleText(value);
  const safe = formula.test(value) ? `'${shown}` : shown;
  return /[",;'\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
