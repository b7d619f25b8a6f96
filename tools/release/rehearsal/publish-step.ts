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
 * @param rebuilt Hash of the sums that the second build had; that of the folder without it.
 */
export async function runPublishStep(root: string, packed: string, registry: Registry, rebuilt?: string): Promise<string> {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const script = jobs.publish.steps.find(({ id }) => id === 'publish')?.run;
  if (script === undefined) throw new Error('.github/workflows/release.yml has no step with the id "publish" in the job "publish".');
  const built = sumOf(join(packed, sumsFile));
  const env = { ...process.env, ...registry.only, BUILT: built, REBUILT: rebuilt ?? built };
  // As GitHub starts a step whose shell is bash.
  return printedBy('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: packed, env });
}
