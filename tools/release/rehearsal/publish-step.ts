import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { printedBy } from '../command.ts';
import { sumOf, sumsFile } from '../sums.ts';
import type { Registry } from './registry.ts';

interface Workflow {
  readonly jobs: { readonly publish: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] } };
}

/**
 * Publishes a folder of packed packages by the step `publish` of the release workflow, word for word, and returns what it
 * printed.
 *
 * @param built Hash of the sums as the first build told it; that of the folder without it.
 * @param rebuilt The same of the second build.
 */
export async function runPublishStep(root: string, packed: string, registry: Registry, built = sumOf(join(packed, sumsFile)), rebuilt = built): Promise<string> {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const script = jobs.publish.steps.find(({ id }) => id === 'publish')?.run;
  if (script === undefined) throw new Error('.github/workflows/release.yml has no step with the id "publish" in the job "publish".');
  const env = { ...process.env, ...registry.only, BUILT: built, REBUILT: rebuilt };
  // As GitHub starts a step whose shell is bash.
  return printedBy('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: packed, env });
}
