// Packs what the registry does not have yet: `node tools/x.mjs pack <folder> [--tag canary]`. The folder gets the tarballs, a
// plan for whoever publishes them (`tag name version file`, in the order of publication), and the hashes of all of it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printedBy } from './command.ts';
import { publishedPackages } from './packages.ts';
import { printSums, sumOf, sumsFile, sumsOf } from './sums.ts';
import { tellErrorsPlainly } from './plain-errors.ts';

tellErrorsPlainly();

const root = join(import.meta.dirname, '../..');

/** As `changeset pack` writes it. */
interface PackedPlan {
  readonly plan: readonly (readonly {
    readonly kind: 'publish' | 'tag-only';
    readonly name: string;
    readonly version: string;
    readonly tag: string;
    readonly tarball?: { readonly path: string };
  }[])[];
}

const { values, positionals } = parseArgs({ options: { tag: { type: 'string' } }, allowPositionals: true });
const [named] = positionals;
if (named === undefined) throw new Error('Name the folder: node tools/x.mjs pack <folder> [--tag canary]');
const folder = resolve(named);
if (existsSync(folder)) throw new Error(`${folder} is there already. Delete it, or name another.`);

const packages = publishedPackages(root);
const unversioned = packages.every(({ version }) => version === '0.0.0');
const strangers = packages.filter(({ namesRepository }) => !namesRepository);
if (process.env['GITHUB_ACTIONS'] === 'true' && !unversioned && strangers.length > 0) {
  throw new Error(`npm takes no package with provenance that does not say where its source is. Add "repository" to ${strangers.map(({ folder: at }) => `${at}/package.json`).join(', ')}.`);
}

mkdirSync(folder, { recursive: true });
const planFile = join(folder, 'publish-plan.json');
if (unversioned) writeFileSync(planFile, JSON.stringify({ version: 1, plan: [] }));
else await printedBy('changeset', ['publish-plan', '--output', planFile], { cwd: root });
if (values.tag !== undefined) tagAs(values.tag);
await printedBy('changeset', ['pack', '--from-publish-plan', planFile, '--out-dir', folder], { cwd: root });

const { plan } = JSON.parse(readFileSync(planFile, 'utf8')) as PackedPlan;
const lines = plan.flat().flatMap(({ kind, tag, name, version, tarball }) => (kind === 'publish' && tarball !== undefined ? [`${tag} ${name} ${version} ${tarball.path}\n`] : []));
writeFileSync(join(folder, 'plan.txt'), lines.join(''));
writeFileSync(join(folder, sumsFile), printSums(sumsOf(folder)));
if (unversioned) console.log('No version was given yet: "node tools/x.mjs version" does.');
else console.log(lines.length === 0 ? 'Everything is published already.' : lines.join('').trimEnd());
console.log(`SHA-512 of ${sumsFile}: ${sumOf(join(folder, sumsFile))}`);

/** `changeset publish-plan` knows no dist-tag but `latest` and that of a prerelease. */
function tagAs(tag: string): void {
  const { plan: planned, ...rest } = JSON.parse(readFileSync(planFile, 'utf8')) as PackedPlan;
  const tagged = planned.map((releases) => releases.map((release) => (release.kind === 'publish' ? { ...release, tag } : release)));
  writeFileSync(planFile, JSON.stringify({ ...rest, plan: tagged }, undefined, 2));
}
