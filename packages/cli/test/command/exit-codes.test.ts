import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { reasonOf } from '../../src/command/missing-lines.ts';
import { explain } from '../../src/explain.ts';
import { runHere } from '../run.ts';
import { useService } from '../service.ts';

const service = useService();

const point = (day: number): object => ({ TimeStamp: `2026-11-${String(day).padStart(2, '0')}T00:00:00+08:00`, UpBandwidth: day, DownBandwidth: 2 * day });
const good = (): { readonly result: unknown } => ({ result: { PeakUpBandwidth: 1, PeakDownBandwidth: 2, BandwidthDataList: [point(1)] } });
const bandwidth = (...more: readonly string[]): readonly string[] => ['bandwidth', '--endpoint', service.endpoint(), ...more];

describe('the process ends with', () => {
  test('0 where everything was answered', async () => {
    service.answer = good;
    expect(await runHere(bandwidth('--day', '2026-11-01'))).toMatchObject({ code: 0, error: '' });
  });

  test.each([
    ['the request', 'InvalidParam', 400],
    ['the keys', 'SignatureDoesNotMatch', 401],
    ['the account', 'AccessDenied', 403],
  ])('1 where the service refuses %s', async (_, code, status) => {
    service.answer = () => ({ error: { code, message: 'No.', status } });
    expect(await runHere(bandwidth('--day', '2026-11-01'))).toMatchObject({ code: 1, out: '', error: expect.stringContaining(`volc-live: ${code}: `) as string });
  });

  test.each([
    ['no range', ['bandwidth', '--mock'], 'No range was given.'],
    ['two ranges', ['bandwidth', '--mock', '--last', '7d', '--month', '2026-10'], '--last and --month exclude each other.'],
    ['two regions', ['bandwidth', '--mock', '--last', '7d', '--region', 'CN', '--user-region', 'CN'], '--region and --user-region exclude each other. Send only one of --region, --user-region.'],
    ['a province without its country', ['bandwidth', '--mock', '--last', '7d', '--region', 'CN//beijing'], '--region must be written Area/Country/Province'],
    ['QUIC with another protocol', ['bandwidth', '--mock', '--last', '7d', '--protocol', 'QUIC,RTMP'], 'QUIC must be the only value of --protocol.'],
    ['an app without its stream', ['record', '--mock', '--last', '7d', '--app', 'live'], '--app and --stream are sent together or not at all.'],
    ['a range that begins too long ago', ['traffic', '--mock', '--month', '2024-10'], '--from may be at most 366 days ago.'],
    ['a range in the future', ['traffic', '--mock', '--month', '2027-01'], '--from must not be in the future.'],
    ['an end before the start', ['traffic', '--mock', '--from', '2026-10-02', '--to', '2026-10-01'], '--from must be before --to. Change --from or --to.'],
    ['a width that is none', ['traffic', '--mock', '--last', '7d', '--aggregation', '7'], '--aggregation must be one of 300, 3600, 86400, not 7.'],
    ['a percentile of a long range', ['p95-peak', '--mock', '--from', '2026-05-01', '--to', '2026-11-01'], 'A longer range is not cut into windows, for their answers cannot be joined'],
    ['what an edition lacks', ['audit', '--last', '7d', '--edition', 'byteplus'], 'The edition byteplus has no audit.'],
    ['what an edition has more', ['traffic', '--last', '1d', '--stage', 'busy'], '--stage is there only with --edition byteplus.'],
    ['a value that an edition has more', ['traffic', '--last', '1d', '--protocol', 'CMAF'], '--protocol (item 1) must be one of HTTP-FLV, HTTP-HLS, RTMP, RTM, SRT, QUIC'],
    ['a value that an edition has not either', ['traffic', '--last', '1d', '--edition', 'byteplus', '--stage', 'dawn'], '--stage must be one of busy, free, not "dawn".'],
    ['an edition that is none', ['isp', '--edition', 'mars'], '--edition must be one of main, byteplus, not "mars".'],
    ['the simulated account elsewhere', ['isp', '--mock', '--endpoint', 'https://example.com'], '--mock asks no service.'],
    ['an open endpoint', ['isp', '--endpoint', 'http://evil.example'], '--endpoint must be https://host'],
    ['an endpoint with a password', ['isp', '--endpoint', 'https://user:canary@evil.example'], '--endpoint must be https://host'],
    ['a time that is none', ['isp', '--mock', '--timeout', '-1'], '--timeout must be a number of seconds'],
    ['a chart of what has no points', ['p95-peak', '--mock', '--last', '1d', '--chart'], '--chart needs data points'],
    ['a chart of a look-up', ['isp', '--mock', '--chart'], "unknown option '--chart'"],
    ['a chart in CSV', ['bandwidth', '--mock', '--last', '7d', '--chart', '--format', 'csv'], '--chart draws in the place of a table'],
  ])('2, and nothing is sent, for %s', async (_, words, want) => {
    service.asked.length = 0;
    const { code, out, error } = await runHere(words);
    expect([code, out, service.asked.length]).toEqual([2, '', 0]);
    expect(error).toContain(want);
  });

  test('2 without keys, with a way to try it', async () => {
    vi.stubEnv('VOLC_ACCESSKEY', '');
    vi.stubEnv('VOLC_SECRETKEY', '');
    vi.stubEnv('HOME', mkdtempSync(join(tmpdir(), 'volc-live-home-')));
    const { code, error } = await runHere(['isp']);
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(error).toMatch(/VOLC_ACCESSKEY and VOLC_SECRETKEY.*not set.*\n {2}To try it without an account, add --mock\.\n$/s);
  });

  test('3 where time is over, and says what took it', () => {
    const ofSdk = (message: string, kind: string, cause?: Error): Error => Object.assign(new Error(message, { cause }), { kind, sentence: message });
    const over = ofSdk('budget: Too little is left; see the cause.', 'budget', ofSdk('InternalError: Busy.', 'server'));
    expect(explain(over)).toEqual({ code: 3, lines: [over.message, 'The cause: InternalError: Busy.'] });
    expect(reasonOf(over)).toBe(`${over.message} The cause: InternalError: Busy.`);
    // What is below may hold anything.
    expect(explain(ofSdk('network: No.', 'network', new Error('secret')))).toEqual({ code: 3, lines: ['network: No.'] });
  });

  test.each([
    ['nobody listens', ['--endpoint', 'http://127.0.0.1:1', '--timeout', '0.2'], good],
    ['an answer is no JSON', [], () => ({ body: '<html>busy</html>' })],
    ['an answer has no result', [], () => ({ body: '{}' })],
  ])('3 where %s', async (_, more, answer) => {
    vi.stubEnv('VOLC_ACCESSKEY', 'AKLTexample');
    vi.stubEnv('VOLC_SECRETKEY', 'c2VjcmV0');
    service.answer = answer;
    expect(await runHere([...bandwidth('--day', '2026-11-01'), ...more])).toMatchObject({ code: 3, out: expect.not.stringContaining('2026') as string });
    vi.unstubAllEnvs();
  });
});

