import { run } from '../src/main.ts';
import type { Terminal } from '../src/terminal/terminal.ts';

/** What a run of the command line did. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Tuesday, 2026-11-24, 20:34:56 in China. */
export const now: number = Date.UTC(2026, 10, 24, 12, 34, 56);

/** Runs a command line in this process, without a terminal and without any environment, at {@link now}. */
export async function runHere(words: readonly string[], place: Partial<Terminal> = {}): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal: Terminal = {
    write: async (text) => void out.push(text),
    tell: (text) => void error.push(text),
    progress: () => undefined,
    columns: undefined,
    color: false,
    environment: {},
    home: async () => '/nonexistent',
    now: () => now,
    ...place,
  };
  const code = await run(words, terminal);
  return { code, out: out.join(''), error: error.join('') };
}
