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
  /** Whether it counts although it ends with an error, as a compiler does that finds one. */
  readonly mayFail?: boolean;
}

const probe = pathToFileURL(join(import.meta.dirname, 'cpu-probe.mjs')).href;

/** What a process took: all its threads, from the first instruction of Node to its exit. */
export interface ProcessCost {
  /** User and system, in milliseconds. */
  readonly cpuMs: number;
  /** Most memory that was resident at one time, in MiB. */
  readonly peakMiB: number;
}

/** Runs a program in a process of its own and returns the CPU time it took, in milliseconds. Throws as {@link costOfProcess}. */
export async function cpuOfProcess(program: Program): Promise<number> {
  return (await costOfProcess(program)).cpuMs;
}

/**
 * Runs a program in a process of its own and returns what it took.
 *
 * @throws {Error} With all that it printed, when it fails.
 */
export async function costOfProcess({ folder, args, mayFail = false }: Program): Promise<ProcessCost> {
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
    if (code !== 0 && !mayFail) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${printed}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    return { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
