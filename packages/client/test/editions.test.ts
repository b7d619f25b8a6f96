import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type AnswerCheck,
  ConfigurationError,
  defaultCredentials,
  DescribeLiveAuditData,
  DescribeLivePullToPushData,
  DescribeLiveTrafficData,
  joined,
  ListDomainDetail,
  live,
  LiveClient,
  type LiveEdition,
  ServiceClient,
  strictAnswers,
  type Transport,
  type TransportRequest,
  ValidationError,
} from '@volc-live/client';

import { answer, collect } from './support/range-service.ts';

const credentials = { accessKeyId: 'AK', secretAccessKey: 'secret' };
const range = { StartTime: '2026-11-22T00:00:00Z', EndTime: '2026-11-23T00:00:00Z' };

/** A client of an edition that keeps what it sends and gets no answer. */
function clientOf<Edition extends LiveEdition>(edition: Edition) {
  const requests: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    requests.push(request);
    throw new Error('nobody there');
  };
  const clock = { now: () => Date.parse('2026-11-24T00:00:00Z'), monotonic: () => 0, schedule: () => () => undefined };
  return { requests, client: new LiveClient({ edition, credentials, transport, clock, attempts: 1 }) };
}

/** A client of an edition that is always answered the same. */
function answering<Edition extends LiveEdition>(edition: Edition, result: object, answers?: AnswerCheck): LiveClient<Edition> {
  const clock = { now: () => Date.parse('2026-11-24T00:00:00Z'), monotonic: () => 0, schedule: () => () => undefined };
  return new LiveClient({ edition, credentials, clock, attempts: 1, answers, transport: async () => answer(result) });
}

function textOf(body: TransportRequest['body']): string {
  return new TextDecoder().decode(body);
}

test('an edition is called and signed at its own place', async () => {
  const { client, requests } = clientOf('byteplus');
  await client.describeLiveBandwidthData(range).catch(() => undefined);
  expect(requests[0]?.url).toMatch(/^https:\/\/open\.byteplusapi\.com\/\?Action=DescribeLiveBandwidthData/);
  expect(requests[0]?.headers['Authorization']).toContain('/20261124/cn-north-1/live/request');
  expect(client.edition).toBe('byteplus');
});

describe('what an edition lacks', () => {
  test('does not compile, and is refused before anything is sent', async () => {
    const { client, requests } = clientOf('byteplus');
    // @ts-expect-error BytePlus has no DescribeLiveAuditData.
    const byMethod = client.describeLiveAuditData(range);
    await expect(byMethod).rejects.toThrow('BytePlus Live, the international edition has no such action.');
    await expect(client.call(DescribeLiveAuditData, range)).rejects.toBeInstanceOf(ConfigurationError);
    // @ts-expect-error Nor DescribeLiveTimeShiftData.
    await expect(client.describeLiveTimeShiftData(range)).rejects.toMatchObject({ kind: 'config', action: 'DescribeLiveTimeShiftData', attempts: 0 });
    expect(requests).toEqual([]);
  });

  test('is there in the service itself, which a client without the option calls', async () => {
    const { client, requests } = clientOf('main');
    await client.describeLiveAuditData(range).catch(() => undefined);
    void ((): Promise<unknown> => new LiveClient({ credentials }).describeLiveAuditData(range));
    expect(requests[0]?.url).toContain('https://live.volcengineapi.com/');
  });
});

