import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedBy } from '../command.ts';
import { publishedPackages, type PublishedPackage } from '../packages.ts';
import { cleanClone, type Clone } from './clone.ts';
import { must, mustSay } from './expectation.ts';
import { runPublishStep } from './publish-step.ts';
import { packumentOf, type Registry } from './registry.ts';

/** Day that the rehearsed changelog bears. */
export const day = '2026-01-02';

/** Where the scenes play: a clone, a registry, and a folder for all that is made. */
export interface Stage {
  /** The work tree that is rehearsed; its tools are used, and nothing in it is written. */
  readonly from: string;
  readonly folder: string;
  readonly registry: Registry;
  readonly clone: Clone;
}

/** Clones what is committed in `from`. */
export async function setStage(from: string, folder: string, registry: Registry): Promise<Stage> {
  if ((await printedBy('git', ['status', '--porcelain'], { cwd: from })) !== '') console.log('  What is not committed is not rehearsed.');
  const clone = await cleanClone(from, join(folder, 'clone'), from, registry);
  return { from, folder, registry, clone };
}

/** Raises the versions as the workflow "Version" does, and returns the one that all packages then have. */
export async function raise({ clone: { root, run } }: Stage, ...args: readonly string[]): Promise<string> {
  await run('node', 'tools/release/version.ts', '--date', day, ...args);
  await run('node', 'generator/bin/gen.mjs', 'gen', '--check');
  await run('npm', 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error');
  const [first, ...others] = publishedPackages(root);
  for (const { name, version } of others) must(`the version of ${name}`, version, first?.version);
  return first?.version ?? '';
}

/** Builds and packs in a clone as the workflow "Release" does, and returns the folder. */
export async function pack({ folder }: Stage, { run }: Clone, name: string, ...args: readonly string[]): Promise<string> {
  const packed = join(folder, `packed-${name}`);
  await run('nx', 'run-many', '-t', 'build');
  await run('node', 'tools/release/pack.ts', packed, ...args);
  return packed;
}

/** Packs, and publishes by the step of the workflow. Returns the folder. */
export async function publish(stage: Stage, name: string, ...args: readonly string[]): Promise<string> {
  const packed = await pack(stage, stage.clone, name, ...args);
  await runPublishStep(stage.clone.root, packed, stage.registry);
  return packed;
}

/** What was published is not published again, neither by the step of the workflow nor by `changeset publish`. */
export async function expectNothingLeft(stage: Stage, packed: string): Promise<void> {
  const again = await runPublishStep(stage.clone.root, packed, stage.registry);
  for (const { name, version } of packagesOf(stage)) mustSay('publishing a second time', again, `${name}@${version} is published already`);
  mustSay('"changeset publish" afterwards', await stage.clone.publish('changeset', 'publish', '--no-git-tag'), nothingLeft);
}

/** What changesets says when it has nothing to publish. */
export const nothingLeft = 'No unpublished projects';

/** The registry has each package under exactly these dist-tags, and what a version needs of ours is of the same version. */
export async function expectTags(stage: Stage, tags: Readonly<Record<string, string>>): Promise<void> {
  const packages = packagesOf(stage);
  for (const { name } of packages) {
    const { 'dist-tags': found, versions } = await packumentOf(stage.registry, name);
    must(`the dist-tags of ${name}`, listed(found), listed(tags));
    for (const version of Object.values(tags)) {
      const ours = Object.entries(versions[version]?.dependencies ?? {}).filter(([needed]) => packages.some((each) => each.name === needed));
      for (const [needed, range] of ours) must(`what ${name}@${version} needs of ${needed}`, range, version);
    }
  }
}

/** The packages as the clone has them now. */
export function packagesOf({ clone }: Stage): readonly PublishedPackage[] {
  return publishedPackages(clone.root);
}

/** Text of the changelog in the clone; empty before there is one. */
export function changelogOf({ clone: { root } }: Stage): string {
  const file = join(root, 'CHANGELOG.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Writes a changeset by hand, about one package. */
export function writeChangeset({ clone: { root } }: Stage, id: string, name: string, level: string, text: string): void {
  writeFileSync(join(root, `.changeset/${id}.md`), `---\n'${name}': ${level}\n---\n\n${text}\n`);
}

function listed(tags: Readonly<Record<string, string>>): string {
  return Object.entries(tags).map(([tag, version]) => `${tag}: ${version}`).toSorted().join(', ');
}
