import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { root } from '../stand/places.mjs';

/** Files that a package may have; whoever adds a kind of file adds it here. */
const everywhere = [/^package\.json$/, /^README\.md$/, /^LICENSE$/];
const built = /^dist\/(?:codegen\/|platform\/)?[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/;

/** @type {Readonly<Record<string, { files: readonly RegExp[], packedKb: number }>>} */
const allowed = {
  '@volc-live/validators': { files: [built], packedKb: 100 },
  '@volc-live/runtime': { files: [built], packedKb: 170 },
  '@volc-live/client': { files: [built], packedKb: 60 },
  '@volc-live/mocks': { files: [built, /^BEHAVIOUR\.md$/, /^dist\/page\/(?:main\.js|page\.(?:css|html))$/], packedKb: 180 },
  '@volc-live/cli': { files: [/^dist\/(?:parts\/)?[\w-]+\.js$/, /^dist\/LICENSES\.txt$/], packedKb: 600 },
};

/** No file of a package is larger, in bytes; parts of the command line hold libraries. */
const largest = { '@volc-live/cli': 600_000, others: 200_000 };

/** A declaration that the build had to rename, because two sources use its name: editors would show the new one. */
const renamed = /\b(?:class|const|enum|function|interface|type) \w+\$\d+\b/;

/** What no file says: places of a machine, and maps to files that nobody else has. */
const unwanted = [root, homedir(), 'sourceMappingURL', '/tmp/', 'file://'];

/**
 * Checks that a package has what belongs into it and nothing else.
 *
 * @param {import('../stand/tarballs.mjs').Tarball} tarball
 * @param {string} installation
 * @returns {string} For the table.
 */
export function checkContents({ name, size, files }, installation) {
  const { files: kinds, packedKb } = allowed[name] ?? { files: [], packedKb: 0 };
  const strangers = files.filter(({ path }) => ![...everywhere, ...kinds].some((kind) => kind.test(path)));
  if (strangers.length > 0) throw new Error(`These files do not belong there: ${strangers.map(({ path }) => path).join(', ')}.`);
  const missing = ['package.json', 'README.md', 'LICENSE'].filter((path) => !files.some((file) => file.path === path));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', no ')}.`);
  if (size > packedKb * 1000) throw new Error(`It is ${size} bytes packed; at most ${packedKb} kB are allowed.`);
  const most = largest[name] ?? largest.others;
  for (const file of files) {
    if (file.size > most) throw new Error(`${file.path} has ${file.size} bytes; at most ${most} are allowed.`);
    const text = readFileSync(join(installation, 'node_modules', name, file.path), 'utf8');
    const clash = /\.d\.c?ts$/.test(file.path) ? renamed.exec(text)?.[0] : undefined;
    if (clash !== undefined) throw new Error(`${file.path} has ${clash}; give one of the two sources another name for it.`);
    const found = unwanted.find((words) => text.includes(words));
    if (found !== undefined && !(file.path.endsWith('.md') && found === '/tmp/')) throw new Error(`${file.path} says ${found}.`);
  }
  const unpacked = files.reduce((sum, file) => sum + file.size, 0);
  return `${files.length} files, ${(size / 1000).toFixed(1)} kB packed, ${(unpacked / 1000).toFixed(0)} kB unpacked`;
}
