import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package may depend on when it runs, beside packages of ours. */
const dependencies = { '@volc-live/mocks': ['yaml'] };
const ours = {
  '@volc-live/validators': [],
  '@volc-live/runtime': [],
  '@volc-live/client': ['@volc-live/runtime', '@volc-live/validators'],
  '@volc-live/mocks': ['@volc-live/runtime', '@volc-live/validators'],
  '@volc-live/cli': ['@volc-live/client', '@volc-live/mocks', '@volc-live/runtime', '@volc-live/validators'],
};

/** Scripts that npm runs on the machine of who installs. */
const onInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'prepare', 'preprepare', 'postprepare'];

/**
 * Checks what a package says about itself: no dependency and no install script, exact versions, and files that are there.
 *
 * @param {import('../stand/tarballs.mjs').Tarball} tarball
 * @param {string} installation
 * @returns {string} For the table.
 */
export function checkManifest({ name }, installation) {
  const folder = join(installation, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const scripts = onInstall.filter((script) => manifest.scripts?.[script] !== undefined);
  if (scripts.length > 0 || existsSync(join(folder, 'binding.gyp'))) throw new Error(`It runs ${scripts.join(', ')} when it is installed.`);

  const needed = Object.entries(manifest.dependencies ?? {});
  const wanted = [...ours[name], ...(dependencies[name] ?? [])].toSorted();
  if (needed.map(([other]) => other).toSorted().join() !== wanted.join()) {
    throw new Error(`It depends on ${needed.map(([other]) => other).join(', ') || 'nothing'}; it should on ${wanted.join(', ') || 'nothing'}.`);
  }
  for (const [other, version] of needed) {
    if (!/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version)) throw new Error(`The version of ${other} is ${version}; write an exact one.`);
    if (other.startsWith('@volc-live/') && version !== manifest.version) throw new Error(`${other} is wanted in ${version}, and this is ${manifest.version}.`);
  }
  for (const [peer, range] of Object.entries(manifest.peerDependencies ?? {})) {
    if (/[>*x]/.test(range)) throw new Error(`The range of ${peer} is open: ${range}.`);
  }
  if (manifest.type !== 'module' || manifest.engines?.node === undefined || manifest.license === undefined) throw new Error('It lacks type, engines or license.');
  const targets = [...targetsOf(manifest.exports), ...targetsOf(manifest.imports), manifest.main, manifest.types, ...targetsOf(manifest.bin), ...targetsOf(manifest.typesVersions)];
  const lost = targets.filter((target) => target !== undefined && !existsSync(join(folder, target)));
  if (lost.length > 0) throw new Error(`It names files that are not there: ${lost.join(', ')}.`);
  const foreign = wanted.filter((other) => !other.startsWith('@volc-live/'));
  return `${targets.length} files named, ${foreign.length === 0 ? '0 foreign dependencies' : foreign.join(', ')}, no install script`;
}

/**
 * Every file that a part of a manifest names; not those of the condition that only this repository knows.
 *
 * @param {unknown} value
 * @returns {readonly string[]}
 */
function targetsOf(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([condition, inner]) => (condition === '@volc-live/source' ? [] : targetsOf(inner)));
}
