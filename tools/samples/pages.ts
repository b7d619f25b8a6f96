import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Sample, samplesOf } from './programs.ts';

/** The root of the repository. */
export const root: string = join(import.meta.dirname, '../..');

/** Pages whose programs people paste. */
const patterns = ['*.md', 'docs/**/*.md', 'packages/*/README.md'];

/** Pages in Chinese whose code is that of their twin, which the site checks. */
const twins = /^docs\/zh\//;

/** Every page of the repository for people who use the packages, by its path, in order. */
export function pages(): readonly string[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** Every program of every page. */
export function samples(): readonly Sample[] {
  return pages()
    .filter((page) => !twins.test(page))
    .flatMap((page) => samplesOf(page, readFileSync(join(root, page), 'utf8')));
}
