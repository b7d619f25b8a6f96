import { findSpecFolders } from '../spec/read-spec-files.ts';
import { UsageError } from './command.ts';

/**
 * The folder of the only version of the only service.
 *
 * @throws UsageError when there are none or several.
 */
export function onlyFolder(root: string): string {
  const { folders } = findSpecFolders(root);
  const [folder, ...more] = folders;
  if (folder === undefined || more.length > 0) throw new UsageError(`Name a folder with --specs; there are: ${folders.join(', ')}.`);
  return folder;
}
