import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Parts of the repository that tests read. */
const parts = ['generator', 'packages', 'specs', 'openapi', 'docs', 'README.md', 'README.zh-CN.md', 'tsconfig.base.json', 'package.json'];

/**
 * A copy of what is mutated and what it needs, in which packages find each other.
 *
 * @returns {string} Its folder; the caller removes it.
 */
export function workingCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const skip = /(?:^|\/)(?:node_modules|dist|\.stryker-tmp)$/;
  for (const part of parts) {
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (from) => !skip.test(from) });
  }
  mkdirSync(join(folder, 'node_modules/@volc-live'), { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@volc-live', name), 'dir');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@volc-live') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

/**
 * The files of a folder that match.
 *
 * @param {string} folder
 * @param {readonly string[]} patterns
 * @returns {readonly string[]} From the folder, with slashes.
 */
export function filesOf(folder, patterns) {
  return globSync(patterns, { cwd: folder }).map((path) => path.replaceAll('\\', '/')).toSorted();
}
