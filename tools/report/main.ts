// Prints how big each part of the repository is: `node tools/report/main.ts`.

import { posix, join } from 'node:path';
import Table from 'cli-table3';
import { readRepo } from '../rules/repo.ts';
import { type Count, sizesOf } from './size.ts';

const sizes = sizesOf(readRepo(join(import.meta.dirname, '..', '..')));
const table = new Table({
  head: ['part', 'by hand', 'lines', 'largest file', 'lines', 'generated', 'lines', 'tests', 'lines', 'cycles'],
  colAligns: ['left', 'right', 'right', 'left', 'right', 'right', 'right', 'right', 'right', 'right'],
  style: { head: [], border: [], compact: true },
});

const cells = ({ files, lines }: Count): string[] => [String(files), String(lines)];
for (const { part, byHand, generated, tests, largest, cycles } of sizes) {
  table.push([
    part,
    ...cells(byHand),
    posix.basename(largest?.path ?? ''),
    String(largest?.lines ?? ''),
    ...cells(generated),
    ...cells(tests),
    String(cycles),
  ]);
}
console.log(table.toString());
