import Table from 'cli-table3';
import { quantity } from './quantity.ts';
import type { Screen } from './screen.ts';
import type { UsageRow, UsageRows } from './usage-rows.ts';

const indent = '   ';

/** The rows of an answer, drawn. */
export function usageTable({ columns, rows }: UsageRows, screen: Screen): string {
  const table = new Table({
    head: ['', ...columns.map(({ field, unit }) => (unit === undefined ? field : `${field}\n${screen.faint(unit)}`))],
    colAligns: ['left', ...columns.map(() => 'right' as const)],
    chars: quiet,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    const strong = row.kind === 'whole' ? screen.strong : (text: string): string => text;
    table.push([
      labelOf(row, screen),
      ...row.cells.map((value, column) => {
        if (value === undefined) return '';
        return strong(typeof value === 'number' ? quantity(value, undefined, columns[column]?.integer === true) : value.replace('T', ' '));
      }),
    ]);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

function labelOf({ kind, label }: UsageRow, screen: Screen): string {
  switch (kind) {
    case 'whole':
      return screen.strong(label);
    case 'part':
      return `of it ${label}`;
    case 'point':
      return screen.faint(label);
  }
}

/** A frame, and one line under the head; none between rows. */
const quiet = {
  top: '─',
  'top-mid': '┬',
  'top-left': '╭',
  'top-right': '╮',
  bottom: '─',
  'bottom-mid': '┴',
  'bottom-left': '╰',
  'bottom-right': '╯',
  left: '│',
  'left-mid': '├',
  mid: '─',
  'mid-mid': '┼',
  right: '│',
  'right-mid': '┤',
  middle: '│',
};
