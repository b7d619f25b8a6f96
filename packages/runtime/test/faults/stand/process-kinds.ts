import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import type { RowReport } from './run-row.ts';

/** Flags for processes in which the rows must hold as well. */
export const restrictedProcesses: readonly (readonly [name: string, flags: readonly string[]])[] = [
  ['a frozen Object.prototype', [`--import=data:text/javascript,${encodeURIComponent('Object.freeze(Object.prototype)')}`]],
  ['no __proto__', ['--disable-proto=throw']],
  ['no code from strings', ['--disallow-code-generation-from-strings']],
  ['frozen intrinsics', ['--frozen-intrinsics', '--disable-warning=ExperimentalWarning']],
];

/** Runs rows in a process of its own; throws when one does not hold. */
export async function runUnder(ids: readonly string[], name: string, flags: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const main = fileURLToPath(new URL(`../main.${extension}`, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, ...flags, main, ...ids], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  await new Promise((resolve) => {
    child.once('close', resolve);
  });
  const reports = output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as RowReport);
  const failed = reports.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => `${id}: ${faults.join('; ').slice(0, 600)}`);
  if (failed.length > 0 || reports.length !== ids.length) {
    throw new Error(`With ${name}, ${String(reports.length)} of ${String(ids.length)} rows ran. ${failed.join('\n')} ${errors.slice(0, 1000)}`);
  }
}
