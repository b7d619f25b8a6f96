import { describe, expect, test, vi } from 'vitest';

import { commands } from '../../src/gen/commands.ts';
import { generalOptionsOf } from '../../src/command/general-options.ts';
import { runHere } from '../run.ts';
import { canaries, type ServiceAnswer, useService } from '../service.ts';

const service = useService();

describe('words that no command takes', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing', [], 'Name one of the commands.'],
    ['an end of options', ['--'], 'Name one of the commands.'],
    ['help of a command that is none', ['help', 'nope'], 'Name one of the commands.'],
    ['a hyphen', ['-'], "unknown command '-'"],
    ['an empty word', [''], "unknown command ''"],
    ['an empty value', ['bandwidth', '--mock', '--last', '1d', '--domain', ''], '--domain is empty.'],
    ['an empty item', ['bandwidth', '--mock', '--last', '1d', '--domain', 'a,,b'], '--domain has an empty item. Write it like a,b.'],
    ['an empty item at the end', ['report', '--mock', '--last', '1d', '--domain', 'a,', '--output', '-'], '--domain has an empty item. Write it like a,b.'],
    ['a value in the place of nothing', ['bandwidth', '--mock', '--last', '1d', 'push.example.com'], 'too many arguments'],
    ['an option without its value', ['bandwidth', '--last'], 'argument missing'],
    ['a megabyte', ['bandwidth', '--domain', 'x'.repeat(1_000_000)], 'has 1000000 characters. Use at most 10000.'],
    ['a NUL', ['bandwidth', '--domain', 'a\u0000b'], 'has a control character.'],
    ['an escape', ['bandwidth', '--domain', '\u001b[31m'], 'has a control character.'],
    ['half a character', ['bandwidth', '--domain', 'a\uFFFDb'], 'is no valid UTF-8.'],
    ['a prototype', ['--__proto__.x=1'], "unknown option '--__proto__.x'"],
    ['a prototype of a command', ['bandwidth', '--__proto__', 'x'], "unknown option '--__proto__'"],
    ['a constructor', ['--constructor'], "unknown option '--constructor'"],
    ['a constructor of a command', ['bandwidth', '--constructor.prototype.x=1'], "unknown option '--constructor.prototype.x'"],
    ['a command that every object has', ['toString'], "unknown command 'toString'"],
    ['a shell that every object has', ['completion', 'constructor'], 'There is no completion for "constructor".'],
    ['an edition that every object has', ['isp', '--edition', 'constructor'], '--edition must be one of'],
    ['a key', ['bandwidth', '--secret-key', canaries.secretAccessKey], 'Keys are never options'],
    ['a key after its name', ['bandwidth', `--secret-key=${canaries.secretAccessKey}`], 'Keys are never options'],
    ['an access key before the command', [`--access-key-id=${canaries.accessKeyId}`, 'bandwidth'], 'Keys are never options'],
  ])('%s', async (_, words, want) => {
    const { code, out, error } = await runHere(words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(want);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

test.each(commands.map(({ name }) => name))('no option of %s is one that every command has', (name) => {
  const { options = [] } = commands.find((each) => each.name === name) ?? {};
  const general = generalOptionsOf({ range: 'joined' }).map((line) => line.name);
  const names = options.filter(({ role }) => role !== 'from' && role !== 'to').map((option) => option.name);
  expect(names.filter((each) => general.includes(each) || each === 'help')).toEqual([]);
  for (const each of names) expect(each).not.toMatch(/key|secret|token|password/);
});

describe('values', () => {
  const asked = async (...words: readonly string[]): Promise<unknown> => {
    service.answer = () => ({ result: { PeakUpBandwidth: 1, PeakDownBandwidth: 1, BandwidthDataList: [] } });
    service.asked.length = 0;
    const { error } = await runHere(['bandwidth', '--day', '2026-11-01', '--endpoint', service.endpoint(), '--quiet', ...words]);
    expect(error).toBe('');
    return JSON.parse(service.asked[0] ?? 'null');
  };
  const day = { StartTime: '2026-11-01T00:00:00+08:00', EndTime: '2026-11-02T00:00:00+08:00' };

  test.each<[string, readonly string[], object]>([
    ['nothing but the range', [], {}],
    ['several with commas', ['--domain', 'a.example.com, b.example.com'], { DomainList: ['a.example.com', 'b.example.com'] }],
    ['an option several times', ['--domain', 'a', '--domain', 'b,c'], { DomainList: ['a', 'b', 'c'] }],
    ['values without their capitals', ['--protocol', 'rtmp,Http-Flv', '--split-by', 'PROTOCOL'], { ProtocolList: ['RTMP', 'HTTP-FLV'], DetailField: ['Protocol'] }],
    ['seconds', ['--aggregation', '3600'], { Aggregation: 3600 }],
    ['hours', ['--aggregation', '1h'], { Aggregation: 3600 }],
    ['places', ['--region', 'CN/CN/beijing,CN/CN,OVERSEA'], { RegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }, { Area: 'CN', Country: 'CN' }, { Area: 'OVERSEA' }] }],
  ])('%s', async (_, words, want) => expect(await asked(...words)).toEqual({ ...want, ...day }));

  test('what an edition has more', async () => {
    vi.stubEnv('BYTEPLUS_ACCESSKEY', canaries.accessKeyId);
    vi.stubEnv('BYTEPLUS_SECRETKEY', canaries.secretAccessKey);
    service.answer = () => ({ result: { Stage: 'busy', TotalUpTraffic: 1, TotalDownTraffic: 1, TrafficDataList: [] } });
    service.asked.length = 0;
    const { code, error } = await runHere(['traffic', '--day', '2026-11-01', '--endpoint', service.endpoint(), '--edition', 'byteplus', '--stage', 'BUSY', '--protocol', 'cmaf,RTMP']);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(service.asked[0] ?? 'null')).toEqual({ ...day, Stage: 'busy', ProtocolList: ['CMAF', 'RTMP'] });
  });

  test('a simulated account of an edition', async () => {
    const ask = async (...words: readonly string[]) => await runHere(['traffic', '--day', '2026-11-01', '--aggregation', '1d', '--mock', '--format', 'json', '--edition', 'byteplus', ...words]);
    const { code, error, out } = await ask('--protocol', 'CMAF');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('2026-11-01T00:00:00+08:00');
    expect((await ask('--stage', 'busy')).out).not.toBe((await ask('--stage', 'free')).out);
    expect(await runHere(['audit', '--day', '2026-11-01', '--mock', '--edition', 'byteplus'])).toMatchObject({ code: 2, error: expect.stringContaining('The edition byteplus has no audit.') as string });
  });

  test('a report of an edition knows its protocols, and not what it lacks', async () => {
    const { code, out } = await runHere(['report', '--day', '2026-11-01', '--mock', '--edition', 'byteplus', '--output', '-']);
    expect(code).toBe(0);
    expect(out).toContain('CMAF');
    const own = await runHere(['report', '--day', '2026-11-01', '--mock', '--output', '-']);
    expect(own.out).not.toContain('CMAF');
    expect([own.out, out].map((page) => page.includes('>Audited snapshots<'))).toEqual([true, false]);
  });

  test('advice is told, and nothing is refused', async () => {
    const { code, error } = await runHere(['bandwidth', '--last', '1h', '--split-by', 'Domain', '--mock']);
    expect([code, error]).toEqual([0, 'Note: A split by Domain answers nothing unless --domain names two or more domains. Add --domain.\n']);
    expect(await runHere(['bandwidth', '--last', '1h', '--split-by', 'Domain', '--mock', '--quiet'])).toMatchObject({ code: 0, error: '' });
  });

  test('what is wrong is told in Chinese', async () => {
    const { error } = await runHere(['bandwidth', '--last', '1d', '--region', 'CN', '--user-region', 'CN', '--lang', 'zh', '--mock']);
    expect(error).toMatch(/--region.*--user-region.*[\u4e00-\u9fff]/);
    expect(error).not.toContain('。 ');
    const tooLong = await runHere(['p95-peak', '--last', '200d', '--lang', 'zh', '--mock']);
    expect(tooLong.error).toMatch(/93 天.*请缩短 107 天。时间跨度更长的查询不会自动拆分：各段的 P95PeakBandwidth、P95PeakTimestamp 无法合并成整段的结果。\n$/);
  });
});

