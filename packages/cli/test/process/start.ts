import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

import { inject } from 'vitest';

/** What a process did. */
export interface Ended {
  /** As a shell tells it: 128 and the number of the signal where one ended it. */
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Starts the command line in a process of its own, with an environment of its own. */
export function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}, node: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...node, inject('bin'), ...words], { env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...environment } });
}

const signals: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** How a process ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: string[] = [];
  const error: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => error.push(text));
  child.stdin.end();
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code: code ?? 128 + (signals[signal ?? ''] ?? 0), out: out.join(''), error: error.join('') }));
  });
}

/** Runs the command line in a process of its own. */
export function runProcess(words: readonly string[], environment: NodeJS.ProcessEnv = {}, node: readonly string[] = []): Promise<Ended> {
  return ended(start(words, environment, node));
}
