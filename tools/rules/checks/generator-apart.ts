import { importsOf, resolveImport } from '../imports.ts';
import type { Rule } from '../rule.ts';

/** The generator knows packages by name only, and packages do not know it at all. */
export const generatorApart: Rule = {
  id: 'generator-apart',
  about: 'generator and packages never import each other',
  check: (repo) =>
    repo.files.flatMap((file) => {
      const own = sideOf(file.path);
      if (own === undefined) return [];
      return importsOf(file).flatMap(({ specifier, line }) => {
        const other = sideOf(resolveImport(repo, file, specifier)?.path ?? sideOfName(specifier));
        if (other === undefined || other === own) return [];
        return [
          {
            file: file.path,
            line,
            message: `${own} imports ${specifier}, which belongs to ${other}.`,
            remedy: 'Generated code meets hand-written code in codegen/v1 of its package; nothing else crosses over.',
          },
        ];
      });
    }),
};

function sideOf(path: string): 'generator' | 'packages' | undefined {
  if (path.startsWith('generator/')) return 'generator';
  return path.startsWith('packages/') ? 'packages' : undefined;
}

/** Folder of a package that has no entry point in the repository yet. */
function sideOfName(specifier: string): string {
  if (!specifier.startsWith('@volc-live/')) return '';
  return specifier.startsWith('@volc-live/generator') ? 'generator/' : 'packages/';
}
