import { expect, test } from 'vitest';
import { anyMachine } from '../../rules/checks/any-machine.ts';
import { finished } from '../../rules/checks/finished.ts';
import { licence } from '../../rules/checks/licence.ts';
import { links } from '../../rules/checks/links.ts';
import { lockFile } from '../../rules/checks/lock-file.ts';
import { visibleText } from '../../rules/checks/visible-text.ts';
import { repoOf } from '../../rules/repo.ts';
import { found } from './findings.ts';

test.each([
  ['right-to-left override', '\u202E'],
  ['isolate', '\u2066'],
  ['zero-width space', '\u200B'],
  ['soft hyphen', '\u00AD'],
  ['byte order mark', '\uFEFF'],
  ['tag', '\u{E0041}'],
])('visible-text: a %s is found with its line', (_, character) => {
  expect(found(visibleText, { 'README.md': `one\ntwo${character}\n`, 'packages/a/test/a.test.ts': character })).toEqual(['README.md:2']);
});

test('visible-text: letters of every script are fine', () => {
  expect(found(visibleText, { 'README.md': '火山引擎视频直播 — “naïve” ✔ עברית 👍\u{1F3FD}' })).toEqual([]);
});

test.each(['TO DO', 'FIX ME', 'X XX', 'HA CK'])('finished: %s, written together, is found', (word) => {
  expect(found(finished, { 'a.ts': `// ${word.replace(' ', '')}: later` })).toEqual(['a.ts:1']);
});

test('finished: neighbours of those words are fine', () => {
  expect(found(finished, { 'a.ts': 'export const todoList = mastodon + hackney;' })).toEqual([]);
});

const path = (...parts: string[]): string => `/${parts.join('/')}`;

test.each<[string, string, boolean]>([
  ['a work folder', path('work', 'main'), false],
  ['a temporary folder', path('tmp', 'x'), false],
  ['a home', path('home', 'me'), false],
  ['a home on macOS', path('Users', 'me'), false],
  ['a path of a URL', `https://example.com${path('work', 'main')}`, true],
  ['a path of the repository', 'packages/tmp/x', true],
  ['an option', './tmp/x', true],
])('any-machine: %s', (_, text, good) => expect(found(anyMachine, { 'a.ts': `const a = '${text}';` })).toHaveLength(good ? 0 : 1));

test('any-machine: homes are data in tests', () => {
  expect(found(anyMachine, { 'packages/a/test/a.test.ts': path('home', 'me') })).toEqual([]);
});

test('links: files, folders, anchors and the web', () => {
  const page = '[a](./docs/a.md#top) [b](docs/) [c](https://example.com) [d](#here)\n\n[e](docs/gone.md)';
  expect(found(links, { 'README.md': page, 'docs/a.md': '' })).toEqual(['README.md:3']);
});

test('links: files that a page names', () => {
  const page = '`a/src/b.ts` `src/b.ts` `b.ts` `./c/d.yaml` `src/`\n\n`src/gone.ts`';
  expect(found(links, { 'README.md': page, 'packages/a/src/b.ts': '' })).toEqual(['README.md:3']);
});

const integrity = 'sha512-abc==';

test.each<[string, object, string[]]>([
  ['whole', { '': { optionalDependencies: { a: '1' } }, 'node_modules/a': { integrity } }, []],
  ['found further out', { 'node_modules/b': { integrity, optionalDependencies: { a: '1' } }, 'node_modules/a': { integrity } }, []],
  ['found inside', { 'node_modules/b': { integrity, optionalDependencies: { a: '1' } }, 'node_modules/b/node_modules/a': { integrity } }, []],
  ['lacking a platform', { '': { optionalDependencies: { a: '1', b: '1' } }, 'node_modules/a': { integrity } }, ['The root needs b, which the lock file lacks.']],
  ['bound to a host', { 'node_modules/a': { integrity, resolved: 'https://registry.example.com/a.tgz' } }, ['node_modules/a is bound to https://registry.example.com/a.tgz.']],
  ['with links of the workspace', { 'node_modules/a': { resolved: 'packages/a', link: true }, 'packages/a': {} }, []],
  ['without a hash', { 'node_modules/a': {} }, ['node_modules/a has no SHA-512.']],
  ['with a weak hash', { 'packages/a/node_modules/b': { integrity: 'sha1-abc=' } }, ['packages/a/node_modules/b has no SHA-512.']],
  ['with what a package carries inside', { 'node_modules/a': { integrity }, 'node_modules/a/node_modules/b': { inBundle: true } }, []],
])('lock-file: %s', (_, packages, want) => {
  const repo = repoOf({ 'package-lock.json': JSON.stringify({ packages }) });
  expect(lockFile.check(repo).map(({ message }) => message)).toEqual(want);
});

test.each<[string, Record<string, string>, number]>([
  ['with it', { 'packages/a/package.json': '{}', 'packages/a/LICENSE': 'Apache' }, 0],
  ['with another', { 'packages/a/package.json': '{}', 'packages/a/LICENSE': 'MIT' }, 1],
  ['without', { 'packages/a/package.json': '{}' }, 1],
  ['private, without', { 'packages/a/package.json': '{ "private": true }' }, 0],
])('licence: a package %s', (_, texts, want) => {
  expect(found(licence, { LICENSE: 'Apache', ...texts })).toHaveLength(want);
});
