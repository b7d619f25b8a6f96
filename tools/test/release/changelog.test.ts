import { expect, test } from 'vitest';
import { changelogHead, sectionOf, withSection } from '../../release/changelog/changelog-file.ts';
import { entriesOfPlan, type ReleasePlan, versionOfPlan } from '../../release/changelog/entries-of-plan.ts';
import type { Entry, Level } from '../../release/changelog/entry.ts';
import { printSection } from '../../release/changelog/print-section.ts';
import { readSummary } from '../../release/changelog/read-summary.ts';

/** An entry as `kind|subject|lines`. */
const told = ({ kind, subject = '', lines }: Entry): string => `${kind}|${subject}|${lines.join('⏎')}`;

test.each<[string, Level, string, string[]]>([
  ['a sentence, by its level', 'minor', 'Ranges are joined.', ['New||Ranges are joined.']],
  ['a patch mends', 'patch', 'Waits end.', ['Fixed||Waits end.']],
  ['a major breaks', 'major', 'The option is gone.', ['Breaking||The option is gone.']],
  ['a mark says more than the level', 'minor', '**Breaking.** The option is gone.', ['Breaking||The option is gone.']],
  ['an unknown mark is text', 'patch', '**Beware.** Slow.', ['Fixed||**Beware.** Slow.']],
  ['paragraphs and code belong together', 'minor', 'A word.\n\nMore:\n\n```ts\n- 1;\n\n**New.** x\n```\n', ['New||A word.⏎⏎More:⏎⏎```ts⏎- 1;⏎⏎**New.** x⏎```']],
  ['a list under a sentence stays there', 'minor', 'Two things:\n\n- one\n- two', ['New||Two things:⏎⏎- one⏎- two']],
  ['a list alone is as many items', 'patch', '- one\n- two\n  on two lines', ['Fixed||one', 'Fixed||two⏎on two lines']],
  ['paragraphs with marks are apart', 'minor', '**New.** A.\n\n**Fixed.** B.\n\nC.', ['New||A.', 'Fixed||B.⏎⏎C.']],
  [
    'actions, each with its list, then words',
    'minor',
    '**ActionA**\n\n- **Breaking.** Gone.\n- **New.** There.\n\n**ActionB**\n\n- Wider.\n\n**Documentation.** Descriptions changed in one place.',
    ['Breaking|ActionA|Gone.', 'New|ActionA|There.', 'New|ActionB|Wider.', 'Documentation||Descriptions changed in one place.'],
  ],
])('%s', (_, level, summary, want) => expect(readSummary(summary, level).map(told)).toEqual(want));

const plan = (...changesets: readonly [id: string, summary: string, raised: Readonly<Record<string, Level | 'none'>>][]): ReleasePlan => ({
  changesets: changesets.map(([id, summary, raised]) => ({ id, summary, releases: Object.entries(raised).map(([name, type]) => ({ name, type })) })),
  releases: ['client', 'mocks'].map((name) => ({
    name: `@volc-live/${name}`,
    type: 'minor',
    newVersion: '0.2.0',
    changesets: changesets.map(([id]) => id).filter((id) => id !== 'of an earlier prerelease'),
  })),
});

test('what is about one package stands under its name, and what an earlier prerelease told is not told again', () => {
  const both = { '@volc-live/client': 'minor', '@volc-live/mocks': 'patch' } as const;
  const given = plan(
    ['a', 'About both.', both],
    ['b', 'About one.', { '@volc-live/mocks': 'patch', '@volc-live/client': 'none' }],
    ['of an earlier prerelease', 'Old.', both],
  );
  expect(entriesOfPlan(given).map(told)).toEqual(['New||About both.', 'Fixed|mocks|About one.']);
  expect(versionOfPlan(given)).toBe('0.2.0');
});

test('packages of different versions are no release', () => {
  const { releases, changesets } = plan(['a', 'A.', { '@volc-live/client': 'minor' }]);
  const cli = { name: '@volc-live/cli', newVersion: '0.1.1', changesets: ['a'] };
  expect(versionOfPlan({ changesets, releases: [...releases, { ...cli, type: 'none' }] })).toBe('0.2.0');
  const split: ReleasePlan = { changesets, releases: [...releases, { ...cli, type: 'patch' }] };
  expect(() => versionOfPlan(split)).toThrow('0.2.0, 0.1.1. Name every published package under "fixed"');
});

test('a section: kinds in their order, what is general first, an action once', () => {
  const entries = readSummary(
    '**ActionB**\n\n- **New.** B is new.\n- **New.** B2 is new.\n\n**ActionA**\n\n- **New.** A is new.\n- **Breaking.** Gone.\n\n**New.** General.\n\nWith code:\n\n```ts\nx;\n```',
    'minor',
  );
  expect(printSection('0.2.0', '2026-11-24', entries)).toBe(
    [
      '## 0.2.0 (2026-11-24)', '',
      '### Breaking', '',
      '- **ActionA:** Gone.', '',
      '### New', '',
      '- General.', '', '  With code:', '', '  ```ts', '  x;', '  ```',
      '- **ActionB:**', '  - B is new.', '  - B2 is new.',
      '- **ActionA:** A is new.', '',
    ].join('\n'),
  );
  expect(printSection('0.2.1', '2026-11-25', [])).toBe('## 0.2.1 (2026-11-25)\n\nNothing that users notice.\n');
});

test('the newest version is on top, and a release replaces its prereleases', () => {
  const section = (version: string): string => `## ${version} (2026-11-24)\n\nText of ${version}.\n`;
  const versions = ['0.1.0', '0.2.0-next.0', '0.2.0-next.1'];
  const before = versions.reduce((text, version) => withSection(text, version, section(version)), '');
  expect(before).toBe([changelogHead, section('0.2.0-next.1'), section('0.2.0-next.0'), section('0.1.0')].join('\n'));
  const after = withSection(before, '0.2.0', section('0.2.0'));
  expect(after).toBe([changelogHead, section('0.2.0'), section('0.1.0')].join('\n'));
  expect([sectionOf(after, '0.2.0'), sectionOf(after, '0.1.0'), sectionOf(after, '0.3.0')]).toEqual(['Text of 0.2.0.', 'Text of 0.1.0.', undefined]);
});
