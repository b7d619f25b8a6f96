import Table from 'cli-table3';
import stringWidth from 'string-width';

import { type Cell, cellOf, type Column, type Figure } from '../answer/row.ts';
import { visibleText } from '../shown/visible-text.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Sink } from './sink.ts';

/** Rows that are drawn together: a long answer is written as it comes. */
const together = 200;

/** Between two columns. */
const gap = 2;

/** Tables for people: rows under their names, then the figures. Where a terminal is too narrow, a line a value. */
export function tableWriter({ write }: Sink, width: number | undefined): AnswerWriter {
  let columns: readonly Column[] = [];
  let drawn = 0;
  let widths: readonly number[] = [];
  const draw = async (rows: readonly (readonly string[])[]): Promise<void> => {
    const head = drawn === 0 ? columns.map(headOf) : [];
    widths = columns.map((column, at) => Math.max(widths[at] ?? 0, stringWidth(headOf(column)), ...rows.map((row) => stringWidth(row[at] ?? ''))));
    const narrow = width !== undefined && widths.reduce((sum, each) => sum + each + gap, -gap) > width;
    await write(narrow ? cards(columns, rows) : grid(head, rows, widths, columns));
    drawn += rows.length;
  };
  return {
    begin: async (given) => {
      columns = given;
    },
    rows: async (rows) => {
      for (let at = 0; at < rows.length; at += together) {
        await draw(rows.slice(at, at + together).map((row) => columns.map(({ name }) => cellText(cellOf(row[name])))));
      }
    },
    end: async ({ figures }) => {
      if (figures.length === 0) {
        if (drawn === 0) await write('Nothing was found.\n');
        return;
      }
      const table = figureTable(figures);
      columns = table.columns;
      widths = [];
      const hadRows = drawn > 0;
      drawn = 0;
      if (hadRows) await write('\n');
      await draw(table.rows);
    },
  };
}

function headOf({ name, unit }: Column): string {
  return visibleText(unit === undefined ? name : `${name} (${unit})`);
}

/** Numbers to three decimals at least, and to four digits where they are smaller than that. */
function cellText(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value !== 'number' || Number.isInteger(value)) return visibleText(String(value));
  return Math.abs(value) >= 1 ? String(Math.round(value * 1000) / 1000) : String(Number(value.toPrecision(4)));
}

/** The first rows under their names; the rows of a long answer that follow are lines of the same widths, which take far less. */
function grid(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[], columns: readonly Column[]): string {
  const cells = (row: readonly string[]): string[] => row.map((text, at) => aligned(text, widths[at] ?? 0, columns[at]?.unit !== undefined));
  if (head.length === 0) return rows.map((row) => `${cells(row).map((text, at) => padded(text, widths[at] ?? 0)).join(' '.repeat(gap)).trimEnd()}\n`).join('');
  const table = new Table({
    head: cells(head),
    colWidths: widths.map((each, at) => each + (at === widths.length - 1 ? 0 : gap)),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map(cells));
  return `${table.toString().split('\n').map((line) => line.trimEnd()).join('\n')}\n`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** The gap belongs to the right of a column, so numbers are moved to their end before it is added. */
function aligned(text: string, width: number, toTheRight: boolean): string {
  return toTheRight ? `${' '.repeat(Math.max(0, width - stringWidth(text)))}${text}` : text;
}

const bare = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '',
};

function cards(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${columns.flatMap((column, at) => (row[at] === '' ? [] : [`${headOf(column)}: ${row[at] ?? ''}`])).join('\n')}\n\n`).join('');
}

/** A row for the whole and one for each part, with a column for each figure. */
function figureTable(figures: readonly Figure[]): { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] } {
  const fields = new Map(figures.map(({ field, unit }) => [field, { name: field, unit } satisfies Column]));
  const parts = new Map<string, Map<string, Cell>>();
  for (const { dimensions, field, value } of figures) {
    const label = dimensions.length === 0 ? 'whole' : dimensions.map((each) => each.value).join(', ');
    const part = parts.get(label) ?? new Map<string, Cell>();
    parts.set(label, part.set(field, value));
  }
  const named = parts.size > 1 || !parts.has('whole');
  const columns = [...(named ? [{ name: '', unit: undefined }] : []), ...fields.values()];
  const rows = [...parts].map(([label, values]) => [...(named ? [visibleText(label)] : []), ...[...fields.keys()].map((field) => cellText(values.get(field)))]);
  return { columns, rows };
}
