import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { printedBy } from '../command.ts';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly id?: string; readonly run?: string }[] }>>;
}

/** Which step of which workflow. */
export interface StepPlace {
  /** `release.yml` */
  readonly workflow: string;
  readonly job: string;
  readonly id: string;
}

/**
 * Runs the script of a step of a workflow, word for word, as GitHub starts it, and returns what it printed.
 *
 * @throws {Error} With what it printed, when it fails; or when there is no such step.
 */
export async function runStep(root: string, { workflow, job, id }: StepPlace, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows', workflow), 'utf8')) as Workflow;
  const script = jobs[job]?.steps.find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`.github/workflows/${workflow} has no step with the id "${id}" in the job "${job}".`);
  return printedBy('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env: { ...process.env, ...env } });
}
