import { type Building, generator, packages } from '../floors.ts';
import { importsOf, resolveImport } from '../imports.ts';
import { isTest, type Repo, type RepoFile } from '../repo.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nothing imports from a floor above its own. Tests of the generator may look at every floor of it. */
export const floors: Rule = {
  id: 'floors',
  about: 'a floor imports only from the floors it stands on',
  check: (repo) => [...checkBuilding(repo, generator), ...checkBuilding(repo, packages)],
};

/** Checks the files of one building. */
export function checkBuilding(repo: Repo, building: Building): readonly Finding[] {
  return repo.files.flatMap((file) => {
    const name = floorOf(building, file);
    if (name === undefined || (isTest(file) && building.folder.endsWith('/src'))) return [];
    const floor = building.floors.find((candidate) => candidate.name === name);
    if (floor === undefined) {
      return [
        {
          file: file.path,
          line: 1,
          message: `${building.folder}/${name} is no floor.`,
          remedy: 'Move the file to a floor, or add one to tools/rules/floors.ts and to ARCHITECTURE.md.',
        },
      ];
    }
    return importsOf(file).flatMap(({ specifier, line }) => {
      const target = resolveImport(repo, file, specifier);
      const reached = target && floorOf(building, target);
      if (reached === undefined || reached === name || floor.mayImport.includes(reached)) return [];
      return [
        {
          file: file.path,
          line,
          message: `${name} imports ${specifier}, but ${name} does not stand on ${reached}.`,
          remedy: `It may import from ${floor.mayImport.join(', ') || 'nothing but itself'}: move what both need there, or pass it in.`,
        },
      ];
    });
  });
}

/** `generator/src/emit/shape.ts` stands on `emit`, `generator/src/cli.ts` on `cli`. */
function floorOf({ folder }: Building, { path }: RepoFile): string | undefined {
  if (!path.startsWith(`${folder}/`)) return undefined;
  const [first = ''] = path.slice(folder.length + 1).split('/');
  return first.replace(/\.[cm]?[jt]s$/, '');
}
