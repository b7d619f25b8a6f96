import { createMock, textOf } from '@volc-live/mocks';
import { describe, expect, test } from 'vitest';

import { resultOf, send, stoppedMock } from './support/asking.ts';
import { received, SIGNED_AT } from './support/signed-request.ts';

const action = 'DescribeLiveTrafficData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

describe('fail', () => {
  test('makes good requests to one action fail, as often as asked, in order', () => {
    const mock = stoppedMock();
    mock.fail(action, { code: 'FlowLimitExceeded', times: 2 });
    mock.fail(action, { status: 503, code: 'Down', message: 'gone for a walk' });
    const answers = Array.from({ length: 4 }, () => send(mock, action, body));
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 503, 200]);
    const errors = answers
      .slice(0, 3)
      .map((answer) => (JSON.parse(textOf(answer)) as { ResponseMetadata: { Error: unknown } }).ResponseMetadata.Error);
    expect(errors[0]).toEqual({ Code: 'FlowLimitExceeded', Message: expect.stringMatching(/\S/) as string });
    expect(errors[2]).toEqual({ Code: 'Down', Message: 'gone for a walk' });
    expect(send(mock, 'DescribeLiveISPData', {}).status).toBe(200);
  });

  test('does not hide what is wrong with a request', () => {
    const mock = stoppedMock();
    mock.fail(action);
    expect(send(mock, action, {}).status).toBe(400);
    expect(send(mock, action, body).status).toBe(500);
  });

  test('refuses an action that is none, and names the others', () => {
    expect(() => stoppedMock().fail('DescribeLiveTraficData' as 'DescribeLiveTrafficData')).toThrow(
      /no action "DescribeLiveTraficData".*DescribeLiveTrafficData/,
    );
  });
});

describe('requests', () => {
  test('are recorded, parsed, with what came of them', () => {
    const mock = stoppedMock();
    send(mock, action, body);
    send(mock, action, { ...body, Aggregation: 7 });
    mock.answer({ ...received({ action, body }), query: 'Action=Nothing&Version=2023-01-01' });
    const recorded = { requestId: expect.any(String) as string, at: SIGNED_AT, accessKey: 'AKLT' };
    expect(mock.requests).toEqual([
      { ...recorded, named: action, action, request: body, status: 200, code: undefined, hints: [] },
      {
        ...recorded,
        named: action,
        action,
        request: undefined,
        status: 400,
        code: 'InvalidParam',
        hints: [{ rule: 'one-of', remedy: expect.any(String) as string }],
      },
      {
        ...recorded,
        named: 'Nothing',
        action: undefined,
        request: undefined,
        status: 404,
        code: 'InvalidActionOrVersion',
        hints: [{ rule: 'action', remedy: expect.any(String) as string }],
      },
    ]);
    const [first] = mock.requests;
    if (first?.action !== action) throw new Error('the first request is another one');
    expect(first.request?.StartTime satisfies string | undefined).toBe(body.StartTime);
    expect(new Set(mock.requests.map(({ requestId }) => requestId)).size).toBe(3);
  });

  test('are kept up to a thousand', () => {
    const mock = stoppedMock();
    for (let count = 0; count < 1_010; count += 1) send(mock, 'DescribeLiveISPData', {});
    expect(mock.requests).toHaveLength(1_000);
  });

  test('count against the quota until reset', () => {
    const mock = createMock({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT });
    const status = (): number => send(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 1 }).status;
    for (let count = 0; count < 10; count += 1) status();
    expect(status()).toBe(429);
    mock.reset();
    expect(status()).toBe(200);
  });

  test('and faults are forgotten by reset', () => {
    const mock = stoppedMock();
    const first = send(mock, action, body).headers['x-tt-logid'];
    mock.fail(action, { times: Infinity });
    expect(send(mock, action, body).status).toBe(500);
    mock.reset();
    expect(mock.requests).toHaveLength(0);
    expect(send(mock, action, body)).toMatchObject({ status: 200, headers: { 'x-tt-logid': first } });
  });
});

describe('clock', () => {
  test('stands where it is set, moves, and runs again', () => {
    let timeOfDay = SIGNED_AT;
    const mock = createMock({ now: () => timeOfDay });
    expect(mock.clock.now()).toBe(SIGNED_AT);
    mock.clock.set('2026-03-01T00:00:00+08:00');
    expect(mock.clock.now()).toBe(1_772_294_400_000);
    mock.clock.advance(90);
    expect(mock.clock.now()).toBe(1_772_294_490_000);
    mock.clock.set(1_770_000_000_500);
    expect(mock.clock.now()).toBe(1_770_000_000_500);
    timeOfDay += 5_000;
    expect(mock.clock.now()).toBe(1_770_000_000_500);
    mock.clock.run();
    expect(mock.clock.now()).toBe(timeOfDay);
  });

  test.each(['yesterday', '2026-03-01', Number.NaN, -1, 1e300])('refuses to stand at %s', (instant) => {
    expect(() => createMock({ now: instant })).toThrow(/cannot stand at .*2026-11-01T00:00:00\+08:00/);
  });
});

