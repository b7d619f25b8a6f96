// Runs rows of the fault matrix in this process, and writes one line of JSON for each: `node main.ts A C15 D`.
// It needs no test runner, so that it runs on every Node that the packages support.

import { writeSync } from 'node:fs';
import process from 'node:process';

import { rows } from './rows/rows.ts';
import { pollute } from './stand/pollution.ts';
import { runRow } from './stand/run-row.ts';

// Fields for Object.prototype, to find out who reads what is not there; not before the modules are loaded.
const hostile = process.env['VOLC_LIVE_POLLUTE'];
if (hostile !== undefined) pollute(JSON.parse(hostile) as Readonly<Record<string, unknown>>);

const wanted = process.argv.slice(2);
// The process must live while a row waits for something that does not keep it alive.
const alive = setInterval(() => undefined, 60_000);
let failed = 0;
for (const row of rows) {
  if (wanted.length > 0 && !wanted.includes(row.id) && !wanted.includes(row.id.charAt(0))) continue;
  const report = await runRow(row);
  if (report.faults.length > 0) failed++;
  writeSync(1, `${JSON.stringify(report)}\n`);
}
clearInterval(alive);
process.exitCode = failed === 0 ? 0 : 1;
