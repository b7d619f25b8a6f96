import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { runHere } from '../run.ts';
import { useService } from '../service.ts';

const service = useService();

const page = (folder: string): string => readFileSync(join(folder, 'report.html'), 'utf8');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'volc-live-report-'));

test('a month of the simulated account is one file that asks for nothing', async () => {
  const folder = newFolder();
  const { code, out, error } = await runHere(['report', '--day', '2026-11-20', '--mock', '--output', join(folder, 'report.html')]);
  expect([code, out]).toEqual([0, '']);
  expect(error).toMatch(/of 20\n/);
  expect(readdirSync(folder)).toEqual(['report.html']);
  const html = page(folder);
  expect(html).toMatch(/^<!DOCTYPE html>/);
  expect(html).not.toMatch(/(?:src|href)="(?!#|data:)|<script|@import/);
  for (const kind of ['Bandwidth', 'Traffic', 'Transcode', 'Relay', 'Snapshot']) expect(html).toContain(kind);
});

test('in Chinese', async () => {
  const { out } = await runHere(['report', '--last', '2h', '--mock', '--quiet', '--lang', 'zh', '--output', '-']);
  expect(out).toMatch(/<html lang="zh/);
});

describe('against a service', () => {
  const answer = (refused: readonly string[]): void => {
    service.answer = (action, { StartTime }) => {
      if (refused.includes(action)) return { error: { code: 'AccessDenied', message: 'Not yours.', status: 403 } };
      if (action === 'ListDomainDetail') return { result: { Total: 2, DomainList: [{ Domain: 'a.example.com', Type: 'push' }, { Domain: 'b.example.com', Type: 'pull-flv' }] } };
      const traffic = { TotalUpTraffic: 1, TotalDownTraffic: 2, TrafficDataList: [{ TimeStamp: StartTime, UpTraffic: 1, DownTraffic: 2 }] };
      if (action === 'DescribeLiveTrafficData') return { result: { ...traffic, TrafficDetailDataList: [{ Domain: 'a.example.com', ...traffic }] } };
      return { error: { code: 'RequestForbidden', message: 'Not opened.', status: 403 } };
    };
  };
  const ask = (folder: string, ...more: readonly string[]) => runHere(['report', '--last', '1d', '--quiet', '--output', join(folder, 'report.html'), '--endpoint', service.endpoint(), ...more]);

  test('what did not answer is named, in the report and on standard error, and the code is 4', async () => {
    answer([]);
    const folder = newFolder();
    const { code, out, error } = await ask(folder);
    expect([code, out]).toEqual([4, '']);
    expect(error).toContain('volc-live: a part of bandwidth is missing: RequestForbidden: ');
    expect(error).not.toContain('a part of traffic');
    for (const text of ['RequestForbidden', 'Traffic']) expect(page(folder)).toContain(text);
  });

  test('nothing is written where nothing answered', async () => {
    answer(['DescribeLiveTrafficData']);
    const folder = newFolder();
    expect(await ask(folder)).toMatchObject({ code: 1, out: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('without the right to list domains there is no split by them', async () => {
    answer(['ListDomainDetail']);
    service.asked.length = 0;
    await ask(newFolder());
    expect(service.asked.some((body) => body.includes('"DetailField":["Domain"]'))).toBe(false);
  });

  test('domains that are asked for limit everything, and splits by enumerations leave out what must stand alone', async () => {
    answer([]);
    service.asked.length = 0;
    await ask(newFolder(), '--domain', 'a.example.com,b.example.com');
    const asked = service.asked.map((body) => JSON.parse(body) as Readonly<Record<string, unknown>>).filter((request) => 'Aggregation' in request);
    const splits = asked.filter((request) => 'DetailField' in request && 'ProtocolList' in request);
    expect(splits.length).toBeGreaterThan(0);
    for (const { ProtocolList } of splits) expect(ProtocolList).toEqual(['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT']);
    for (const request of asked.filter((each) => !('GroupList' in each) && 'ISPList' in each)) expect(request['DomainList']).toEqual(['a.example.com', 'b.example.com']);
  });

  test('the whole that comes again with a split, of what it names only, never stands for the whole', async () => {
    answer([]);
    const { answer: plain } = service;
    service.answer = (action, request) => {
      if (action !== 'DescribeLiveTrafficData') return plain(action, request);
      if (!('DetailField' in request)) return { error: { code: 'InvalidParam', message: 'No.', status: 400 } };
      const points = (value: number): object => ({ TotalUpTraffic: value, TotalDownTraffic: value, TrafficDataList: [{ TimeStamp: request['StartTime'], UpTraffic: value, DownTraffic: value }] });
      return { result: { ...points(777), TrafficDetailDataList: ['a.example.com', 'b.example.com'].map((Domain) => ({ Domain, ...points(5) })) } };
    };
    const folder = newFolder();
    expect(await ask(folder)).toMatchObject({ code: 4 });
    expect(page(folder)).toContain('a.example.com');
    expect(page(folder)).not.toMatch(/\b777\b/);
  });

  test('the whole is asked for by five minutes, so that moments of peaks are known, and splits by the hour', async () => {
    answer([]);
    service.asked.length = 0;
    await ask(newFolder());
    const asked = service.asked.map((body) => JSON.parse(body) as Readonly<Record<string, unknown>>).filter(({ Aggregation }) => Aggregation === 300 || Aggregation === 3600);
    const widths = (isSplit: boolean) => new Set(asked.filter((each) => ('DetailField' in each) === isSplit).map(({ Aggregation }) => Aggregation));
    // Some actions have nothing finer than an hour.
    expect([widths(false), widths(true)]).toEqual([new Set([300, 3600]), new Set([3600])]);
  });

  test('a file that is there is left alone, and nothing is asked', async () => {
    answer([]);
    const folder = newFolder();
    await ask(folder);
    service.asked.length = 0;
    expect(await ask(folder)).toMatchObject({ code: 1 });
    expect(service.asked).toEqual([]);
    expect(await ask(folder, '--force')).toMatchObject({ code: 4 });
  });

  test.each([[[], 'No range was given.'], [['--month', '2026-13'], '--month must be'], [['--month', '2026-10', '--format', 'csv'], "unknown option '--format'"]])('refused: %s', async (words, want) => {
    const { code, error } = await runHere(['report', '--mock', ...words]);
    expect(code).toBe(2);
    expect(error).toContain(want);
  });
});
