import { join } from 'node:path';

import { modules, pinnedNode } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';
import { checkContents } from './contents.mjs';
import { checkManifest } from './manifests.mjs';
import { checkPeers } from './peers.mjs';
import { checkReproducible } from './reproducible.mjs';

/** @param {string} name */
const short = (name) => name.slice(name.indexOf('/') + 1);

/**
 * What is checked about the tarballs themselves.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function checks({ tarballs, installed, scratch, plain }) {
  const each = (/** @type {string} */ what, /** @type {(tarball: import('../stand/tarballs.mjs').Tarball) => string | Promise<string>} */ check) =>
    tarballs.map((tarball) => ({ name: `${what} ${short(tarball.name)}`, try: async () => check(tarball) }));
  return [
    ...each('contents', (tarball) => checkContents(tarball, plain)),
    ...each('manifest', (tarball) => checkManifest(tarball, plain)),
    ...each('publint', publint),
    ...tarballs.filter(({ name }) => short(name) !== 'cli').map((tarball) => ({ name: `types ${short(tarball.name)}`, try: () => areTheTypesWrong(tarball) })),
    { name: 'peers of mocks', try: () => checkPeers(scratch, installed) },
    ...checkReproducible(scratch, tarballs),
  ];
}

async function publint({ file }) {
  const output = await run(pinnedNode, [join(modules, 'publint/src/cli.js'), 'run', '--strict', file]);
  if (!output.includes('All good!')) throw new Error(output);
  return 'All good!';
}

async function areTheTypesWrong({ file }) {
  const tool = join(modules, '@arethetypeswrong/cli/dist/index.js');
  // It ends with 1 when it has found problems, which are then in what it prints.
  const output = await run(pinnedNode, [tool, '--profile', 'strict', '--format', 'json', file], { codes: [0, 1] });
  const { analysis } = JSON.parse(output);
  if (analysis.types === false) throw new Error('It has no types.');
  if (analysis.problems.length > 0) throw new Error(analysis.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  const entries = Object.values(analysis.entrypoints);
  const resolutions = entries.flatMap((entry) => Object.values(entry.resolutions)).filter(({ resolution }) => resolution !== undefined);
  if (resolutions.length !== entries.length * 4) throw new Error(`Only ${resolutions.length} ways to find ${entries.length} entry points lead anywhere.`);
  return `no problem in ${resolutions.length} resolutions of ${entries.length} entry points`;
}
