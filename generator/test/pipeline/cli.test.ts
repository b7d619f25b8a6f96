import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { put, treeOf } from '../write/temp-folder.ts';
import { repository, runCli, specsOnly } from './workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const isp = 'specs/live/2023-01-01/actions/DescribeLiveISPData.yaml';

describe('exit codes', () => {
  test.each([
    [['--chek'], 'Unknown option'],
    [['build'], 'Unknown command: build'],
    [['gen', 'more'], 'Unexpected argument: more'],
    [['--root'], 'argument missing'],
  ])('2 for the arguments %j', (args, message) => {
    const run = runCli(args);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.error).toContain(message);
    expect(run.error).toContain('Usage:');
  });

  test('0 for help', () => expect(runCli(['--help'])).toMatchObject({ code: 0, error: '', out: expect.stringContaining('Exit codes:') }));

  test('0 after writing, 0 when nothing is left to do, and when a check finds nothing', () => {
    const root = specsOnly();
    expect(runCli(['--root', root])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/^wrote {4}docs\/actions\/.* 0 removed, 0 unchanged\.\n$/s) });
    expect(runCli(['gen', '--root', root])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/^0 written, 0 removed, \d+ unchanged\.\n$/) });
    expect(runCli(['--check', '--root', root])).toMatchObject({ code: 0, error: '', out: expect.stringMatching(/^\d+ files are up to date\.\n$/) });
  });

  test('1 for a check that finds something, with the command that mends it', () => {
    const root = specsOnly();
    const before = treeOf(root);
    const run = runCli(['--check', '--root', root, '--specs', 'specs/live/2023-01-01']);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.error).toContain('packages/client/src/gen/live-client.ts:1:1  error WRITE_STALE\n  packages/client/src/gen/live-client.ts is missing.\n  Run `npm run gen`.\n');
    expect(treeOf(root)).toEqual(before);
  });

  test('1 for wrong specs: all problems at once, nothing written', () => {
    const root = specsOnly();
    put(root, isp, 'action: DescribeLiveISPData\nmethd: POST\n');
    put(root, 'specs/live/2023-01-01/shapes/Protocol.yaml', 'shape: Protocol\nsummary: x\n');
    const before = treeOf(root);
    const run = runCli(['--root', root]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.error).toMatch(/DescribeLiveISPData\.yaml:2:1 {2}error SPEC_UNKNOWN_KEY\n.*methd/);
    expect(run.error).toMatch(/Protocol\.yaml:\d+:\d+ {2}error SPEC_/);
    expect(treeOf(root)).toEqual(before);
  });

  test.each([['specs/nowhere'], ['..']])('1 for specs in %s', (folder) => {
    expect(runCli(['--root', specsOnly(), '--specs', folder]).code).toBe(1);
  });
});

describe('what a run loads', () => {
  const heavy = /LOADED .*\/node_modules\/(ts-morph|@ts-morph\/common|handlebars|yaml)\//;
  const loads = (root: string): { readonly heavy: readonly string[]; readonly own: readonly string[] } => {
    const run = runCli(['--root', root], { node: ['--import', join(import.meta.dirname, 'record-loads.mjs')] });
    expect(run.code).toBe(0);
    const lines = run.error.split('\n').filter((line) => line.startsWith('LOADED '));
    return {
      heavy: [...new Set(lines.flatMap((line) => heavy.exec(line)?.[1] ?? []))].toSorted(),
      own: [...new Set(lines.flatMap((line) => /\/generator\/src\/(model|plan|emit|print)\//.exec(line)?.[1] ?? []))].toSorted(),
    };
  };

  test('everything, when something is to be made; nothing that parses or prints, when nothing is', () => {
    const root = specsOnly();
    expect(loads(root)).toEqual({ heavy: ['@ts-morph/common', 'handlebars', 'ts-morph', 'yaml'], own: ['emit', 'model', 'plan', 'print'] });
    expect(loads(root)).toEqual({ heavy: [], own: [] });
  });

  test('no ts-morph, when only a page is to be printed', () => {
    const root = specsOnly();
    runCli(['--root', root]);
    put(root, 'docs/actions/README.md', '<!-- edited -->');
    expect(loads(root).heavy).toEqual(['handlebars', 'yaml']);
  });
});

describe('surroundings', () => {
  test('language and zone change no byte', () => {
    const [plain, other] = [specsOnly(), specsOnly()];
    runCli(['--root', plain], { env: { LC_ALL: 'C', LANG: 'C', TZ: 'UTC' } });
    runCli(['--root', other], { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } });
    expect(treeOf(other)).toEqual(treeOf(plain));
  });

  test('it reads, and writes below its root: no other process, no add-on', () => {
    const root = specsOnly();
    const run = runCli(['--root', root], { node: ['--permission', '--allow-fs-read=*', `--allow-fs-write=${root}`] });
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('wrote') });
  });

  test.skipIf(process.platform === 'win32')('a disk that is full at any file leaves everything as it was', () => {
    const root = specsOnly();
    runCli(['--root', root]);
    put(root, isp, treeOf(root)[isp]?.replace(/^summary: .*$/m, 'summary: Something else.') ?? '');
    const before = treeOf(root);
    // Blocks of 512 bytes that one file may have; the largest files need more.
    for (const blocks of [0, 1, 8, 20]) {
      const script = `ulimit -f ${blocks}; exec "$0" "$1" --root "$2"`;
      const run = spawnSync('sh', ['-c', script, process.execPath, join(repository, 'generator/src/cli.ts'), root], { encoding: 'utf8' });
      expect(run.stderr, String(blocks)).toContain('error WRITE_FAILED');
      expect([run.status, run.stdout]).toEqual([1, '']);
      expect(treeOf(root)).toEqual(before);
    }
    expect(runCli(['--root', root]).code).toBe(0);
  });
});