test('two mocks do not meet', () => {
  const [one, other] = [stoppedMock(), stoppedMock()];
  one.fail(action, { times: Infinity });
  one.clock.set('2025-01-01T00:00:00+08:00');
  expect(
    send(one, action, { ...body, StartTime: '2024-12-01T00:00:00+08:00', EndTime: '2024-12-02T00:00:00+08:00' }).status,
  ).toBe(500);
  expect(send(other, action, body).status).toBe(200);
  expect(other.requests).toHaveLength(1);
});

interface DomainPage {
  readonly Total: number;
  readonly DomainList: readonly Record<string, unknown>[];
}

function list(page: Readonly<Record<string, unknown>>): DomainPage {
  const { Total, DomainList } = resultOf(stoppedMock(), 'ListDomainDetail', page);
  return { Total, DomainList } as DomainPage;
}

describe('look-ups', () => {
  test('pages put together are the whole list', () => {
    const all = list({ PageNum: 1, PageSize: 1_000 });
    expect(all.DomainList).toHaveLength(all.Total);
    const pages = [1, 2, 3, 4].flatMap((PageNum) => list({ PageNum, PageSize: 3 }).DomainList);
    expect(pages).toEqual(all.DomainList);
    expect(list({ PageNum: 1_000, PageSize: 1_000 })).toEqual({ Total: all.Total, DomainList: [] });
  });

  test.each([
    ['DomainTypeList', ['push'], 'Type'],
    ['DomainStatusList', [0, 2], 'Status'],
    ['DomainRegionList', ['cn-oversea'], 'Region'],
    ['VhostList', ['events.example.com'], 'Vhost'],
    ['DomainNameList', ['push.example.com', 'nobody.example.org'], 'Domain'],
  ])('%s keeps the rows of %j', (parameter, values, field) => {
    const all = list({ PageNum: 1, PageSize: 1_000 }).DomainList;
    const kept = list({ PageNum: 1, PageSize: 1_000, [parameter]: values });
    expect(kept.DomainList).toEqual(all.filter((row) => (values as readonly unknown[]).includes(row[field])));
    expect(kept.Total).toBe(kept.DomainList.length);
    expect(kept.Total).toBeGreaterThan(0);
  });

  test('a domain is deleted on its day, and keeps its usage of before', () => {
    const mock = stoppedMock('2026-06-29T12:00:00+08:00');
    const status = () =>
      (
        resultOf(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 1, DomainNameList: ['pull.old.example.com'] })[
          'DomainList'
        ] as { Status: number }[]
      )[0]?.Status;
    expect(status()).toBe(0);
    mock.clock.set('2026-07-03T00:00:00+08:00');
    expect(status()).toBe(3);
    const days = resultOf(mock, action, {
      DomainList: ['pull.old.example.com'],
      StartTime: '2026-06-28T00:00:00+08:00',
      EndTime: '2026-07-02T00:00:00+08:00',
      Aggregation: 86_400,
    });
    const traffic = (days['TrafficDataList'] as { readonly DownTraffic: number }[]).map(
      ({ DownTraffic }) => DownTraffic > 0,
    );
    expect(traffic).toEqual([true, true, false, false]);
  });

  test('regions have provinces for China only', () => {
    const { Areas } = resultOf(stoppedMock(), 'DescribeLiveRegionData', {}) as {
      readonly Areas: readonly {
        readonly Code: string;
        readonly Countries: readonly {
          readonly Code: string;
          readonly Provinces: readonly { readonly Code: string }[];
        }[];
      }[];
    };
    const countries = Areas.flatMap((area) => area.Countries);
    expect(countries.filter(({ Provinces }) => Provinces.length > 0).map(({ Code }) => Code)).toEqual(['CN']);
    expect(countries.find(({ Code }) => Code === 'CN')?.Provinces.map(({ Code }) => Code)).toContain('beijing');
  });
});

test('a key that looks real is warned of once, and of no key more than four characters are kept', () => {
  const warnings: string[] = [];
  const mock = createMock({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, warn: (message) => void warnings.push(message) });
  const credentials = { accessKeyId: 'AKLTYmFkMTIzNDU2Nzg5MDEyMzQ1Njc4OTA', secretAccessKey: 'S3cretS3cretS3cret' };
  const sent = received({ action, body, credentials });
  expect([mock.answer(sent).status, mock.answer(sent).status]).toEqual([401, 401]);
  mock.answer(received({ action, body }));
  mock.answer(received({ action, body, credentials: { ...credentials, accessKeyId: 'short' } }));
  expect(warnings).toEqual([expect.stringMatching(/access key AKLT…, which looks like one of a real account/)]);
  const kept = JSON.stringify([mock.requests, warnings]);
  for (const secret of [credentials.accessKeyId.slice(0, 8), credentials.accessKeyId.slice(-8), 'S3cret', sent.headers.get('authorization')?.slice(-64)]) {
    expect(kept).not.toContain(secret);
  }
});
