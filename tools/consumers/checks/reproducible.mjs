import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { packages, root, rootModules } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';
import { pack } from '../stand/tarballs.mjs';

/** Two people who build: other folders, other zones, languages and habits. */
const builders = {
  one: { TZ: 'Asia/Shanghai', LANG: 'C' },
  'someone-else/with a folder of another length': { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' },
};

/**
 * Checks that two checkouts in two folders make the same tarballs as this one, to the byte.
 *
 * @param {string} scratch
 * @param {readonly import('../stand/tarballs.mjs').Tarball[]} tarballs
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function checkReproducible(scratch, tarballs) {
  /** @type {Promise<readonly (readonly import('../stand/tarballs.mjs').Tarball[])[]> | undefined} */
  let built;
  const build = () => (built ??= buildAll(scratch));
  return tarballs.map(({ name, integrity }) => ({
    name: `reproduced ${name.slice(name.indexOf('/') + 1)}`,
    try: async () => {
      const others = (await build()).map((all) => all.find((tarball) => tarball.name === name)?.integrity);
      if (others.some((other) => other !== integrity)) throw new Error(`Its hash is ${integrity} here, and ${others.join(' and ')} elsewhere.`);
      return `${others.length + 1} times ${integrity}`;
    },
  }));
}

async function buildAll(scratch) {
  const all = [];
  for (const [folder, env] of Object.entries(builders)) all.push(await buildIn(join(scratch, folder), env));
  return all;
}

/** Builds and packs a copy of what is checked out, with the same tools. */
async function buildIn(folder, env) {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root });
  for (const path of listed.split('\0')) {
    if (!/^(?:packages|tools\/build)\/|^[^/]+\.json$/.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  linkModules(join(folder, 'node_modules'));
  for (const name of packages) {
    await run('npm', ['run', '--silent', 'build'], { cwd: join(folder, 'packages', name), env });
  }
  return pack(folder, join(folder, 'tarballs'), env);
}

/** The tools that are installed here, and the packages of the copy itself. */
function linkModules(folder) {
  mkdirSync(join(folder, '@volc-live'), { recursive: true });
  for (const entry of readdirSync(rootModules)) if (entry !== '@volc-live') symlinkSync(join(rootModules, entry), join(folder, entry));
  for (const name of packages) symlinkSync(join('../../packages', name), join(folder, '@volc-live', name));
}
