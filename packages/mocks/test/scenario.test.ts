import { createMock, type Scenario } from '@volc-live/mocks';
import { readScenarioFile } from '@volc-live/mocks/server';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Body, resultOf, send } from './support/asking.ts';
import { SIGNED_AT } from './support/signed-request.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string): Promise<Scenario> {
  const file = join(folder, 'scenario.yaml');
  await writeFile(file, text);
  return readScenarioFile(file);
}

/** What is said of a text that is no scenario, without the path of the file. */
async function complaint(text: string): Promise<string> {
  const error: unknown = await read(text).then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new Error('the scenario was taken');
  return error.message.replaceAll(`${join(folder, 'scenario.yaml')}:`, '');
}

const own = `
seed: 7
clock: 2026-03-01T00:00:00+08:00
domains:
  - { name: push.mine.test, type: push, streams: 2, peakMbps: 10 }
  - name: pull.mine.test
    type: pull
    created: 2026-02-10
    deleted: 2026-02-20
carriers:
  - { code: telecom, share: 3 }
  - { code: mobile, share: 1 }
regions:
  - { area: CN, country: CN, province: beijing, people: 2 }
  - { area: AP, country: SG, people: 1 }
groups:
  - { name: relay, tasks: 2 }
quotas: { ListDomainDetail: 2 }
faults:
  - { action: DescribeLiveTrafficData, code: FlowLimitExceeded, times: 1 }
  - { action: DescribeLiveAuditData, drop: true, times: always }
`;

