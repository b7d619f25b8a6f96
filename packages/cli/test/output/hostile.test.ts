import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { csvCell } from '../../src/output/csv-writer.ts';
import { runHere } from '../run.ts';
import { useService } from '../service.ts';
import { hostileTexts, unprintable } from './hostile-texts.ts';

const service = useService();

const domains = (): readonly string[] => ['domains', '--endpoint', service.endpoint()];
const answerDomains = (): void => {
  service.answer = () => ({ result: { Total: hostileTexts.length, DomainList: hostileTexts.map((text) => ({ Domain: text, Type: 'push', Status: 0, Tags: [{ Key: text }] })) } });
};

test('there are 200 of them, all different', () => expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200));

describe('texts of the service', () => {
  test.each([[undefined], [20], [120]])('in a table, with %s columns', async (columns) => {
    answerDomains();
    const { code, out, error } = await runHere(domains(), { columns });
    expect([code, error]).toEqual([0, '']);
    expect(out.replaceAll('\n', '')).not.toMatch(unprintable);
  });

  test('in JSON, from which they are read as they came', async () => {
    answerDomains();
    const { out } = await runHere([...domains(), '--format', 'json']);
    expect(out.replaceAll('\n', '')).not.toMatch(unprintable);
    const { rows } = JSON.parse(out) as { readonly rows: readonly { readonly Domain: string }[] };
    // The way of a text to us is JSON as well, which has no halves of pairs.
    expect(rows.map(({ Domain }) => Domain)).toEqual(hostileTexts.map((text) => JSON.parse(JSON.stringify(text)) as string));
  });

  test('in CSV, one line a row', async () => {
    answerDomains();
    const { out } = await runHere([...domains(), '--format', 'csv']);
    expect(out.replaceAll('\r\n', '')).not.toMatch(unprintable);
    expect(out.trimEnd().split('\r\n')).toHaveLength(hostileTexts.length + 1);
    for (const line of out.trimEnd().split('\r\n').slice(1)) expect(line).not.toMatch(/^"?[=+\-@|%\t\r＝＋－＠]/u);
  });

  test.each([[undefined], [20], [100]])('in a chart, with %s columns', async (columns) => {
    const point = { TimeStamp: '2026-11-23T00:00:00+08:00', UpBandwidth: 1, DownBandwidth: 2 };
    // A chart names the first few lines only.
    for (let at = 0; at < hostileTexts.length; at += 2) {
      service.answer = () => ({ result: {
        PeakUpBandwidth: 1, PeakDownBandwidth: 2, BandwidthDataList: [point],
        BandwidthDetailDataList: hostileTexts.slice(at, at + 2).map((text) => ({ Domain: text, PeakUpBandwidth: 1, PeakDownBandwidth: 2, BandwidthDataList: [point] })),
      } });
      const { out } = await runHere(['bandwidth', '--day', '2026-11-23', '--split-by', 'Domain', '--domain', 'a,b', '--chart', '--endpoint', service.endpoint()], { columns });
      expect(out.replaceAll('\n', '')).not.toMatch(unprintable);
    }
  });

  test('in errors', async () => {
    for (const text of hostileTexts) {
      service.answer = () => ({ error: { code: 'InvalidParam', message: text } });
      const { code, out, error } = await runHere(domains());
      expect([code, out]).toEqual([1, '']);
      expect(error.replaceAll('\n', '')).not.toMatch(unprintable);
    }
  });
});

test('words of the command line and names of files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'volc-live-hostile-'));
  for (const text of hostileTexts) {
    for (const words of [[text], ['bandwidth', '--last', text], ['bandwidth', '--last', '1d', '--domain', text, '--protocol', text], ['isp', '--mock', '--output', join(folder, 'none', text)], ['completion', text]]) {
      const { error } = await runHere(words);
      expect(error.replaceAll('\n', '')).not.toMatch(unprintable);
    }
  }
});

describe('a cell of CSV', () => {
  test.each<[given: string | number | boolean | undefined, want: string]>([
    ['push.example.com', 'push.example.com'],
    [-1.5, '-1.5'],
    [1e21, '1e+21'],
    [true, 'true'],
    [undefined, ''],
    ['', ''],
    ['=1+1', `"'=1+1"`],
    ['-1', `"'-1"`],
    ['+1', `"'+1"`],
    ['@a', `"'@a"`],
    ['\t=1', `"'\\u{9}=1"`],
    ['\rx', `"'\\u{d}x"`],
    ['＝1', `"'＝1"`],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two words', '"two words"'],
    ['one\ntwo', 'one\\u{a}two'],
    ['中文', '中文'],
  ])('%s', (given, want) => expect(csvCell(given)).toBe(want));
});
