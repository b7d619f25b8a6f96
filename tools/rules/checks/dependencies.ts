import { withoutDependencies } from '../floors.ts';
import type { Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

/** Whoever installs these packages installs nothing else. */
export const dependencies: Rule = {
  id: 'dependencies',
  about: `${withoutDependencies.join(' and ')} depend on nothing at run time`,
  check: (repo) =>
    withoutDependencies.flatMap((name) => {
      const file = repo.at(`packages/${name}/package.json`);
      if (file === undefined) return [];
      const manifest = JSON.parse(file.text) as Record<string, Record<string, string> | undefined>;
      return ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.keys(manifest[kind] ?? {}).map((dependency) => ({
          file: file.path,
          line: lineAt(file.text, file.text.indexOf(`"${dependency}"`)),
          message: `${name} depends on ${dependency}.`,
          remedy: 'Write the few lines by hand, or put them into a package that may have dependencies.',
        })),
      );
    }),
};
