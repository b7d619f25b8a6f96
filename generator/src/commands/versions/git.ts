import { execFileSync } from 'node:child_process';
import { UsageError } from '../command.ts';

/** Runs git in a repository, and returns what it says. */
export function git(root: string, args: readonly string[], options: { readonly index?: string; readonly input?: string } = {}): string {
  const { index, input } = options;
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env: index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index },
    input: input ?? '',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/**
 * The commit that a revision names.
 *
 * @throws UsageError when it names none.
 */
export function commitOf(root: string, revision: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim();
  } catch {
    throw new UsageError(`${revision} is neither a folder with specs nor a revision of this repository.`);
  }
}

/** Paths below a folder that were deleted in some commit before a revision. */
export function pathsOnceGone(root: string, revision: string, folder: string): readonly string[] {
  const text = git(root, ['log', '--diff-filter=D', '--name-only', '--format=', '-z', '--end-of-options', revision, '--', folder]);
  return text.split('\0').map((path) => path.trim()).filter((path) => path !== '');
}