describe('keys show nowhere', () => {
  // The access key id is a name, which a service may say in its message; the others are secrets.
  const forms = [canaries.secretAccessKey, canaries.sessionToken].flatMap((key) => [key, Buffer.from(key).toString('base64'), encodeURIComponent(key), key.slice(0, 8), key.slice(-6)]);
  const failures: readonly (readonly [what: string, answer: () => ServiceAnswer])[] = [
    ['refused', () => ({ error: { code: 'SignatureDoesNotMatch', message: `The key ${canaries.accessKeyId} with ${canaries.secretAccessKey} and ${canaries.sessionToken} is wrong`, status: 401 } })],
    ['refused with its own words as code', () => ({ error: { code: canaries.sessionToken, message: 'No', status: 403 } })],
    ['failed', () => ({ error: { code: 'InternalError', message: canaries.secretAccessKey, status: 500 } })],
    ['no JSON', () => ({ body: `<html>${canaries.secretAccessKey} ${canaries.sessionToken}</html>` })],
    ['cut', () => ({ body: `{"Result":"${canaries.sessionToken}` })],
    ['no envelope', () => ({ body: JSON.stringify({ oops: canaries.secretAccessKey }) })],
  ];
  const calls = [['isp'], ['domains'], ['bandwidth', '--day', '2026-11-01'], ['bandwidth', '--from', '2026-02-01', '--to', '2026-11-01', '--format', 'csv'], ['p95-peak', '--day', '2026-11-01', '--format', 'json'], ['report', '--day', '2026-11-01', '--output', '-']];
  const rows = [
    ...failures.flatMap(([what, answer]) => calls.map((words) => [`${what}: ${words.join(' ')}`, [...words, '--timeout', '2'], answer] as const)),
    ...[['--secret-key', canaries.secretAccessKey], [`--session-token=${canaries.sessionToken}`], ['bandwidth', `--token=${canaries.sessionToken}`], ['isp', `--endpoint=https://${canaries.accessKeyId}:${canaries.secretAccessKey}@example.com`]].map(
      (words) => [words[0] ?? '', words, failures[0]![1]] as const,
    ),
  ];

  test('in 40 ways to fail', () => expect(rows.length).toBeGreaterThanOrEqual(40));

  test.each(rows)('%s', async (_, words, answer) => {
    service.answer = answer;
    const own = words.some((word) => word.startsWith('--endpoint')) || words[0]?.startsWith('--') === true ? [] : ['--endpoint', service.endpoint()];
    vi.stubEnv('VOLC_LIVE_DEBUG', '');
    const { code, out, error } = await runHere([...words, ...own]);
    expect(code).not.toBe(0);
    for (const form of forms) expect(out + error).not.toContain(form);
  });
});
