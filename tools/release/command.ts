import { spawn } from 'node:child_process';

/** Where a command runs, and with what. */
export interface Place {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are fine; 0 without it. */
  readonly codes?: readonly number[];
}

/**
 * Runs a command to its end and returns what it printed, both streams as they came.
 *
 * @throws {Error} With all that was printed, when it ends with another exit code than was asked for.
 */
export async function printedBy(command: string, args: readonly string[], { cwd, env = process.env, codes = [0] }: Place): Promise<string> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === null || !codes.includes(code)) {
    throw new Error(`"${[command, ...args].join(' ')}" ended with ${code ?? 'a signal'} in ${cwd}:\n${printed.trimEnd()}`);
  }
  return printed;
}
