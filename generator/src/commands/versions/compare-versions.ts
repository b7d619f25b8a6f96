import { compareServices } from '../../changes/compare/compare-services.ts';
import type { Change } from '../../changes/change.ts';
import { UsageError } from '../command.ts';
import { pathsOnceGone } from './git.ts';
import type { LoadedVersion } from './load-version.ts';

/**
 * Every change between two versions of the specs.
 *
 * @throws UsageError when a service stands on one side only.
 */
export function compareVersions(root: string, before: LoadedVersion, after: LoadedVersion): readonly Change[] {
  const folders = new Set([...before.services.keys(), ...after.services.keys()]);
  return [...folders].flatMap((folder) => {
    const old = before.services.get(folder);
    const now = after.services.get(folder);
    if (old === undefined || now === undefined) {
      const side = old === undefined ? 'older' : 'newer';
      throw new UsageError(`The ${side} version has no ${folder}: name two folders of services to compare them.`);
    }
    return compareServices(old, now, { actions: actionsOnceGone(root, before.commit, folder) });
  });
}

/** Names of actions that were deleted before the older version; none where it has no history. */
function actionsOnceGone(root: string, commit: string | undefined, folder: string): ReadonlySet<string> {
  if (commit === undefined) return new Set();
  const prefix = `${folder}/actions/`;
  const paths = pathsOnceGone(root, commit, prefix);
  return new Set(paths.map((path) => path.slice(prefix.length, -'.yaml'.length)));
}
