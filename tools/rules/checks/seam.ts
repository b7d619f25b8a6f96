import { posix } from 'node:path';
import { importsOf } from '../imports.ts';
import { isCode } from '../repo.ts';
import type { Rule } from '../rule.ts';

/**
 * Generated code reaches hand-written code through one seam per package; what needs an optional peer
 * is a seam of its own, `codegen/v1-msw`, so that the rest works without it.
 */
export const seam: Rule = {
  id: 'seam',
  about: 'generated code imports generated code, codegen/v1, and the roots of other packages',
  check: (repo) =>
    repo.files.flatMap((file) => {
      const [, own] = /^(packages\/[^/]+\/src)\/gen\//.exec(file.path) ?? [];
      if (own === undefined || !isCode(file)) return [];
      return importsOf(file)
        .filter(({ specifier }) => !isAllowed(own, file.path, specifier))
        .map(({ specifier, line }) => ({
          file: file.path,
          line,
          message: `Generated code imports ${specifier}.`,
          remedy: 'Export what it needs from codegen/v1, and let the emitter import that.',
        }));
    }),
};

function isAllowed(own: string, path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return /^@volc-live\/[^/]+(\/codegen\/v1)?$/.test(specifier);
  const target = posix.join(posix.dirname(path), specifier);
  return target.startsWith(`${own}/gen/`) || /^codegen\/v1(-[a-z]+)?\.ts$/.test(target.slice(own.length + 1));
}
