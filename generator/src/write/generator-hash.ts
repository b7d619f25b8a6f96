import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashOf } from './hash.ts';

/** The folder of the generator itself, wherever it runs. */
const home = join(import.meta.dirname, '../..');

/** A hash of the generator: its code, its templates, and the versions it is bound to. */
export function generatorHash(folder: string = home): string {
  const files = ['package.json', ...filesBelow(folder, 'src'), ...filesBelow(folder, 'templates')];
  return hashOf(...files.flatMap((path) => [path, readFileSync(join(folder, path))]));
}

function filesBelow(folder: string, part: string): readonly string[] {
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .toSorted();
}
