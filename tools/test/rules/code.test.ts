import { expect, test } from 'vitest';
import { docComments } from '../../rules/checks/doc-comments.ts';
import { escapeHatches } from '../../rules/checks/escape-hatches.ts';
import { instants } from '../../rules/checks/instants.ts';
import { countLines, length } from '../../rules/checks/length.ts';
import { names } from '../../rules/checks/names.ts';
import { wholeTests } from '../../rules/checks/whole-tests.ts';
import { found, manifest } from './findings.ts';

test.each<[string, boolean]>([
  ['Date.parse(text)', false],
  ['const read = Date.parse;', false],
  ['globalThis.Date.parse(text)', false],
  ['new Date(text)', false],
  ['new Date(a + b)', false],
  ['Date(text)', false],
  ['new Date()', true],
  ['new Date(0)', true],
  ['new Date(seconds * 1000)', true],
  ['new Date((start + 300) * 1000)', true],
  ['new Date(start - 5)', true],
  ['new Date(text + 1)', true],
  ['new Date(Date.now())', true],
  ['new Date(clock.now())', true],
  ['const f = (at: number) => { return new Date(at); }', true],
  ['function f(at: string) { return new Date(at); }', false],
  ['function f(at: number) { return (at: string) => new Date(at); }', false],
  ['new Date(2026, 0, 1)', true],
  ['Date.now()', true],
  ['JSON.parse(text)', true],
])('instants: %s', (text, good) => expect(found(instants, { 'packages/runtime/src/a.ts': text })).toHaveLength(good ? 0 : 1));

test('instants: tools may read dates of files, and tests compare', () => {
  expect(found(instants, { 'tools/a.ts': 'new Date(text)', 'packages/runtime/test/a.test.ts': 'Date.parse(text)' })).toEqual([]);
});

const comment = (...words: string[]): string => `// ${words.join('-')}`;

test.each<[string, string, string[]]>([
  ['any as a type', 'export const a: any = 1;', ['packages/a/src/a.ts:1']],
  ['a cast to any', '\nexport const a = b as any;', ['packages/a/src/a.ts:2']],
  ['any inside a type', 'export type A = Record<string, any>;', ['packages/a/src/a.ts:1']],
  ['a directive in prose', `/** Beware of ${['@ts', 'ignore'].join('-')} here. */`, []],
  ['the word in prose', '/** Takes any value. */\nexport const any = 1;', []],
  ['a silenced line', comment('@ts', 'ignore'), ['packages/a/src/a.ts:1']],
  ['a silenced file', comment('@ts', 'nocheck'), ['packages/a/src/a.ts:1']],
  ['an expected error', comment('@ts', 'expect', 'error'), ['packages/a/src/a.ts:1']],
  ['a silenced linter', comment('oxlint', 'disable', 'next', 'line no-console'), ['packages/a/src/a.ts:1']],
  ['a silenced linter with its reason', `${comment('oxlint', 'disable', 'next', 'line no-console')} -- \`a\` is a CLI`, []],
])('escape-hatches: %s', (_, text, want) => expect(found(escapeHatches, { 'packages/a/src/a.ts': text })).toEqual(want));

test('escape-hatches: a type test may expect an error', () => {
  expect(found(escapeHatches, { 'packages/a/test/a.test.ts': comment('@ts', 'expect', 'error') })).toEqual([]);
});

test.each<[string, boolean]>([
  ["test('a', () => {})", true],
  ["test.each([1])('a', () => {})", true],
  ["test.skip('a', () => {})", false],
  ["describe.only('a', () => {})", false],
  ["test.concurrent.only('a', () => {})", false],
  ["test.each([1]).skip('a', () => {})", false],
  ["it.todo('a')", false],
  ["test.skipIf(windows)('a', () => {})", true],
  ['queue.skip(2)', true],
])('whole-tests: %s', (text, good) => expect(found(wholeTests, { 'packages/a/test/a.test.ts': text })).toHaveLength(good ? 0 : 1));

const lines = (count: number): string => 'x;\n'.repeat(count);

test('length: 300 lines by hand are allowed, 301 are not, generated ones are free', () => {
  expect(
    found(length, {
      'tools/a.ts': lines(300),
      'tools/b.ts': lines(301),
      'packages/a/src/gen/c.ts': lines(400),
      'specs/d.yaml': lines(400),
    }),
  ).toEqual(['tools/b.ts:301']);
});

test.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\nb', 2],
])('length: lines of %j', (text, want) => expect(countLines(text)).toBe(want));

test.each<[string, boolean]>([
  ['packages/a/src/instant.ts', true],
  ['packages/a/src/utils.ts', false],
  ['packages/a/src/helpers/text.ts', false],
  ['packages/a/src/date-utils.ts', false],
  ['packages/a/src/Manager.ts', false],
  ['packages/a/src/commonality.ts', true],
  ['packages/a/test/util.test.ts', false],
])('names: %s', (path, good) => expect(found(names, { [path]: '' })).toHaveLength(good ? 0 : 1));

test('doc-comments: every exported name of an entry point, wherever it is declared', () => {
  const want = ['packages/a/src/deep.ts:3', 'packages/a/src/index.ts:3', 'packages/a/src/index.ts:7', 'packages/a/src/codegen/v1.ts:1'];
  const seen = found(docComments, {
    'packages/a/package.json': manifest,
    'packages/a/src/index.ts': [
      "export * from './deep.ts';",
      "export { own } from '@volc-live/b';",
      'export type Bare = string;',
      '/** A client. */',
      'export class Client {',
      '  /** Documented. */ call(): void {}',
      '  bare(): void {}',
      '  private hidden(): void {}',
      '  #secret = 1;',
      '  override toString(): string { return String(this.#secret); }',
      '}',
    ].join('\n'),
    'packages/a/src/deep.ts': '/** Good. */\nexport const good: number = 1;\nexport const bare: number = 1;\nconst inner = 1;',
    'packages/a/src/codegen/v1.ts': 'export function seam(): void {}',
    'packages/b/package.json': manifest,
    'packages/b/src/index.ts': '/** Theirs. */\nexport const own: number = 1;\n',
  });
  expect(seen.toSorted()).toEqual(want.toSorted());
});
