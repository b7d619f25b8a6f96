import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { mockCredentials, type MockServer, startMockServer } from '@volc-live/mocks/server';
import { parseInstant } from '@volc-live/validators';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { runHere } from '../run.ts';
import { useService } from '../service.ts';
import { ended, runProcess, start } from './start.ts';

const keys = { VOLC_ACCESSKEY: mockCredentials.accessKeyId, VOLC_SECRETKEY: mockCredentials.secretAccessKey };
const service = useService();
let server: MockServer;

beforeAll(async () => {
  server = await startMockServer({ quota: false });
});
afterAll(() => server.close());

describe('a process', () => {
  test('prints the help that was made with it, as the sources would', async () => {
    const { code, out, error } = await runProcess(['--help']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toBe((await runHere(['--help'])).out);
    expect((await runProcess(['--version'])).out).toBe((await runHere(['--version'])).out);
  });

  test('asks the simulated account without keys', async () => {
    const { code, out, error } = await runProcess(['bandwidth', '--last', '2h', '--aggregation', '1h', '--mock', '--format', 'csv']);
    expect([code, error, out.trimEnd().split('\r\n').length]).toEqual([0, '', 3]);
  });

  test('asks a service, and shows progress on standard error only', async () => {
    const { code, out, error } = await runProcess(['audit', '--last', '300d', '--format', 'json', '--endpoint', server.url], keys);
    expect([code, (JSON.parse(out) as { readonly rows: readonly unknown[] }).rows.length]).toEqual([0, 300]);
    expect(error).toMatch(/^audit: \d of 4\n/);
  });

  test('reads nothing from the folder that it runs in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'volc-live-cwd-'));
    for (const name of ['.env', '.volc-live.json', 'volc-live.config.js', 'volc-live.config.mjs', 'package.json', '.npmrc', 'config', 'credentials']) {
      writeFileSync(join(folder, name), name.endsWith('js') ? 'throw new Error("read")' : '{"ak":"AKLTevil","sk":"evil","endpoint":"http://evil.example","type":"broken"');
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [inject('bin'), 'isp', '--mock', '--format', 'csv'], { cwd: folder, encoding: 'utf8', env: { HOME: '/nonexistent' } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Code,Name/);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = start(['bandwidth', '--last', '31d', '--mock', '--format', 'csv']);
    child.stdout.once('data', () => child.stdout.destroy());
    const error: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => error.push(text));
    const code = await new Promise((resolve) => {
      child.on('exit', resolve);
    });
    expect([code, error.join('')]).toEqual([0, '']);
  });

  test.each([[['--help']], [['bandwidth', '--help']], [['isp', '--mock']]])('says nothing where standard output is closed: %s', (words) => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$@" | true`, 'sh', process.execPath, inject('bin'), ...words], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([[['--help']], [['--version']], [['bandwidth', '--help']], [['isp', '--mock']]])('tells that a disk is full: %s', (words) => {
    const { status, stderr } = spawnSync('sh', ['-c', `"$@" > /dev/full`, 'sh', process.execPath, inject('bin'), ...words], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'volc-live: The output cannot be written: ENOSPC.\n']);
  });

  test('has no secret in its command line, wherever it got it from', async () => {
    const child = start(['domains', '--endpoint', server.url], keys);
    const words = readFileSync(`/proc/${String(child.pid)}/cmdline`, 'utf8');
    expect(words).not.toContain(keys.VOLC_SECRETKEY);
    expect((await ended(child)).code).toBe(0);
  });
});

describe('an interrupted process', () => {
  const keysOfAnybody = { VOLC_ACCESSKEY: 'AKLTexample', VOLC_SECRETKEY: 'c2VjcmV0' };
  const ask = (folder: string) => start(['bandwidth', '--last', '360d', '--format', 'csv', '--output', join(folder, 'usage.csv'), '--endpoint', service.endpoint()], keysOfAnybody);
  const answerSlowly = (delay: number): void => {
    service.delay = delay;
    service.answer = (_, { StartTime }) => ({ result: { PeakUpBandwidth: 1, PeakDownBandwidth: 1, BandwidthDataList: [{ TimeStamp: StartTime, UpBandwidth: 1, DownBandwidth: 1 }] } });
  };

  // 20 moments, from the start of the process to after its end, the same in every run.
  test.each(Array.from({ length: 20 }, (_, at) => 10 + at * 30))('leaves no part of a file, %s ms after its start', async (moment) => {
    answerSlowly(20);
    const folder = mkdtempSync(join(tmpdir(), 'volc-live-signal-'));
    const child = ask(folder);
    const timer = setTimeout(() => child.kill('SIGINT'), moment);
    const { code, out } = await ended(child);
    clearTimeout(timer);
    expect([0, 130]).toContain(code);
    expect(out).toBe('');
    // All or nothing; the signal may come when the file has its name, and the process still runs.
    const files = readdirSync(folder);
    expect(code === 0 ? [['usage.csv']] : [[], ['usage.csv']]).toContainEqual(files);
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8').trimEnd().split('\r\n')).toHaveLength(12 + 1);
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('ends by %s with %s, in the middle of an answer', async (signal, want) => {
    answerSlowly(50);
    const folder = mkdtempSync(join(tmpdir(), 'volc-live-signal-'));
    const child = ask(folder);
    // Its file is being written when it tells that a window is there.
    let during: readonly string[] = [];
    child.stderr.once('data', () => {
      during = readdirSync(folder);
      child.kill(signal);
    });
    expect((await ended(child)).code).toBe(want);
    expect(during).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a year by 5 minutes over 100 domains needs less than 150 MiB, and every point of it is written', async () => {
  service.delay = 0;
  service.answer = (_, { StartTime, EndTime }) => {
    const [from = 0, to = 0] = [StartTime, EndTime].map((text) => parseInstant(String(text)));
    const points = Array.from({ length: (to - from) / 300 }, (_point, at) => ({
      TimeStamp: new Date((from + at * 300 + 28_800) * 1000).toISOString().replace('.000Z', '+08:00'), UpBandwidth: at / 7, DownBandwidth: at / 3,
    }));
    return { result: { PeakUpBandwidth: 1, PeakDownBandwidth: 1, BandwidthDataList: points } };
  };
  const domains = Array.from({ length: 100 }, (_, at) => `d${String(at)}.example.com`).join(',');
  for (const format of ['csv', 'json', 'table']) {
    const words = ['bandwidth', '--last', '365d', '--domain', domains, '--format', format, '--endpoint', service.endpoint()];
    const { code, out, error } = await runProcess(words, keys, ['--import', join(import.meta.dirname, 'print-memory.mjs')]);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /\d\d:\d\d:\d\d\+08:00.*\d/.test(line))).toHaveLength(365 * 288 + (format === 'json' ? 1 : 0));
    expect(error).toMatch(/bandwidth: 12 of 12\n/);
    expect(Number(/memory (\d+)/.exec(error)?.[1])).toBeLessThan(150 * 1024);
  }
});
