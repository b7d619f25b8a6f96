import { describe, expect, test } from 'vitest';

import { generatorHash } from '../../src/write/generator-hash.ts';
import { hashOf } from '../../src/write/hash.ts';
import { readManifest } from '../../src/write/manifest.ts';
import { generatedFolderOf } from '../../src/write/owned-paths.ts';
import { isUpToDate } from '../../src/write/up-to-date.ts';
import { a, b, gen, page, readme } from './demo-run.ts';
import { put, tempFolder, treeOf } from './temp-folder.ts';

/** A folder in which two files were made. */
function made(): string {
  const root = tempFolder();
  gen(root, { [a]: 'one', [b]: 'two' });
  return root;
}

describe('up to date', () => {
  const inputs = { generator: 'g', specs: 's' };
  const upToDate = (root: string, given: typeof inputs = inputs): boolean => isUpToDate(root, given, readManifest(root));

  test('is what was just made', () => expect(upToDate(made())).toBe(true));

  test.each<[string, (root: string) => void]>([
    ['an edited file', (root) => put(root, a, 'edited')],
    ['a file of somebody else', (root) => put(root, 'packages/client/src/gen/mine.ts', 'x')],
    ['a broken manifest', (root) => put(root, 'generator/manifest.json', '{')],
    ['a manifest of another form', (root) => put(root, 'generator/manifest.json', '{"generator":"g","specs":"s","files":[]}')],
    ['a manifest without the hash of the specs', (root) => put(root, 'generator/manifest.json', '{"generator":"g","files":{}}')],
    ['a conflict in the manifest', (root) => put(root, 'generator/manifest.json', `<<<<<<<\n${treeOf(root)['generator/manifest.json']}`)],
  ])('is not: %s', (_, change) => {
    const root = made();
    change(root);
    expect(upToDate(root)).toBe(false);
  });

  test('is not: another generator, other specs, a missing file', () => {
    const root = made();
    expect(upToDate(root, { ...inputs, generator: 'h' })).toBe(false);
    expect(upToDate(root, { ...inputs, specs: 't' })).toBe(false);
    expect(isUpToDate(tempFolder(), inputs, readManifest(root))).toBe(false);
    expect(isUpToDate(tempFolder(), inputs, readManifest(tempFolder()))).toBe(false);
  });
});

describe('the hash of a generator', () => {
  const files = { 'package.json': '{}', 'src/a.ts': 'a', 'src/deep/b.ts': 'b', 'templates/t.hbs': 't' };
  const hash = (of: Readonly<Record<string, string>>): string => generatorHash(tempFolder(of));

  test('is the same for the same files, and does not see others', () => {
    expect(hash(files)).toBe(hash({ ...files, 'test/a.test.ts': 'x', 'manifest.json': '{}' }));
    expect(hash(files)).toBe(hash(Object.fromEntries(Object.entries(files).toReversed())));
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['code', { ...files, 'src/a.ts': 'A' }],
    ['code in a folder', { ...files, 'src/deep/b.ts': 'B' }],
    ['a template', { ...files, 'templates/t.hbs': 'T' }],
    ['a version', { ...files, 'package.json': '{ }' }],
    ['another file', { ...files, 'src/c.ts': '' }],
    ['a name', { 'package.json': '{}', 'src/z.ts': 'a', 'src/deep/b.ts': 'b', 'templates/t.hbs': 't' }],
  ])('changes with %s', (_, changed) => expect(hash(changed)).not.toBe(hash(files)));
});

test('hashes tell parts apart', () => {
  expect(hashOf('a', 'bc')).not.toBe(hashOf('ab', 'c'));
  expect(hashOf('a')).toMatch(/^[\w-]{16}$/);
});

test.each([
  [a, 'packages/client/src/gen'],
  [page, 'docs/actions'],
  [readme, undefined],
])('%s is in %s', (path, folder) => expect(generatedFolderOf(path)).toBe(folder));
