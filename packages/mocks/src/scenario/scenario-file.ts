import { readFile, stat } from 'node:fs/promises';

import { type Problem, placeOf } from './problem.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

/** Most bytes of a scenario file. */
export const LARGEST_FILE = 1_048_576;

/**
 * Reads a scenario file, YAML or JSON. It is data: aliases, tags and merges are refused, and so is what is too large or too
 * deep. Rejects with an Error that names every mistake with file, line, column and remedy.
 */
export async function readScenarioFile(path: string): Promise<Scenario> {
  const size = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path}: cannot be read (${error.code ?? 'unknown'}). Give the path of a YAML file.`);
  });
  if (!size.isFile()) throw new Error(`${path}: is no file. Give the path of a YAML file.`);
  if (size.size > LARGEST_FILE) throw new Error(`${path}: is larger than 1 MiB. Describe fewer domains.`);
  // Loaded for this only: a server without a scenario starts sooner.
  const { readYaml } = await import('./yaml.ts');
  const read = readYaml(await readFile(path, 'utf8'));
  if ('mistakes' in read) throw new Error(read.mistakes.map((mistake) => `${path}:${mistake}`).join('\n'));
  const outcome = readScenario(read.value);
  if (outcome.ok) return outcome.scenario;
  throw new Error(outcome.problems.map((problem) => `${path}:${read.lineOf(problem.path)}: ${sentenceOf(problem)}`).join('\n'));
}

function sentenceOf({ path, message, remedy }: Problem): string {
  return `${placeOf(path)} ${message}. ${remedy}`;
}
