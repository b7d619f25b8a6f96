import { statSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './steps.mjs';
import { root } from './workspace.mjs';

/**
 * Whether what is installed is older than the lock file. npm writes its own copy of the lock file
 * last, so an installation that was broken off counts as none.
 *
 * @param {string} [folder]
 * @returns {boolean}
 */
export function isStale(folder = root) {
  const installed = changedAt(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = changedAt(join(folder, 'package-lock.json'));
  return installed === undefined || (wanted !== undefined && wanted > installed);
}

/**
 * Installs what the lock file names, when it is not there yet.
 *
 * @returns {Promise<boolean>} Whether all is there now.
 */
export async function install() {
  return !isStale() || (await step('install dependencies', 'npm', ['ci']));
}

/**
 * The same for a folder that is no workspace, and has a lock file of its own.
 *
 * @param {string} folder From the root, `tools/release`.
 * @returns {Promise<boolean>} Whether all is there now.
 */
export async function installIn(folder) {
  return !isStale(join(root, folder)) || (await step(`install what ${folder} needs`, 'npm', ['ci', '--ignore-scripts', '--prefix', folder]));
}

/**
 * @param {string} file
 * @returns {number | undefined} Milliseconds since the epoch.
 */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
