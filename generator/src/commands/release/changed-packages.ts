import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../versions/git.ts';
import { type Package, readPackage } from './packages.ts';

/** Published packages of which some source differs from a revision. */
export function changedPackages(root: string, revision: string): readonly Package[] {
  const paths = git(root, ['diff', '--name-only', '-z', '--end-of-options', revision, '--', 'packages']).split('\0');
  return readdirSync(join(root, 'packages'))
    .filter((folder) => paths.some((path) => path.startsWith(`packages/${folder}/src/`)))
    .map((folder) => readPackage(root, folder))
    .filter((each) => !each.isPrivate);
}
