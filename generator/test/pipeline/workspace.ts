import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { tempFolder } from '../write/temp-folder.ts';

/** The root of this repository. */
export const repository: string = join(import.meta.dirname, '../../..');

const cli = join(repository, 'generator/src/cli.ts');

/** A folder with the specs of this repository, and nothing else. */
export function specsOnly(): string {
  const root = tempFolder();
  cpSync(join(repository, 'specs'), join(root, 'specs'), { recursive: true });
  return root;
}

/** A copy of specs and packages in which packages find each other, and every other dependency is the installed one. */
export function workspaceCopy(): string {
  const root = specsOnly();
  cpSync(join(repository, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
  cpSync(join(repository, 'generator/manifest.json'), join(root, 'generator/manifest.json'));
  for (const pages of ['docs/actions', 'docs/zh/actions']) cpSync(join(repository, pages), join(root, pages), { recursive: true });
  const names = readdirSync(join(repository, 'packages'));
  for (const name of names) {
    for (const part of ['src', 'package.json', 'tsconfig.json', 'README.md']) copyIfThere(root, `packages/${name}/${part}`);
  }
  mkdirSync(join(root, 'node_modules/@volc-live'), { recursive: true });
  for (const name of names) symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@volc-live', name));
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== '@volc-live') symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

function copyIfThere(root: string, path: string): void {
  cpSync(join(repository, path), join(root, path), { recursive: true, filter: (from) => !from.includes('/dist/') });
}

/** What a run of the command line did. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line of the generator in a process of its own. */
export function runCli(args: readonly string[], options: { readonly node?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {}): Run {
  return runNode([...(options.node ?? []), cli, ...args], options.env);
}

/** Runs Node in a process of its own. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { code: status, out: stdout, error: stderr };
}

/** Checks the types of a project. */
export function typecheck(root: string, project: string): Run {
  const { status, stdout, stderr } = spawnSync(join(repository, 'node_modules/.bin/tsc'), ['--pretty', 'false', '-p', join(root, project)], { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}
