import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { run } from './processes.mjs';

/**
 * A folder in which npm has installed the tarballs, without the registry: projects below it find the packages as a
 * stranger's do.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} tarballs Files of packages, by name.
 * @param {Readonly<Record<string, string>>} [links] What else the projects have: names, and the folders that stand for them.
 * @returns {Promise<string>} The folder.
 */
export async function installation(folder, tarballs, links = {}) {
  await npmInstall(folder, tarballs);
  for (const [name, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(target, join(folder, 'node_modules', name), 'dir');
  }
  return folder;
}

/**
 * Installs tarballs, and nothing that is not among them: npm may neither ask a registry nor take what it has kept.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} tarballs
 * @param {readonly string[]} [flags]
 */
export async function npmInstall(folder, tarballs, flags = []) {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const cache = join(folder, '.npm');
  await run('npm', ['install', '--offline', '--cache', cache, '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', ...flags], { cwd: folder });
}
