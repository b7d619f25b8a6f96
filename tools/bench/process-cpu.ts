import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that is measured from its start to its end. */
export interface Program {
  readonly folder: string;
  /** Arguments of Node: the script first. */
  readonly args: readonly string[];
}

const probe = pathToFileURL(join(import.meta.dirname, 'cpu-probe.mjs')).href;

/**
 * Runs a program in a process of its own and returns the CPU time it took, in milliseconds: user and
 * system, all threads, from the first instruction of Node to its exit.
 *
 * @throws {Error} With all that it printed, when it fails.
 */
export async function cpuOfProcess({ folder, args }: Program): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-cpu-'));
  const report = join(scratch, 'cpu.json');
  try {
    const child = spawn(process.execPath, ['--import', probe, ...args], {
      cwd: folder,
      env: { ...process.env, BENCH_CPU_REPORT: report, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${printed}`);
    const { user, system } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.CpuUsage;
    return (user + system) / 1000;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
