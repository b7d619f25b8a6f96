import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ConfigurationError, defaultCredentials, DescribeLiveAuditData, live, LiveClient, type LiveEdition, type Transport, type TransportRequest } from '@volc-live/client';

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
