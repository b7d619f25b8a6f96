import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCli, runNode, typecheck, workspaceCopy } from '../pipeline/workspace.ts';
import { put } from '../write/temp-folder.ts';

/** A copy of the workspace with other specs in the place of ours, and packages generated from them. */
export function serviceCopy(specs: string): string {
  const root = workspaceCopy();
  rmSync(join(root, 'specs'), { recursive: true });
  cpSync(specs, join(root, 'specs'), { recursive: true });
  expect(runCli(['gen', '--root', root])).toMatchObject({ code: 0, error: '' });
  return root;
}

/** Checks the types of every published package. */
export function expectTypesToHold(root: string): void {
  for (const name of ['validators', 'client', 'mocks']) {
    expect({ name, ...typecheck(root, `packages/${name}`) }).toEqual({ name, code: 0, out: '', error: '' });
  }
}

/** Runs a program inside a copy, and reads the JSON that it prints. */
export function runProgram(root: string, program: string, ...args: readonly string[]): unknown {
  put(root, 'program.ts', program);
  const run = runNode(['--conditions=@volc-live/source', join(root, 'program.ts'), ...args]);
  expect(run).toMatchObject({ code: 0, error: '' });
  return JSON.parse(run.out);
}
