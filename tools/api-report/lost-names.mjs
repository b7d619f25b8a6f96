import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names that the last release exported and that are gone, while no changeset says that this breaks programs.
 *
 * @param {string} root
 * @param {string} name Folder of the package.
 * @param {{ name: string, version: string }} manifest
 * @param {Readonly<Record<string, string>>} reports What its entry points export now, by file.
 * @returns {readonly string[]} Complaints.
 */
export function lostNames(root, name, manifest, reports) {
  /** @type {Git} */
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tag = lastRelease(git, manifest.name);
  if (tag === undefined) return [];
  const files = git('ls-tree', '-r', '--name-only', tag, `packages/${name}/api/`).split('\n').filter((file) => file !== '');
  const lost = files.flatMap((file) => {
    const now = new Set(exportedNames(reports[file.slice(file.lastIndexOf('/') + 1)] ?? ''));
    return exportedNames(git('show', `${tag}:${file}`)).filter((exported) => !now.has(exported)).map((exported) => `  ${exported} (${file})`);
  });
  const breaking = manifest.version.startsWith('0.') ? ['minor', 'major'] : ['major'];
  if (lost.length === 0 || breaking.includes(pendingLevel(root, manifest.name) ?? 'none')) return [];
  return [`${manifest.name} exported these names in ${tag}, and no changeset says that taking them away breaks programs (${breaking[0]}):\n${lost.join('\n')}`];
}

/** @typedef {(...args: string[]) => string} Git Runs Git in the repository and returns what it prints. */

/**
 * @param {Git} git
 * @param {string} name
 * @returns {string | undefined} Tag of the last release that the work tree stands on; undefined before the first.
 */
function lastRelease(git, name) {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', `${name}@*`).trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} report
 * @returns {readonly string[]} `LiveClient`, `ClientOptions`; of what another package exports, `* from "@volc-live/validators"`.
 */
export function exportedNames(report) {
  const declared = /^export (?:default )?(?:declare )?(?:abstract )?(?:class|const|enum|function|interface|let|namespace|type|var) ([\w$]+)/gm;
  const again = /^export \{ ?(?:type )?([\w$]+)(?: as ([\w$]+))? ?\}/gm;
  const all = /^export (\* from [^;\n]*)/gm;
  return [
    ...[...report.matchAll(declared)].map(([, exported = '']) => exported),
    ...[...report.matchAll(again)].map(([, exported = '', renamed]) => renamed ?? exported),
    ...[...report.matchAll(all)].map(([, exported = '']) => exported),
  ];
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string | undefined} The highest level that waiting changesets give a package.
 */
function pendingLevel(root, name) {
  const levels = readdirSync(join(root, '.changeset'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .flatMap((file) => [...(readFileSync(join(root, '.changeset', file), 'utf8').split('---')[1] ?? '').matchAll(/^['"]?([^'":]+)['"]?: *(\w+)/gm)])
    .flatMap(([, given, level]) => (given === name ? [level] : []));
  return ['major', 'minor', 'patch'].find((level) => levels.includes(level));
}
