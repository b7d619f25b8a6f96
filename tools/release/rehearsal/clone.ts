import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { printedBy } from '../command.ts';
import type { Registry } from './registry.ts';

/** A clone to work in, with the tools of the work tree that it was made from. */
export interface Clone {
  readonly root: string;
  /** Runs a command in the clone and returns what it printed. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<string>;
  /** The same for what publishes: it reaches no other registry. */
  readonly publish: (command: string, ...args: readonly string[]) => Promise<string>;
}

/** Who commits in a clone; nothing of it leaves the machine. */
const author = { GIT_AUTHOR_NAME: 'Rehearsal', GIT_AUTHOR_EMAIL: 'rehearsal@example.com', GIT_COMMITTER_NAME: 'Rehearsal', GIT_COMMITTER_EMAIL: 'rehearsal@example.com' };

/**
 * Clones what is committed in `from` as branch `main`. What `npm ci` would install is linked from `tools`, and the packages
 * are linked to the clone itself, so that nothing is built or read outside of it.
 */
export async function cleanClone(from: string, root: string, tools: string, registry: Registry): Promise<Clone> {
  await printedBy('git', ['clone', '--quiet', '--no-tags', from, root], { cwd: from });
  await printedBy('git', ['checkout', '--quiet', '-B', 'main'], { cwd: root });
  linkModules(join(tools, 'node_modules'), root);
  const { NO_COLOR: _plain, ...rest } = process.env;
  const env = { ...rest, ...author, ...registry.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter) };
  return {
    root,
    run: (command, ...args) => printedBy(command, args, { cwd: root, env }),
    publish: (command, ...args) => printedBy(command, args, { cwd: root, env: { ...env, ...registry.only } }),
  };
}

function linkModules(installed: string, root: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@volc-live'), { recursive: true });
  for (const name of readdirSync(installed)) if (name !== '@volc-live' && name !== '.package-lock.json') symlinkSync(join(installed, name), join(modules, name));
  for (const folder of ['generator', 'tools', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]) {
    const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { readonly name: string };
    symlinkSync(join(root, folder), join(modules, name));
  }
}

/** Commits everything. Returns the hash of the commit. */
export async function commit({ run }: Clone, subject: string): Promise<string> {
  await run('git', 'add', '--all');
  await run('git', 'commit', '--quiet', '--message', subject);
  return (await run('git', 'rev-parse', 'HEAD')).trim();
}
