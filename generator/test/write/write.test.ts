import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { applyChanges } from '../../src/write/apply-changes.ts';
import { isOwnedPath } from '../../src/write/owned-paths.ts';
import { hashOf } from '../../src/write/hash.ts';
import { a, b, codes, gen, page, readme } from './demo-run.ts';
import { put, tempFolder, treeOf } from './temp-folder.ts';

const header = '// @generated from specs/a.yaml by @volc-live/generator. Do not edit.\n';

describe('writing', () => {
  test('makes folders and files, and a manifest', () => {
    const root = tempFolder();
    expect(gen(root, { [a]: 'one', [readme]: 'two' })).toEqual({ written: [a, readme], removed: [], unchanged: 0, diagnostics: [] });
    const { 'generator/manifest.json': manifest, ...files } = treeOf(root);
    expect(files).toEqual({ [a]: 'one', [readme]: 'two' });
    expect(JSON.parse(manifest ?? '')).toEqual({
      generator: 'g',
      specs: 's',
      files: { [a]: `f ${hashOf('one')}`, [readme]: `f ${hashOf('two')}` },
    });
  });

  test('touches nothing that is as it should be', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one', [b]: 'two' });
    const before = statSync(join(root, a));
    expect(gen(root, { [a]: 'one', [b]: 'three' })).toMatchObject({ written: [b], unchanged: 1 });
    expect(statSync(join(root, a))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('writes anew what somebody edited', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one' });
    put(root, a, 'edited');
    expect(gen(root, { [a]: 'one' }).written).toEqual([a]);
    expect(treeOf(root)[a]).toBe('one');
  });

  test('removes what it no longer makes, and the folders that are then empty', () => {
    const root = tempFolder({ 'packages/client/package.json': '{}' });
    gen(root, { [a]: 'one', [b]: 'two' });
    expect(gen(root, { [b]: 'two' })).toMatchObject({ written: [], removed: [a], unchanged: 1 });
    expect(Object.keys(treeOf(root))).toEqual(['generator/manifest.json', 'packages/client/package.json', b]);
    expect(() => statSync(join(root, 'packages/client/src/gen/actions'))).toThrow('ENOENT');
  });

  test('leaves nothing of its own behind', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one' });
    gen(root, { [b]: 'two' });
    expect(Object.keys(treeOf(root)).filter((path) => path.includes('.gen-'))).toEqual([]);
  });
});

describe('files of others', () => {
  const foreign: readonly (readonly [string, string])[] = [
    ['a file beside generated ones', 'packages/client/src/gen/mine.ts'],
    ['a file in a folder of them', 'packages/client/src/gen/actions/deep/mine.ts'],
    ['a page', 'docs/actions/notes.md'],
    ['a hidden file', 'packages/client/src/gen/.env'],
  ];
  test.each(foreign)('%s is refused, and nothing is touched', (_, path) => {
    const root = tempFolder();
    gen(root, { [a]: 'one', [page]: 'p' });
    put(root, path, 'mine');
    const before = treeOf(root);
    const { diagnostics } = gen(root, { [a]: 'other', [page]: 'p' });
    expect(diagnostics.map(({ code, origin }) => [code, origin])).toEqual([['WRITE_FOREIGN_FILE', { file: path, line: 1, column: 1 }]]);
    expect(treeOf(root)).toEqual(before);
  });

  test('a file in the place of a generated one is refused, unless it has the header', () => {
    const root = tempFolder({ [readme]: '# Mine' });
    expect(codes(gen(root, { [readme]: 'theirs' }))).toEqual([`WRITE_FOREIGN_FILE ${readme}`]);
    put(root, readme, header.replace('//', '<!--'));
    expect(gen(root, { [readme]: 'theirs' }).written).toEqual([readme]);
  });

  test('a folder in the place of a file is refused', () => {
    const root = tempFolder({ [`${b}/x.txt`]: 'mine' });
    expect(codes(gen(root, { [b]: 'two' }))).toContain(`WRITE_FOREIGN_FILE ${b}`);
  });

  test('a lost manifest: what has the header is taken over, the rest is refused', () => {
    const root = tempFolder({ [a]: `${header}old`, [b]: `${header}old` });
    expect(codes(gen(root, { [a]: 'one' }))).toEqual([`WRITE_FOREIGN_FILE ${b}`]);
    expect(gen(root, { [a]: 'one', [b]: 'two' }).written).toEqual([a, b]);
  });

  test.each(['.DS_Store', 'Thumbs.db'])('%s is left alone', (name) => {
    const root = tempFolder();
    gen(root, { [a]: 'one' });
    put(root, `packages/client/src/gen/${name}`, 'x');
    expect(gen(root, { [a]: 'two' }).written).toEqual([a]);
  });
});

