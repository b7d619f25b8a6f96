import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** File that lists the others, as `sha512sum` reads it. */
export const sumsFile = 'SHA512SUMS';

/** SHA-512 of a file, in hex. */
export function sumOf(file: string): string {
  return createHash('sha512').update(readFileSync(file)).digest('hex');
}

/** SHA-512 of every file below a folder by its path, in the order of the paths; the list itself left out. */
export function sumsOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== sumsFile);
  return new Map(paths.toSorted().map((path) => [path, sumOf(join(folder, path))]));
}

/** The sums as `sha512sum --check` reads them. */
export function printSums(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');
}

/** One file that two folders do not agree on. */
export interface Disagreement {
  readonly path: string;
  readonly how: 'differs' | 'only in the first' | 'only in the second';
}

/** What two folders do not agree on, in the order of the paths. */
export function disagreements(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): readonly Disagreement[] {
  return [...new Set([...first.keys(), ...second.keys()])].toSorted().flatMap((path): readonly Disagreement[] => {
    const [a, b] = [first.get(path), second.get(path)];
    if (a === b) return [];
    return [{ path, how: a === undefined ? 'only in the second' : b === undefined ? 'only in the first' : 'differs' }];
  });
}
