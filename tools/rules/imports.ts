import { posix } from 'node:path';
import ts from 'typescript';
import { isCode, type Repo, type RepoFile } from './repo.ts';
import { lineAt } from './syntax.ts';

/** One import of a file, exports from elsewhere and dynamic imports included. */
export interface Import {
  /** As written: `./floor.ts`, `@volc-live/runtime`. */
  readonly specifier: string;
  readonly line: number;
}

const known = new WeakMap<RepoFile, readonly Import[]>();

/** What a file imports, in order. */
export function importsOf(file: RepoFile): readonly Import[] {
  let imports = known.get(file);
  if (imports === undefined) {
    imports = isCode(file)
      ? ts
          .preProcessFile(file.text, true, true)
          .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: lineAt(file.text, pos) }))
      : [];
    known.set(file, imports);
  }
  return imports;
}

/**
 * The file of the repository that an import leads to; undefined for packages from elsewhere.
 * `@volc-live/runtime/codegen/v1` leads to what the package exports for the condition
 * `@volc-live/source`.
 */
export function resolveImport(repo: Repo, from: RepoFile, specifier: string): RepoFile | undefined {
  if (specifier.startsWith('.')) return repo.at(posix.join(posix.dirname(from.path), specifier));
  const [, name, rest] = /^@volc-live\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const source = entryPoints(repo, packageFolder(name)).find(({ subpath }) => subpath === `.${rest ?? ''}`);
  return source && repo.at(source.path);
}

/** One way into a package. */
export interface EntryPoint {
  /** `.`, `./codegen/v1`. */
  readonly subpath: string;
  /** Source file, from the root of the repository. */
  readonly path: string;
}

/** The public entry points of a package, from its `exports`. */
export function entryPoints(repo: Repo, folder: string): readonly EntryPoint[] {
  const manifest = repo.at(`${folder}/package.json`);
  if (manifest === undefined) return [];
  const { exports = {} } = JSON.parse(manifest.text) as { exports?: Record<string, unknown> };
  return Object.entries(exports).flatMap(([subpath, conditions]) => {
    const source = (conditions as Record<string, unknown>)['@volc-live/source'];
    return typeof source === 'string' ? [{ subpath, path: posix.join(folder, source) }] : [];
  });
}

/** Folder of a workspace by the last part of its name. */
function packageFolder(name: string): string {
  return name === 'generator' || name === 'tools' ? name : `packages/${name}`;
}
