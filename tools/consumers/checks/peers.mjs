import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npmInstall } from '../stand/installation.mjs';
import { packFolders } from '../stand/tarballs.mjs';

/** Versions of MSW beside the mocks, and whether npm lets them be installed together. */
const versions = { '1.3.5': false, '2.10.5': false, '2.11.0': true, '2.15.0': true, '3.0.5': true, '4.0.0': false };

/**
 * Checks that npm refuses versions of MSW that the mocks are not tested with, and no others. Empty packages stand for MSW.
 *
 * @param {string} scratch
 * @param {Readonly<Record<string, string>>} installed Files of the tarballs and of what they depend on, by name.
 * @returns {Promise<string>} For the table.
 */
export async function checkPeers(scratch, installed) {
  const needed = Object.fromEntries(Object.entries(installed).filter(([name]) => !['@volc-live/cli', '@volc-live/client'].includes(name)));
  const folders = Object.keys(versions).map((version) => standIn(join(scratch, 'peers', version), version));
  const msw = await packFolders(folders, join(scratch, 'peers'), { cwd: scratch });
  for (const [at, [version, welcome]] of Object.entries(versions).entries()) {
    const outcome = await npmInstall(join(scratch, `with-msw-${version}`), { ...needed, msw: msw[at].file }, ['--strict-peer-deps']).then(
      () => true,
      (/** @type {Error} */ error) => {
        // Where it may not ask the registry, npm says that it looked for another one instead of that this one does not fit.
        if (/ERESOLVE|ENOTCACHED\n.*\/msw failed/.test(error.message)) return false;
        throw error;
      },
    );
    if (outcome !== welcome) throw new Error(`npm ${outcome ? 'lets' : 'does not let'} msw ${version} be installed beside the mocks.`);
  }
  const named = (/** @type {boolean} */ wanted) => Object.entries(versions).flatMap(([version, welcome]) => (welcome === wanted ? [version] : []));
  return `msw ${named(true).join(', ')} installed; ${named(false).join(', ')} refused`;
}

/** A folder of a package that is called msw and holds nothing. */
function standIn(folder, version) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'msw', version }));
  return folder;
}
