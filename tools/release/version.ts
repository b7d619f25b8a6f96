// Raises the versions and writes the changelog, from the changesets: `node tools/x.mjs version`. With `--snapshot <tag>` the
// versions are those of a build for trying out, and the changelog stays.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withSection } from './changelog/changelog-file.ts';
import { entriesOfPlan, type ReleasePlan, versionOfPlan } from './changelog/entries-of-plan.ts';
import { printSection } from './changelog/print-section.ts';
import { printedBy } from './command.ts';
import { publishedPackages } from './packages.ts';
import { tellErrorsPlainly } from './plain-errors.ts';

tellErrorsPlainly();

const root = join(import.meta.dirname, '../..');
const changelog = join(root, 'CHANGELOG.md');
const stampedFile = join(root, 'packages/runtime/src/version.ts');

const { values } = parseArgs({ options: { snapshot: { type: 'string' }, date: { type: 'string' } } });
const { snapshot, date = new Date().toISOString().slice(0, 10) } = values;

const plan = snapshot === undefined ? await readPlan() : undefined;
if (plan?.releases.every(({ type }) => type === 'none') === true) throw new Error('No changeset waits to be released. Write one: npm run changeset.');
if (plan !== undefined) versionOfPlan(plan);

await printedBy('changeset', ['version', ...(snapshot === undefined ? [] : ['--snapshot', snapshot])], { cwd: root });
const [{ version } = { version: '' }] = publishedPackages(root);
stamp(version);
if (plan !== undefined) {
  const before = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  writeFileSync(changelog, withSection(before, version, printSection(version, date, entriesOfPlan(plan))));
}
await printedBy('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
console.log(`All packages are now ${version}.`);

/** What the changesets that wait would do; their files are gone after `changeset version`. */
async function readPlan(): Promise<ReleasePlan> {
  const folder = mkdtempSync(join(tmpdir(), 'release-plan-'));
  try {
    const output = join(folder, 'plan.json');
    await printedBy('changeset', ['status', '--output', output], { cwd: root });
    return JSON.parse(readFileSync(output, 'utf8')) as ReleasePlan;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The runtime tells its version to the service, and reads no file to know it. */
function stamp(raised: string): void {
  const before = readFileSync(stampedFile, 'utf8');
  const after = before.replace(/(?<=export const version = ')[^']*(?=';)/, raised);
  if (!after.includes(`'${raised}'`)) throw new Error(`${stampedFile} no longer says "export const version = '…';". Mend it, or mend tools/release/version.ts.`);
  writeFileSync(stampedFile, after);
}
