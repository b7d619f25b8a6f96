import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './pages.ts';
import type { Sample } from './programs.ts';

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const preload = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href;

/** Runs a program of a page to its end, against the simulated account. */
export function run({ text }: Sample): Promise<Outcome> {
  const args = ['--conditions=@volc-live/source', '--disable-warning=ExperimentalWarning', '--import', preload, '--input-type=module-typescript', '--eval', text];
  // A terminal around the tests must not colour what the programs print.
  const env = { ...process.env, FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: join(root, 'tools'), env, timeout: 60_000 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}