describe('paths that lead elsewhere', () => {
  test.each([
    '../escape.ts', '/etc/passwd', 'packages/client/src/index.ts', 'packages/client/src/gen/../index.ts', 'packages/../../x/src/gen/a.ts',
    'packages/client/src/gen', 'packages/client/src/genx/a.ts', 'packages//src/gen/a.ts', 'packages/client/src/gen/a\0.ts',
    'packages\\client\\src\\gen\\a.ts', 'packages/client/README.MD', 'docs/README.md', 'C:/packages/client/src/gen/a.ts', '',
  ])('%j is not written', (path) => {
    const root = tempFolder();
    expect(isOwnedPath(path)).toBe(false);
    expect(codes(gen(root, { [path]: 'x' }))).toContain(`WRITE_OUTSIDE ${path}`);
    expect(treeOf(root)).toEqual({});
  });

  test.each(['../escape.ts', 'packages/client/src/index.ts'])('a manifest that claims %s is refused, and nothing is deleted', (path) => {
    const root = tempFolder({ 'packages/client/src/index.ts': 'mine' });
    put(root, 'generator/manifest.json', JSON.stringify({ generator: 'g', specs: 's', files: { [path]: 'a b' } }));
    const before = treeOf(root);
    expect(codes(gen(root, { [a]: 'one' }))).toEqual(['WRITE_OUTSIDE generator/manifest.json']);
    expect(treeOf(root)).toEqual(before);
  });

  test.each([
    ['a folder on the way', 'packages/client', 'packages/client'],
    ['the folder of generated files', 'packages/client/src/gen', 'packages/client/src/gen'],
    ['the file', b, b],
    ['the manifest', 'generator/manifest.json', 'generator/manifest.json'],
  ])('%s is a link: refused', (_, link, want) => {
    const outside = tempFolder({ kept: 'x' });
    const root = tempFolder();
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(outside, join(root, link));
    expect(codes(gen(root, { [b]: 'two' }))).toContain(`WRITE_THROUGH_LINK ${want}`);
    expect(treeOf(outside)).toEqual({ kept: 'x' });
  });

  test('a link among generated files is refused too', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one' });
    symlinkSync('/etc/passwd', join(root, 'packages/client/src/gen/link.ts'));
    expect(codes(gen(root, { [a]: 'two' }))).toEqual(['WRITE_THROUGH_LINK packages/client/src/gen/link.ts']);
  });

  test('a link that comes between the look and the write', () => {
    const outside = tempFolder({ kept: 'x' });
    const root = tempFolder();
    mkdirSync(join(root, 'packages/client/src'), { recursive: true });
    symlinkSync(outside, join(root, 'packages/client/src/gen'));
    expect(() => applyChanges(root, { write: [{ path: b, text: 'two' }], remove: [] })).toThrow('became a symbolic link');
    expect(treeOf(outside)).toEqual({ kept: 'x' });
    expect(treeOf(root)['packages/client/src/gen']).toBe(`-> ${outside}`);
  });
});

describe('all or nothing', () => {
  test('when one file cannot be written, those before it are as they were', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one', [b]: 'two', [page]: 'old' });
    const before = treeOf(root);
    // A folder that is not empty cannot be replaced by a file.
    put(root, `${readme}/x`, 'y');
    const write = [{ path: a, text: 'new' }, { path: 'docs/actions/New.md', text: 'new' }, { path: readme, text: 'new' }];
    expect(() => applyChanges(root, { write, remove: [b] })).toThrow();
    expect(treeOf(root)).toEqual({ ...before, [`${readme}/x`]: 'y' });
  });

  test('when one file cannot be removed, nothing is written', () => {
    const root = tempFolder();
    gen(root, { [a]: 'one', [b]: 'two' });
    const before = treeOf(root);
    expect(() => applyChanges(root, { write: [{ path: a, text: 'new' }], remove: [b, 'docs/actions/Gone.md'] })).toThrow('ENOENT');
    expect(treeOf(root)).toEqual(before);
  });

  test('a file where a folder should be is told', () => {
    const root = tempFolder({ docs: 'mine' });
    expect(codes(gen(root, { [a]: 'one', [page]: 'p' }))).toEqual(['WRITE_FAILED generator/manifest.json']);
    expect(treeOf(root)).toEqual({ docs: 'mine' });
  });

  test('a root that is no folder is told', () => {
    const root = join(tempFolder({ file: 'x' }), 'file');
    expect(codes(gen(root, {}))).toEqual(['WRITE_FAILED generator/manifest.json']);
  });
});

describe('checking', () => {
  const want = { [a]: 'one\ntwo\nthree', [b]: 'x' };

  test('finds nothing where all is well, and writes nothing', () => {
    const root = tempFolder();
    gen(root, want);
    const before = treeOf(root);
    expect(gen(root, want, true)).toEqual({ written: [], removed: [], unchanged: 2, diagnostics: [] });
    expect(treeOf(root)).toEqual(before);
  });

  test('tells every file that differs, the line, and the command', () => {
    const root = tempFolder();
    gen(root, { ...want, [page]: 'p' });
    put(root, a, 'one\nTWO\nthree');
    put(root, b, 'x\nmore');
    const before = treeOf(root);
    const { diagnostics } = gen(root, { ...want, [readme]: 'r' }, true);
    expect(diagnostics.map(({ message, origin, remedy }) => [message, origin.line, remedy])).toEqual([
      [`${a} is not what the specs make.`, 2, 'Run `npm run gen`.'],
      [`${b} is not what the specs make.`, 2, 'Run `npm run gen`.'],
      [`${readme} is missing.`, 1, 'Run `npm run gen`.'],
      ['generator/manifest.json is not what the specs make.', 7, 'Run `npm run gen`.'],
      [`${page} is not made any more.`, 1, 'Run `npm run gen`.'],
    ]);
    expect(treeOf(root)).toEqual(before);
  });

  test('trusts no manifest', () => {
    const root = tempFolder();
    gen(root, { [a]: 'old' });
    expect(codes(gen(root, { [a]: 'new' }, true))).toContain(`WRITE_STALE ${a}`);
  });
});
