import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printSums, sumOf, sumsFile, sumsOf } from '../../release/sums.ts';

const root = join(import.meta.dirname, '../../..');

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sums-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}

/** A folder with one tarball of the given files, whose times and modes are those of npm. */
function packed(folder: string, files: Readonly<Record<string, string>>, mode = 0o644): string {
  for (const [path, text] of Object.entries(files)) {
    put(`${folder}-made/package/${path}`, text);
    chmodSync(join(place, `${folder}-made/package`, path), mode);
    utimesSync(join(place, `${folder}-made/package`, path), 500_000_000, 500_000_000);
  }
  put(`${folder}/plan.txt`, 'latest a 1.0.0 packages/a.tgz\n');
  mkdirSync(join(place, folder, 'packages'));
  const names = Object.keys(files).map((path) => `package/${path}`);
  execFileSync('tar', ['-cf', 'packages/a.tar', '-C', join(place, `${folder}-made`), ...names], { cwd: join(place, folder) });
  execFileSync('sh', ['-c', 'gzip -nc packages/a.tar > packages/a.tgz && rm packages/a.tar'], { cwd: join(place, folder) });
  return join(place, folder);
}

const compared = (...folders: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, ['tools/release/compare.ts', ...folders], { cwd: root, encoding: 'utf8' });

test('the sums of a folder are what sha512sum checks', () => {
  put('b.txt', 'b');
  put('a/c.txt', 'c');
  writeFileSync(join(place, sumsFile), printSums(sumsOf(place)));
  expect([...sumsOf(place).keys()]).toEqual(['a/c.txt', 'b.txt']);
  const check = (): number | null => spawnSync('sha512sum', ['--check', '--strict', sumsFile], { cwd: place }).status;
  expect(check()).toBe(0);
  put('a/c.txt', 'd');
  expect(check()).toBe(1);
  expect(sumOf(join(place, 'b.txt'))).toMatch(/^5267768822ee624d48fce15ec5ca79cbd602cb7f4c2157a516556991f22ef8c7/);
});

test('two builds that are the same', () => {
  const files = { 'package.json': '{}', 'dist/index.js': 'export {};' };
  const { status, stdout } = compared(packed('first', files), packed('second', files));
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^[0-9a-f]{16}…  packages\/a\.tgz\n1 tarballs, byte by byte the same\.\n$/)]);
});

test.each<[string, Record<string, string>, number, string]>([
  ['another text', { 'package.json': '{}', 'dist/index.js': 'export { };' }, 0o644, '  package/dist/index.js: differs\n'],
  ['a file more', { 'package.json': '{}', 'dist/index.js': 'export {};', 'dist/more.js': '' }, 0o644, '  package/dist/more.js: only in the second\n'],
  ['a file less', { 'package.json': '{}' }, 0o644, '  package/dist/index.js: only in the first\n'],
  ['other modes', { 'package.json': '{}', 'dist/index.js': 'export {};' }, 0o755, '  The files are the same; their order, modes or times are not.\n'],
])('two builds that differ in %s', (_, files, mode, told) => {
  const first = packed('first', { 'package.json': '{}', 'dist/index.js': 'export {};' });
  const { status, stderr } = compared(first, packed('second', files, mode));
  expect([status, stderr]).toEqual([1, expect.stringContaining(`packages/a.tgz: differs\n${told}`)]);
  expect(stderr).toContain('Nothing of either may be published.');
});

test('another plan is another build, an empty one is none, and two folders must be named', () => {
  const files = { 'package.json': '{}' };
  const [first, second] = [packed('first', files), packed('second', files)];
  put('second/plan.txt', 'next a 1.0.0 packages/a.tgz\n');
  expect(compared(first, second)).toMatchObject({ status: 1, stderr: expect.stringContaining('plan.txt: differs') });
  for (const each of ['none', 'nothing']) mkdirSync(join(place, each));
  expect(compared(join(place, 'none'), join(place, 'nothing'))).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no tarball') });
  expect(compared(first)).toMatchObject({ status: 2 });
});
