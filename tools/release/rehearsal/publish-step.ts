import { join } from 'node:path';
import { sumOf, sumsFile } from '../sums.ts';
import type { Registry } from './registry.ts';
import { runStep } from './workflow-step.ts';

/**
 * Publishes a folder of packed packages by the step of the release workflow, and returns what it printed.
 *
 * @param built Hash of the sums as the first build told it; that of the folder without it.
 * @param rebuilt The same of the second build.
 */
export function runPublishStep(root: string, packed: string, registry: Pick<Registry, 'only'>, built = sumOf(join(packed, sumsFile)), rebuilt = built): Promise<string> {
  return runStep(root, { workflow: 'release.yml', job: 'publish', id: 'publish' }, packed, { ...registry.only, BUILT: built, REBUILT: rebuilt });
}
