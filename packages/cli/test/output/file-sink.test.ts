import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { fileSink } from '../../src/output/file-sink.ts';
import { endAll } from '../../src/terminal/at-end.ts';
import { runHere } from '../run.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'volc-live-output-'));

describe('a file', () => {
  test('is there when it is whole, and nothing is there before', async () => {
    const folder = newFolder();
    const sink = fileSink(join(folder, 'usage.csv'), false);
    await sink.write('one\n');
    expect(existsSync(join(folder, 'usage.csv'))).toBe(false);
    await sink.write('two\n');
    await sink.finish();
    expect([readdirSync(folder), readFileSync(join(folder, 'usage.csv'), 'utf8')]).toEqual([['usage.csv'], 'one\ntwo\n']);
  });

  test('of an answer that will not be whole leaves nothing', async () => {
    const folder = newFolder();
    const sink = fileSink(join(folder, 'usage.csv'), false);
    await sink.write('one\n');
    await sink.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that is ended leaves nothing', async () => {
    const folder = newFolder();
    await fileSink(join(folder, 'usage.csv'), false).write('one\n');
    endAll();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that somebody makes meanwhile is left alone', async () => {
    const folder = newFolder();
    const path = join(folder, 'usage.csv');
    const sink = fileSink(path, false);
    await sink.write('ours');
    writeFileSync(path, 'theirs');
    await expect(sink.finish()).rejects.toThrow('is there already');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['usage.csv'], 'theirs']);
  });

  test('keeps the rights that new files have', async () => {
    const folder = newFolder();
    const sink = fileSink(join(folder, 'usage.csv'), false);
    await sink.finish();
    writeFileSync(join(folder, 'like-any'), '');
    expect(statSync(join(folder, 'usage.csv')).mode).toBe(statSync(join(folder, 'like-any')).mode);
  });
});

describe('the answer goes to a file', () => {
  const ask = (path: string, ...more: readonly string[]) => runHere(['isp', '--mock', '--format', 'csv', '--output', path, ...more]);

  test('and standard output stays empty', async () => {
    const path = join(newFolder(), 'isp.csv');
    expect(await ask(path)).toEqual({ code: 0, out: '', error: '' });
    expect(readFileSync(path, 'utf8')).toMatch(/^Code,Name\r\nunicom,/);
  });

  test('over another only by force', async () => {
    const path = join(newFolder(), 'isp.csv');
    writeFileSync(path, 'mine');
    expect(await ask(path)).toEqual({ code: 1, out: '', error: `volc-live: ${path} is there already. Name another file, or add --force to write over it.\n` });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(await ask(path, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toMatch(/^Code,Name/);
  });

  test.each<[string, (folder: string) => string, string]>([
    ['a folder', (folder) => folder, 'is a folder, and is left alone.'],
    ['a link', (folder) => { symlinkSync(join(folder, 'elsewhere'), join(folder, 'link')); return join(folder, 'link'); }, 'is a link, and is left alone.'],
    // As a device would be; were it one, a mistake of ours could replace it on this machine.
    ['a pipe', (folder) => { execFileSync('mkfifo', [join(folder, 'pipe')]); return join(folder, 'pipe'); }, 'is no file, and is left alone.'],
    ['no name', () => '', 'A file without a name cannot be written.'],
    ['no folder', (folder) => join(folder, 'none/isp.csv'), 'cannot be written: its folder does not exist.'],
    ['a file as folder', (folder) => { writeFileSync(join(folder, 'file'), ''); return join(folder, 'file/isp.csv'); }, 'cannot be written: its folder is a file.'],
    ['a name that is too long', (folder) => join(folder, 'x'.repeat(300)), 'cannot be written: its name is too long.'],
  ])('but not to %s, even by force', async (_, make, want) => {
    const folder = newFolder();
    const path = make(folder);
    const before = readdirSync(folder);
    const { code, out, error } = await ask(path, '--force');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(want);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('and what cannot be asked for leaves none', async () => {
    const folder = newFolder();
    expect(await runHere(['isp', '--endpoint', 'http://127.0.0.1:1', '--timeout', '0.2', '--output', join(folder, 'isp.csv')])).toMatchObject({ code: expect.any(Number) as number, out: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('or, by a hyphen, not', async () => expect((await ask('-')).out).toMatch(/^Code,Name/));
});

test('a folder that may not be written to', async () => {
  const folder = join(newFolder(), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  // Whoever may do everything is not stopped by rights.
  if (process.getuid?.() === 0) return;
  expect(await runHere(['isp', '--mock', '--output', join(folder, 'isp.csv')])).toMatchObject({ code: 1 });
});
