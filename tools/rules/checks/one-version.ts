import type { Finding, Rule } from '../rule.ts';
import { lineAt } from '../syntax.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const config = '.changeset/config.json';

/**
 * The published packages are released together: changesets must know all of them, and each must ask for the others in its
 * own version. What is private is never versioned, so it takes the packages as they are; an exact version would send npm to
 * the registry at the next release.
 */
export const oneVersion: Rule = {
  id: 'one-version',
  about: 'published packages share one version and ask for each other in it; private ones ask for any',
  check: (repo) => {
    const manifests = repo.files
      .filter(({ path }) => /^(packages\/[^/]+|generator|tools)\/package\.json$/.test(path))
      .map((file) => ({ file, manifest: JSON.parse(file.text) as Manifest }));
    const published = new Map(manifests.flatMap(({ manifest }) => (manifest.private === true ? [] : [[manifest.name, manifest.version]])));
    const { fixed = [] } = JSON.parse(repo.at(config)?.text ?? '{}') as { readonly fixed?: readonly (readonly string[])[] };
    const ungrouped = [...published.keys()].filter((name) => fixed[0]?.includes(name) !== true);
    return [
      ...ungrouped.map((name): Finding => ({
        file: config,
        line: 1,
        message: `${name} is published and not in the group under "fixed".`,
        remedy: 'Add it, so that it is released together with the others.',
      })),
      ...manifests.flatMap(({ file, manifest }) =>
        Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).flatMap(([name, range]): readonly Finding[] => {
          const wanted = manifest.private === true ? '*' : published.get(name);
          if (!published.has(name) || range === wanted) return [];
          return [
            {
              file: file.path,
              line: lineAt(file.text, file.text.indexOf(`"${name}": "${range}"`)),
              message: `It asks for ${name} in version ${range}.`,
              remedy: `Ask for "${wanted}".`,
            },
          ];
        }),
      ),
    ];
  },
};
