import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { packages } from './places.mjs';
import { run } from './processes.mjs';

/**
 * A package as it is published.
 *
 * @typedef {object} Tarball
 * @property {string} name `@volc-live/client`
 * @property {string} file Path of the tarball.
 * @property {number} size Of the tarball, in bytes.
 * @property {string} integrity Hash of the tarball, as lock files have it.
 * @property {readonly { path: string, size: number, mode: number }[]} files
 */

/**
 * Packs the built packages of a checkout.
 *
 * @param {string} checkout
 * @param {string} folder Where the tarballs go.
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<readonly Tarball[]>}
 */
export async function pack(checkout, folder, env = {}) {
  return packFolders(packages.map((name) => `./packages/${name}`), folder, { cwd: checkout, env });
}

/**
 * Packs folders, as npm does it.
 *
 * @param {readonly string[]} folders
 * @param {string} destination
 * @param {{ cwd: string, env?: Readonly<Record<string, string>> }} options
 * @returns {Promise<readonly Tarball[]>}
 */
export async function packFolders(folders, destination, { cwd, env = {} }) {
  mkdirSync(destination, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', destination, ...folders];
  const listed = JSON.parse(await run('npm', args, { cwd, env }));
  const all = Array.isArray(listed) ? listed : Object.values(listed);
  return all.map(({ name, filename, size, integrity, files }) => ({ name, file: join(destination, filename), size, integrity, files }));
}

/**
 * @param {readonly Tarball[]} tarballs
 * @returns {Readonly<Record<string, string>>} Their files, by name.
 */
export function filesOf(tarballs) {
  return Object.fromEntries(tarballs.map(({ name, file }) => [name, file]));
}