describe('what an edition has more', () => {
  const more = { ...range, ProtocolList: ['CMAF', 'RTMP'], Stage: 'busy' } as const;

  test('compiles, and is sent', async () => {
    const { client, requests } = clientOf('byteplus');
    await client.describeLiveTrafficData(more).catch(() => undefined);
    await client.call(DescribeLiveTrafficData, more).catch(() => undefined);
    await client.joined(DescribeLiveTrafficData, more).catch(() => undefined);
    await collect(client.windows(DescribeLiveTrafficData, more)).catch(() => undefined);
    await joined(client, DescribeLiveTrafficData, more).catch(() => undefined);
    await client.describeLiveBandwidthData({ ...range, ProtocolList: ['CMAF'] }).catch(() => undefined);
    await client.describeLiveP95PeakBandwidthData({ ...range, ProtocolList: ['CMAF'] }).catch(() => undefined);
    expect(requests.map(({ body }) => JSON.parse(textOf(body)) as unknown)).toEqual([more, more, more, more, more, { ...range, ProtocolList: ['CMAF'] }, { ...range, ProtocolList: ['CMAF'] }]);
  });

  test('is known to a client before it sends', () => {
    expect(clientOf('byteplus').client.violationsOf(DescribeLiveTrafficData, more)).toEqual([]);
    expect(clientOf('main').client.violationsOf(DescribeLiveTrafficData, more).map(({ path }) => path)).toEqual(['ProtocolList[0]', 'Stage']);
  });

  test('neither compiles nor is sent elsewhere', async () => {
    const { client, requests } = clientOf('main');
    // @ts-expect-error Only BytePlus has Stage.
    await expect(client.describeLiveTrafficData({ ...range, Stage: 'busy' })).rejects.toMatchObject({ kind: 'validation', violations: [{ path: 'Stage', rule: 'unknown-field' }] });
    // @ts-expect-error Only BytePlus has CMAF.
    await expect(client.describeLiveBandwidthData({ ...range, ProtocolList: ['CMAF'] })).rejects.toMatchObject({ violations: [{ path: 'ProtocolList[0]', rule: 'one-of' }] });
    // @ts-expect-error By descriptor neither.
    await expect(client.call(DescribeLiveTrafficData, more)).rejects.toBeInstanceOf(ValidationError);
    // @ts-expect-error Nor for a range.
    await expect(client.joined(DescribeLiveTrafficData, more)).rejects.toBeInstanceOf(ValidationError);
    expect(requests).toEqual([]);
  });

  test('has rules like everything else', async () => {
    const { client, requests } = clientOf('byteplus');
    // @ts-expect-error There is no such stage.
    await expect(client.describeLiveTrafficData({ ...range, Stage: 'dawn' })).rejects.toMatchObject({ violations: [{ path: 'Stage', rule: 'one-of' }] });
    // @ts-expect-error QUIC stands alone, also beside CMAF.
    await expect(client.describeLiveTrafficData({ ...range, ProtocolList: ['QUIC', 'CMAF'] })).rejects.toMatchObject({ violations: [{ rule: 'quic-alone' }] });
    // @ts-expect-error Regions exclude each other there too.
    await expect(client.describeLiveTrafficData({ ...more, RegionList: [{ Area: 'CN' }], UserRegionList: [{ Area: 'CN' }] })).rejects.toMatchObject({ violations: [{ rule: 'region-exclusive' }] });
    // @ts-expect-error Bandwidth has no Stage.
    await expect(client.describeLiveBandwidthData({ ...range, Stage: 'busy' })).rejects.toMatchObject({ violations: [{ path: 'Stage' }] });
    expect(requests).toEqual([]);
  });

  test('is not taken by a client whose edition is not known while it is compiled', () => {
    const client = clientOf<LiveEdition>('byteplus').client;
    void ((): Promise<unknown> => client.describeLiveTrafficData(range));
    // @ts-expect-error The edition may be one that has no Stage.
    void ((): Promise<unknown> => client.describeLiveTrafficData(more));
  });

  test('comes in answers, and stays in joined ones', async () => {
    const traffic = { ...range, Aggregation: 300, Stage: 'busy', TotalUpTraffic: 1, TotalDownTraffic: 2, TrafficDataList: [] };
    const ofTraffic = answering('byteplus', traffic);
    expect((await ofTraffic.describeLiveTrafficData({ ...range, Stage: 'busy' })).Stage).toBe('busy');
    expect((await ofTraffic.joined(DescribeLiveTrafficData, { ...range, Stage: 'busy' })).Stage).toBe('busy');
    const relay = { ...range, Aggregation: 300, DomainList: ['a.example.com'], TotalDuration: 1, PullToPushDataList: [] };
    const ofRelay = answering('byteplus', relay);
    expect((await ofRelay.describeLivePullToPushData(range)).DomainList).toEqual(['a.example.com']);
    expect((await ofRelay.joined(DescribeLivePullToPushData, range)).DomainList).toEqual(['a.example.com']);
    const strict = answering('byteplus', { ...traffic, Stage: 5 }, strictAnswers());
    await expect(strict.describeLiveTrafficData(range)).rejects.toMatchObject({ kind: 'response-format' });
    expect(await answering('main', { ...traffic, Stage: 5 }, strictAnswers()).describeLiveTrafficData(range)).toMatchObject({ Stage: 5 });
    // @ts-expect-error The service itself answers none.
    expect((await answering('main', relay).describeLivePullToPushData(range)).DomainList).toEqual(['a.example.com']);
  });
});

test('the quota of an edition paces its ranges', () => {
  const slow = { ...live, editions: { slow: { ...live.editions!['byteplus']!, quotas: { DescribeLiveTrafficData: 2 } } } };
  const client = new ServiceClient<string>(slow, { edition: 'slow', credentials });
  expect(client.quotaOf(DescribeLiveTrafficData)).toBe(2);
  expect(client.quotaOf(DescribeLiveAuditData)).toBe(30);
  expect(clientOf('byteplus').client.quotaOf(ListDomainDetail)).toBe(1);
  expect(clientOf('main').client.quotaOf(ListDomainDetail)).toBe(10);
});

test.each(['volcengine', '', '__proto__', 'toString', 5])('there is no edition %j', (edition) => {
  expect(() => new LiveClient({ edition: edition as 'byteplus', credentials })).toThrow('The option edition must be one of main, byteplus, not');
});

describe('keys of an edition', () => {
  const keys = live.editions?.['byteplus']?.environment;
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  test('come from its own variables', async () => {
    const environment = { BYTEPLUS_ACCESSKEY: 'AKB', BYTEPLUS_SECRETKEY: 'secretB', VOLC_ACCESSKEY: 'AKV', VOLC_SECRETKEY: 'secretV' };
    expect(await defaultCredentials({ keys, environment, homeFolder: '/nowhere' })()).toMatchObject({ accessKeyId: 'AKB' });
  });

  test('or from its own file, and never from those of another edition', async () => {
    const homeFolder = mkdtempSync(join(tmpdir(), 'editions-'));
    folders.push(homeFolder);
    for (const [folder, ak] of [['.volc', 'AKV'], ['.byteplus', 'AKB']] as const) {
      mkdirSync(join(homeFolder, folder));
      writeFileSync(join(homeFolder, folder, 'config'), JSON.stringify({ ak, sk: 'secret' }));
    }
    const environment = { VOLC_ACCESSKEY: 'AKV', VOLC_SECRETKEY: 'secretV' };
    expect(await defaultCredentials({ keys, environment, homeFolder })()).toMatchObject({ accessKeyId: 'AKB' });
    rmSync(join(homeFolder, '.byteplus'), { recursive: true });
    await expect(defaultCredentials({ keys, environment, homeFolder })()).rejects.toThrow('BYTEPLUS_ACCESSKEY');
  });
});
