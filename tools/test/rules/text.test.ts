import { expect, test } from 'vitest';
import { anyMachine } from '../../rules/checks/any-machine.ts';
import { finished } from '../../rules/checks/finished.ts';
import { licence } from '../../rules/checks/licence.ts';
import { links } from '../../rules/checks/links.ts';
import { lockFile } from '../../rules/checks/lock-file.ts';
import { visibleText } from '../../rules/checks/visible-text.ts';
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

test.each<[string, object, number]>([
  ['whole', { '': { optionalDependencies: { a: '1' } }, 'node_modules/a': {} }, 0],
  ['found further out', { 'node_modules/b': { optionalDependencies: { a: '1' } }, 'node_modules/a': {} }, 0],
  ['found inside', { 'node_modules/b': { optionalDependencies: { a: '1' } }, 'node_modules/b/node_modules/a': {} }, 0],
  ['lacking a platform', { '': { optionalDependencies: { a: '1', b: '1' } }, 'node_modules/a': {} }, 1],
  ['bound to a host', { 'node_modules/a': { resolved: 'https://registry.example.com/a.tgz' } }, 1],
  ['with links of the workspace', { 'node_modules/a': { resolved: 'packages/a', link: true } }, 0],
])('lock-file: %s', (_, packages, want) => {
  expect(found(lockFile, { 'package-lock.json': JSON.stringify({ packages }) })).toHaveLength(want);
});

test.each<[string, Record<string, string>, number]>([
  ['with it', { 'packages/a/package.json': '{}', 'packages/a/LICENSE': 'Apache' }, 0],
  ['with another', { 'packages/a/package.json': '{}', 'packages/a/LICENSE': 'MIT' }, 1],
  ['without', { 'packages/a/package.json': '{}' }, 1],
  ['private, without', { 'packages/a/package.json': '{ "private": true }' }, 0],
])('licence: a package %s', (_, texts, want) => {
  expect(found(licence, { LICENSE: 'Apache', ...texts })).toHaveLength(want);
});
