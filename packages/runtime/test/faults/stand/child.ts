import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Options of {@link runChild}. */
export interface ChildOptions {
  /** Most files that it may have open. */
  readonly openFiles?: number;
  /** Flags for Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How to run a program of `children/` as this process is run. */
export function childCommand(name: string, args: readonly string[], flags: readonly string[] = []): readonly string[] {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const file = fileURLToPath(new URL(`../children/${name}.${extension}`, import.meta.url));
  return [process.execPath, ...process.execArgv, ...flags, file, ...args];
}

/** Runs a program of `children/` with the Node that runs this, and resolves to the JSON that it writes last. */
export async function runChild(name: string, args: readonly string[], options: ChildOptions = {}): Promise<unknown> {
  const { openFiles, flags = [], env = {} } = options;
  const command = childCommand(name, args, flags);
  const [program = '', ...rest] =
    openFiles === undefined ? command : ['/bin/sh', '-c', `ulimit -n ${String(openFiles)}; exec "$@"`, 'sh', ...command];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise((resolve) => {
    child.once('close', (exit, signal) => resolve(exit ?? signal));
  });
  const last = output.join('').trim().split('\n').at(-1) ?? '';
  if (code !== 0 || last === '') throw new Error(`${name} ended with ${String(code)}: ${last}\n${errors.join('').slice(0, 2000)}`);
  return JSON.parse(last);
}
