import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.ts';

/**
 * Writes the specs of a commit into a folder of their own, and calls `use` with it. The folder is gone afterwards; work
 * tree and index stay as they are.
 */
export function withUnpackedSpecs<T>(root: string, commit: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'volc-live-specs-'));
  try {
    const index = join(folder, '.index');
    git(root, ['read-tree', commit], { index });
    const paths = git(root, ['ls-files', '-z', '--', 'specs'], { index });
    git(root, ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { index, input: paths });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
