import { importsOf, resolveImport } from '../imports.ts';
import { isCode, type Repo, type RepoFile } from '../repo.ts';
import type { Rule } from '../rule.ts';

/** No file reaches itself through its imports, types included. */
export const cycles: Rule = {
  id: 'cycles',
  about: 'no import cycles',
  check: (repo) =>
    findCycles(repo).map((cycle) => ({
      file: cycle[0]?.path ?? '',
      line: lineOfImport(repo, cycle),
      message: `Import cycle: ${[...cycle, cycle[0]].map((file) => file?.path).join(' -> ')}.`,
      remedy: 'Move what both sides need to a file that imports neither.',
    })),
};

/** One cycle for every set of files that reach each other, each from its first file by name. */
export function findCycles(repo: Repo): readonly (readonly RepoFile[])[] {
  const done = new Set<RepoFile>();
  const found: RepoFile[][] = [];
  const path: RepoFile[] = [];
  const onPath = new Set<RepoFile>();

  const visit = (file: RepoFile): void => {
    if (onPath.has(file)) {
      found.push(path.slice(path.indexOf(file)));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    onPath.add(file);
    for (const { specifier } of importsOf(file)) {
      const target = resolveImport(repo, file, specifier);
      if (target !== undefined) visit(target);
    }
    path.pop();
    onPath.delete(file);
    done.add(file);
  };

  for (const file of repo.files) if (isCode(file)) visit(file);
  return found;
}

function lineOfImport(repo: Repo, [first, second]: readonly RepoFile[]): number {
  if (first === undefined) return 1;
  const next = second ?? first;
  return importsOf(first).find(({ specifier }) => resolveImport(repo, first, specifier) === next)?.line ?? 1;
}
