/**
 * What the consumers share.
 *
 * @typedef {object} Stand
 * @property {readonly import('./tarballs.mjs').Tarball[]} tarballs
 * @property {Readonly<Record<string, string>>} installed Files of the tarballs and of what they depend on, by name.
 * @property {string} scratch A folder for what is tried.
 * @property {string} plain An installation without MSW.
 * @property {Readonly<Record<string, string>>} msw Installations with MSW, by its version.
 * @property {import('./mock-server.mjs').Question} question
 */

/**
 * One project, or one check of the packages.
 *
 * @typedef {object} Consumer
 * @property {string} name
 * @property {() => Promise<string>} try What is said about it in the table; throws when something is wrong.
 */

import { join } from 'node:path';

import { mswVersions } from '../consumers/msw.mjs';
import { installation } from './installation.mjs';
import { startMock } from './mock-server.mjs';
import { root, rootModules } from './places.mjs';
import { filesOf, pack, packFolders } from './tarballs.mjs';

/**
 * Packs the packages, installs them, and starts the mock server.
 *
 * @param {string} scratch A folder for all of it.
 * @returns {Promise<{ stand: Stand, stop: () => void }>}
 */
export async function makeStand(scratch) {
  const tarballs = await pack(root, join(scratch, 'tarballs'));
  const [yaml] = await packFolders([join(rootModules, 'yaml')], scratch, { cwd: scratch });
  const installed = filesOf([...tarballs, yaml]);
  const types = { '@types/node': join(rootModules, '@types/node') };
  const plain = await installation(join(scratch, 'plain'), installed, types);
  /** @type {Record<string, string>} */
  const msw = {};
  for (const [name, folder] of Object.entries(mswVersions)) {
    const links = { ...types, msw: join(rootModules, folder), vitest: join(rootModules, 'vitest') };
    msw[name] = await installation(join(scratch, folder), installed, links);
  }
  const { question, stop } = await startMock(plain);
  return { stand: { tarballs, installed, scratch, plain, msw, question }, stop };
}
