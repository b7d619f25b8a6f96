import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedBy } from '../command.ts';
import type { Stage } from './stage.ts';

/** A project of a stranger. */
interface Consumer {
  /** Folder below `tools/test/release/consumers`, and what it is. */
  readonly folder: string;
  /** What it installs of ours. */
  readonly ours: readonly string[];
  /** What it installs beside, with exact versions. */
  readonly others: readonly string[];
  /** What is then run in it, in order. */
  readonly commands: readonly (readonly [command: string, ...args: readonly string[]])[];
}

function consumersFor({ from, clone: { root } }: Stage): readonly Consumer[] {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> };
  // The compiler of the work tree: what a consumer type-checks is ours, the compiler is not.
  const compile = [process.execPath, join(from, 'node_modules/@typescript/native/bin/tsc'), '-p', '.'] as const;
  return [
    { folder: 'javascript', ours: ['client', 'mocks'], others: [], commands: [[process.execPath, 'main.mjs']] },
    { folder: 'typescript', ours: ['client', 'mocks'], others: [], commands: [compile, [process.execPath, 'main.ts']] },
    { folder: 'msw', ours: ['client', 'mocks'], others: [`msw@${devDependencies['msw']}`], commands: [[process.execPath, 'main.mjs']] },
    ...(existsSync(join(root, 'packages/cli'))
      ? [{ folder: 'cli', ours: ['cli'], others: [], commands: [[process.execPath, 'main.mjs']] as const }]
      : []),
  ];
}

/**
 * Installs our packages from the registry by a dist-tag in a new project of each kind, or of the named one, and runs it.
 *
 * @returns How many ran.
 */
export async function runConsumers(stage: Stage, tag: string, only?: string): Promise<number> {
  const { folder, registry, clone } = stage;
  const wanted = consumersFor(stage).filter((consumer) => only === undefined || consumer.folder === only);
  await Promise.all(
    wanted.map(async ({ folder: name, ours, others, commands }) => {
      const place = mkdtempSync(join(folder, `consumer-${name}-`));
      cpSync(join(clone.root, 'tools/test/release/consumers', name), place, { recursive: true });
      const packages = ours.map((each) => `@volc-live/${each}@${tag}`);
      await printedBy('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages, ...others], { cwd: place, env: { ...process.env, ...registry.env } });
      for (const [command, ...args] of commands) await printedBy(command, args, { cwd: place });
    }),
  );
  return wanted.length;
}
