import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file that git has or would take. */
export interface RepoFile {
  /** Path from the root, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** The text files of the repository, or of an imagined one in a test. */
export interface Repo {
  readonly files: readonly RepoFile[];
  /** The file at a path; undefined where there is none. */
  readonly at: (path: string) => RepoFile | undefined;
}

const binary = new Set(['.png', '.jpg', '.gif', '.ico', '.woff2', '.tgz', '.zip', '.gz']);

/** Reads what git has, and what it would take: ignored files are none of the rules' business. */
export function readRepo(root: string): Repo {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = listed.split('\0').filter((path) => path !== '' && !binary.has(extname(path)));
  // A file that was deleted and not yet committed is listed, but not there.
  const present = paths.filter((path) => existsSync(join(root, path)));
  return repoOf(Object.fromEntries(present.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

/** A repository of the given texts by path. */
export function repoOf(texts: Readonly<Record<string, string>>): Repo {
  const byPath = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  const files = [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, at: (path) => byPath.get(path) };
}

/** Whether the generator wrote it. */
export function isGenerated({ path, text }: RepoFile): boolean {
  return path.includes('/src/gen/') || path.startsWith('docs/actions/') || /^(\/\/ |<!-- |\{\s*"(\$comment|x-generated)": ")@generated /.test(text);
}

/** Whether it belongs to tests: theirs to break what rules ask of products. */
export function isTest({ path }: RepoFile): boolean {
  return /(^|\/)test\//.test(path);
}

/** Whether it is TypeScript or JavaScript. */
export function isCode({ path }: RepoFile): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}