describe('a scenario file', () => {
  test('makes an account of its own', async () => {
    const mock = createMock({ scenario: await read(own), signatureNow: () => SIGNED_AT });
    const { DomainList } = resultOf(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 10 }) as { readonly DomainList: readonly Body[] };
    expect(DomainList.map(({ Domain, Status, PushDomain }) => ({ Domain, Status, PushDomain }))).toEqual([
      { Domain: 'push.mine.test', Status: 0, PushDomain: 'push.mine.test' },
      { Domain: 'pull.mine.test', Status: 3, PushDomain: 'push.mine.test' },
    ]);
    const { ISPList } = resultOf(mock, 'DescribeLiveISPData', {}) as { readonly ISPList: readonly Body[] };
    expect(ISPList.map(({ Code, Name }) => [Code, Name])).toEqual([['telecom', '中国电信'], ['mobile', '中国移动']]);
    const { Areas } = resultOf(mock, 'DescribeLiveRegionData', {}) as { readonly Areas: readonly Body[] };
    expect(Areas.map(({ Code }) => Code)).toEqual(['CN', 'AP']);
    const days = { StartTime: '2026-02-08T00:00:00+08:00', EndTime: '2026-02-22T00:00:00+08:00', Aggregation: 86_400 };
    expect(send(mock, 'DescribeLiveTrafficData', days).status).toBe(429);
    const { TrafficDataList } = resultOf(mock, 'DescribeLiveTrafficData', days) as { readonly TrafficDataList: readonly Body[] };
    const used = TrafficDataList.map(({ DownTraffic }) => Number(DownTraffic) > 0);
    expect(used).toEqual([false, false, ...Array.from({ length: 10 }, () => true), false, false]);
    expect(mock.world.account.groups.map(({ name, tasks }) => [name, tasks.length])).toEqual([['relay', 2]]);
    expect(send(mock, 'DescribeLiveAuditData', days).delivery).toMatchObject({ drop: true });
    expect(send(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 1 }).status).toBe(200);
    expect(send(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 1 }).status).toBe(429);
  });

  test('splits and regions of it add up', async () => {
    const mock = createMock({ scenario: await read(own), signatureNow: () => SIGNED_AT, quota: false });
    const span = { StartTime: '2026-02-12T00:00:00+08:00', EndTime: '2026-02-12T06:00:00+08:00', DomainList: ['pull.mine.test'] };
    mock.reset();
    const total = (more: Body): number => Number(resultOf(mock, 'DescribeLiveTrafficData', { ...span, ...more })['TotalDownTraffic']);
    const whole = total({});
    expect(whole).toBeGreaterThan(0);
    expect(total({ ISPList: ['telecom'] }) + total({ ISPList: ['mobile'] })).toBeCloseTo(whole, 9);
    expect(total({ ISPList: ['unicom'] })).toBe(0);
    // The domain reaches China only: nobody of Singapore watches it.
    expect(total({ UserRegionList: [{ Area: 'CN', Country: 'CN', Province: 'beijing' }] })).toBe(whole);
    expect(total({ UserRegionList: [{ Area: 'AP' }] })).toBe(0);
  });

  test('may be JSON, empty, or without quotas', async () => {
    expect(await read('{"seed": 3}')).toEqual({ seed: 3 });
    const mock = createMock({ scenario: await read('quotas: false'), signatureNow: () => SIGNED_AT, now: SIGNED_AT });
    for (let count = 0; count < 50; count += 1) expect(send(mock, 'DescribeLiveISPData', {}).status).toBe(200);
  });

  test.each<[string, string, string]>([
    ['an unknown field', 'seed: 1\ndomain: []', '2:1: domain is no field here. Use edition, seed, clock, domains'],
    ['a wrong number', 'seed: one', '1:1: seed is out of bounds. Write a whole number'],
    ['a fraction', 'seed: 1.5', '1:1: seed is out of bounds'],
    ['a wrong time', 'clock: 2026-03-01', '1:1: clock cannot be read. Write a time such as'],
    ['a missing field', 'domains:\n  - name: a.test', '2:5: domains[0] has no type. Add type.'],
    ['a wrong kind', 'domains:\n  - name: a.test\n    type: both', '3:5: domains[0].type is none of those there are. Use one of push, pull.'],
    ['a day that is none', 'domains:\n  - { name: a.test, type: push, created: 2026-02-30 }', '2:33: domains[0].created cannot be read. Write a day'],
    ['a name that is a path', 'domains:\n  - { name: ../../etc, type: push }', '2:7: domains[0].name cannot be read. Write at most 100'],
    ['a name twice', 'groups:\n  - name: a\n  - name: a', '3:5: groups[1].name is there already.'],
    ['an empty list', 'domains: []', '1:1: domains is empty. Add an item, or leave the list out.'],
    ['a list that is none', 'carriers: telecom', '1:1: carriers must be a list.'],
    ['an unknown carrier', 'carriers: [{ code: nobody, share: 1 }]', '1:14: carriers[0].code is none of those there are. Use one of unicom'],
    ['an unknown place', 'regions:\n- { area: CN, country: CN, people: 1 }', '2:3: regions[0] is no place that is known. Use one of CN/CN/beijing'],
    ['an unknown action', 'faults: [{ action: Describe, drop: true }]', '1:12: faults[0].action is none of those there are. Use one of DescribeLiveAuditData'],
    ['a wrong fault', 'faults:\n- action: ListDomainDetail\n  delay: soon', '2:3: faults[0] cannot be used. In a fault, delay must be'],
    ['a wrong quota', 'quotas: { ListDomainDetail: 0 }', '1:11: quotas.ListDomainDetail is out of bounds.'],
    ['a text', 'hello', '1:1: the scenario must be fields with values. Use edition, seed'],
    ['an alias', 'a: &x 1\nb: *x', '1:7: an anchor is not allowed here. Take it away.'],
    ['a tag', 'seed: !!js/function "function () {}"', 'Mend the YAML.'],
    ['a merge', '<<: { seed: 1 }', '1:1: << is no field here.'],
    ['a key twice', 'seed: 1\nseed: 2', 'Mend the YAML.'],
    ['YAML that is none', 'domains: [', 'Mend the YAML.'],
    ['many brackets', '['.repeat(5_000), '1:1: this is too deep. Write at most 16 levels.'],
    ['many dashes', `${'- '.repeat(5_000)}1`, '1:1: this is too deep.'],
    ['prototypes', '{"__proto__": {"seed": 1}}', '__proto__ is no field here.'],
  ])('with %s is refused with line, column and remedy', async (_, text, message) => {
    expect(await complaint(text)).toContain(message);
    expect(await complaint(text)).toMatch(/^\d+:\d+: /);
  });

  test('that is too large, missing or a folder is refused', async () => {
    const file = join(folder, 'large.yaml');
    await writeFile(file, `# ${'x'.repeat(1_048_576)}`);
    await expect(readScenarioFile(file)).rejects.toThrow(/large\.yaml: is larger than 1 MiB/);
    await expect(readScenarioFile(join(folder, 'none.yaml'))).rejects.toThrow(/none\.yaml: cannot be read \(ENOENT\)/);
    await expect(readScenarioFile(folder)).rejects.toThrow(/is no file/);
  });

  test('tells every mistake at once', async () => {
    expect((await complaint('seed: x\nclock: y\ngroups: z')).split('\n')).toHaveLength(3);
  });
});

test('a scenario of code is checked, too', () => {
  expect(() => createMock({ scenario: { seed: 0.5 } })).toThrow(/^The scenario cannot be used: seed is out of bounds\. Write/);
  const mock = createMock();
  expect(() => mock.load({ domains: [] })).toThrow(/domains is empty/);
  expect(mock.world.account.domains).toHaveLength(10);
});

test('what is loaded replaces the account, and forgets what was', () => {
  const mock = createMock({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT });
  send(mock, 'DescribeLiveISPData', {});
  mock.fail('DescribeLiveISPData', { drop: true });
  mock.load({ seed: 9, clock: '2025-01-01T00:00:00+08:00', domains: [{ name: 'a.test', type: 'push' }] });
  expect(mock.requests).toHaveLength(0);
  expect(mock.world.account).toMatchObject({ seed: 9, domains: [{ name: 'a.test' }] });
  expect(mock.clock.now()).toBe(Date.parse('2025-01-01T00:00:00+08:00'));
  expect(send(mock, 'DescribeLiveISPData', {}).delivery).toBeUndefined();
});