describe('4 where a part is missing', () => {
  const failAfter = (windows: number): void => {
    let asked = 0;
    service.answer = () => ((asked += 1) > windows ? { error: { code: 'AccessDenied', message: 'No more.', status: 403 } } : good());
  };
  const year = ['--from', '2026-02-01', '--to', '2026-11-01'];

  test('what came is written, and what is missing is told', async () => {
    vi.stubEnv('VOLC_ACCESSKEY', 'AKLTexample');
    vi.stubEnv('VOLC_SECRETKEY', 'c2VjcmV0');
    failAfter(3);
    const { code, out, error } = await runHere([...bandwidth(...year), '--format', 'json']);
    expect(code).toBe(4);
    const { rows, missing } = JSON.parse(out) as { readonly rows: readonly unknown[]; readonly missing: readonly { readonly start: string; readonly end: string }[] };
    expect(rows).toHaveLength(3);
    // 273 days are 9 windows of at most 31 days.
    expect(missing).toHaveLength(6);
    expect(missing[0]).toEqual({ start: '2026-05-05T00:00:00+08:00', end: '2026-06-05T00:00:00+08:00' });
    expect(error).toContain('volc-live: a part of bandwidth is missing: AccessDenied: ');
    expect(error).toContain('\n  missing: 2026-05-05T00:00:00+08:00 to 2026-06-05T00:00:00+08:00\n');
    expect(error).toContain('\n  and 1 more\n');
  });

  test('what came after the part that failed is written as well', async () => {
    vi.stubEnv('VOLC_ACCESSKEY', 'AKLTexample');
    vi.stubEnv('VOLC_SECRETKEY', 'c2VjcmV0');
    service.answer = (_, { StartTime }) => (StartTime === '2026-05-05T00:00:00+08:00' ? { error: { code: 'AccessDenied', message: 'Not this one.', status: 403 } } : good());
    const { code, out } = await runHere([...bandwidth(...year), '--format', 'json']);
    const { rows, missing } = JSON.parse(out) as { readonly rows: readonly unknown[]; readonly missing: readonly unknown[] };
    // Two windows are asked for at a time: the one after it was on its way.
    expect([code, rows.length, missing.length]).toEqual([4, 4, 5]);
  });

  test('nothing is there, and nothing is written, where no part came', async () => {
    failAfter(0);
    expect(await runHere([...bandwidth(...year), '--format', 'csv'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('a file with keys', () => {
  const home = (mode: number): string => {
    const folder = mkdtempSync(join(tmpdir(), 'volc-live-home-'));
    mkdirSync(join(folder, '.volc'));
    const file = join(folder, '.volc/config');
    writeFileSync(file, JSON.stringify({ ak: 'AKLTfromfile', sk: 'canary-from-file' }));
    chmodSync(file, mode);
    return folder;
  };

  test.each([0o644, 0o640, 0o604, 0o660, 0o620, 0o602, 0o777])('that others may touch is refused: %o', async (mode) => {
    const folder = home(mode);
    const { code, error } = await runHere(['isp', '--endpoint', service.endpoint()], { home: async () => folder });
    expect(code).toBe(2);
    expect(error).toBe(`volc-live: ~/.volc/config may be read or changed by others (mode ${mode.toString(8)}). Run: chmod 600 ~/.volc/config\n`);
  });

  test.each([0o600, 0o400])('of its owner alone is read: %o', async (mode) => {
    const folder = home(mode);
    vi.stubEnv('HOME', folder);
    vi.stubEnv('VOLC_ACCESSKEY', '');
    vi.stubEnv('VOLC_SECRETKEY', '');
    service.answer = () => ({ result: { ISPList: [{ Code: 'unicom', Name: 'x' }] } });
    const result = await runHere(['isp', '--endpoint', service.endpoint()], { home: async () => folder });
    vi.unstubAllEnvs();
    expect(result).toMatchObject({ code: 0, error: '' });
  });

  test('is not looked at where the environment has keys', async () => {
    const folder = home(0o644);
    vi.stubEnv('VOLC_ACCESSKEY', 'AKLTexample');
    vi.stubEnv('VOLC_SECRETKEY', 'c2VjcmV0');
    service.answer = () => ({ result: { ISPList: [] } });
    const environment = { VOLC_ACCESSKEY: 'AKLTexample', VOLC_SECRETKEY: 'c2VjcmV0' };
    expect(await runHere(['isp', '--endpoint', service.endpoint()], { home: async () => folder, environment })).toMatchObject({ code: 0 });
    vi.unstubAllEnvs();
  });
});

test('the codes are those that the README documents', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, table = ''] = /## Exit codes\n([^]*?)\n\n[A-Z]/.exec(readme) ?? [];
  expect([...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))).toEqual([0, 1, 2, 3, 4, 130]);
});
