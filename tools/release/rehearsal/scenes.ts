import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from '../changelog/changelog-file.ts';
import { cleanClone, commit } from './clone.ts';
import { runConsumers } from './consumers.ts';
import { minorAfter, must, mustSay } from './expectation.ts';
import { runPublishStep } from './publish-step.ts';
import { changelogOf, day, expectNothingLeft, expectTags, nothingLeft, pack, packagesOf, publish, raise, type Stage, writeChangeset } from './stage.ts';

/** A change of the specs as it happens: a quota is lowered. */
const changedSpec = { file: 'specs/live/2023-01-01/actions/DescribeLiveTrafficData.yaml', from: 'perSecond: 30', to: 'perSecond: 20' } as const;

/** What the changelog must then say: the example of the page about releasing. */
function wantedSection({ clone }: Stage): string | undefined {
  const [, example] = /^```md\n(.*?)\n```$/ms.exec(readFileSync(join(clone.root, 'docs/releasing.md'), 'utf8')) ?? [];
  return example;
}

/**
 * Versions, changelog and tarballs from the changesets that wait; another clone must pack the same bytes; then `changeset
 * publish`, twice. Returns the version.
 */
export async function firstRelease(stage: Stage): Promise<string> {
  const { clone, from, folder, registry } = stage;
  const before = packagesOf(stage)[0]?.version;
  if (before === '0.0.0') mustSay('packing without a version', await clone.run('node', 'tools/release/pack.ts', join(folder, 'unversioned')), 'No version was given yet');
  if (existsSync(join(clone.root, '.changeset/pre.json'))) await clone.run('changeset', 'pre', 'exit');
  if (before !== '0.0.0') writeChangeset(stage, 'rehearsed', '@volc-live/client', 'minor', 'Rehearsed.');
  const version = await raise(stage);
  if (before === '0.0.0') must('the version after 0.0.0', version, '0.1.0');
  mustSay('the changelog', changelogOf(stage), `## ${version} (${day})\n\n### `);
  await commit(clone, `Release ${version}`);

  const second = await cleanClone(clone.root, join(folder, 'second-clone'), from, registry);
  const [packed, again] = await Promise.all([pack(stage, clone, 'first'), pack(stage, second, 'again')]);
  await clone.run('node', 'tools/release/compare.ts', packed, again);

  mustSay('"changeset publish"', await clone.publish('changeset', 'publish', '--from-pack-dir', packed), 'Successfully published');
  mustSay('"changeset publish" a second time', await clone.publish('changeset', 'publish'), nothingLeft);
  await expectTags(stage, { latest: version });
  await second.run('node', 'tools/release/verify.ts');
  const tags = (await clone.run('git', 'tag', '--list')).trim().split('\n');
  must('the tags', tags.toSorted().join(), packagesOf(stage).map(({ name }) => `${name}@${version}`).toSorted().join());
  return version;
}

/** A spec changes, and the generator writes the changeset; a person writes another. */
export async function specChanges(stage: Stage): Promise<void> {
  const { clone } = stage;
  const file = join(clone.root, changedSpec.file);
  const text = readFileSync(file, 'utf8');
  mustSay(changedSpec.file, text, changedSpec.from);
  writeFileSync(file, text.replace(changedSpec.from, changedSpec.to));
  await clone.run('node', 'generator/bin/gen.mjs', 'gen');
  await clone.run('node', 'generator/bin/gen.mjs', 'changeset');
  writeChangeset(stage, 'mended', '@volc-live/client', 'patch', 'Waits end when a call is aborted.');
  await clone.run('node', 'generator/bin/gen.mjs', 'changeset', '--check');
  await commit(clone, 'Lower a quota');
}

/** A commit between releases is published to be tried out, and leaves no trace in the clone. Returns the version. */
export async function canary(stage: Stage, latest: string): Promise<string> {
  const { run } = stage.clone;
  const hash = (await run('git', 'rev-parse', 'HEAD')).trim();
  const changelog = changelogOf(stage);
  const version = await raise(stage, '--snapshot', 'canary');
  must('the version of a canary', version, `${minorAfter(latest)}-canary-${hash}`);
  must('the changelog under a canary', changelogOf(stage), changelog);
  await publish(stage, 'canary', '--tag', 'canary');
  await expectTags(stage, { latest, canary: version });
  await runConsumers(stage, 'canary', 'typescript');
  await run('git', 'reset', '--quiet', '--hard', hash);
  return version;
}

/** The same changesets as a version to try before it is final. Returns the version. */
export async function prerelease(stage: Stage, latest: string, canaryVersion: string): Promise<string> {
  await stage.clone.run('changeset', 'pre', 'enter', 'next');
  const version = await raise(stage);
  must('the version of a prerelease', version, `${minorAfter(latest)}-next.0`);
  mustSay('the changelog', changelogOf(stage), `## ${version} (${day})\n\n### Breaking`);
  await commit(stage.clone, `Release ${version}`);
  await publish(stage, 'next');
  await expectTags(stage, { latest, next: version, canary: canaryVersion });
  await runConsumers(stage, 'next', 'typescript');
  return version;
}

/**
 * The final version moves `latest`, and its changelog takes the place of the prerelease's. A build that another does not
 * confirm is not published.
 */
export async function releaseAfter(stage: Stage, first: string, next: string, canaryVersion: string): Promise<string> {
  await stage.clone.run('changeset', 'pre', 'exit');
  const version = await raise(stage);
  must('the version after the prerelease', version, minorAfter(first));
  must('what the changelog says', sectionOf(changelogOf(stage), version), wantedSection(stage));
  must('the prerelease in the changelog', sectionOf(changelogOf(stage), next), undefined);
  mustSay('the changelog', changelogOf(stage), `## ${first} (${day})`);
  await commit(stage.clone, `Release ${version}`);

  const packed = await pack(stage, stage.clone, 'after');
  const refusal = await runPublishStep(stage.clone.root, packed, stage.registry, undefined, '0'.repeat(128)).then(() => 'published', String);
  mustSay('publishing what two builds do not agree on', refusal, 'The two builds are not the same');
  await expectTags(stage, { latest: first, next, canary: canaryVersion });

  await runPublishStep(stage.clone.root, packed, stage.registry);
  await expectNothingLeft(stage, packed);
  await expectTags(stage, { latest: version, next, canary: canaryVersion });
  await runConsumers(stage, 'latest', 'javascript');
  return version;
}
