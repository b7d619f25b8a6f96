import { describe, expect, test } from 'vitest';
import { assumeRole, type AssumeRoleOptions, callerOf, ServiceClient, type Transport, type TransportRequest } from '@volc-live/runtime';
import { Echo, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const start = Date.UTC(2026, 10, 1);
const roleTrn = 'trn:iam::2100000000:role/usage-reader';
const own = { accessKeyId: 'AKLTOWN', secretAccessKey: 'own-secret' };

/** A token service and a Live in one transport; the keys that it gives are numbered. */
function services(result?: unknown) {
  const requests: TransportRequest[] = [];
  let given = 0;
  const transport: Transport = async (request) => {
    requests.push(request);
    const { host, searchParams } = new URL(request.url);
    const metadata = { RequestId: 'r', Action: searchParams.get('Action'), Version: searchParams.get('Version'), Service: 'x', Region: 'y' };
    const credentials = { AccessKeyId: `AKTP${++given}`, SecretAccessKey: 'temporary-secret', SessionToken: 'temporary-token', ExpiredTime: 'soon' };
    const answer = host === 'sts.volcengineapi.com' ? (result ?? { Credentials: credentials }) : { Text: 'x' };
    const body = new TextEncoder().encode(JSON.stringify({ ResponseMetadata: metadata, Result: answer }));
    return { status: 200, headers: new Headers({ 'content-type': 'application/json' }), body };
  };
  return { transport, requests };
}

test('asks the token service over https with its own keys, and signs calls with what it gives', async () => {
  const { transport, requests } = services();
  const clock = new ManualClock(start);
  const credentials = assumeRole({ roleTrn, credentials: own, transport, clock, durationSeconds: 900, policy: '{}' });
  await new ServiceClient(service, { credentials, transport, clock }).call(Echo, { Text: 'x' });
  const [sts, live] = requests;
  const url = new URL(sts?.url ?? '');
  expect([sts?.method, url.origin, Object.fromEntries(url.searchParams)]).toEqual([
    'GET',
    'https://sts.volcengineapi.com',
    { Action: 'AssumeRole', Version: '2018-01-01', RoleTrn: roleTrn, RoleSessionName: 'volc-live', DurationSeconds: '900', Policy: '{}' },
  ]);
  expect(sts?.headers['Authorization']).toContain('Credential=AKLTOWN/20261101/cn-north-1/sts/request');
  expect(live?.headers['Authorization']).toContain('Credential=AKTP1/');
  expect(live?.headers['X-Security-Token']).toBe('temporary-token');
});

test('a thousand calls ask once, and then not until a minute before the end', async () => {
  const { transport, requests } = services();
  const clock = new ManualClock(start);
  const credentials = assumeRole({ roleTrn, credentials: own, transport, clock });
  const client = new ServiceClient(service, { credentials, transport, clock });
  const asked = (): number => requests.filter(({ url }) => url.includes('AssumeRole')).length;
  await Promise.all(Array.from({ length: 1000 }, () => client.call(Echo, { Text: 'x' })));
  expect(asked()).toBe(1);
  clock.advance(58 * 60_000);
  await client.call(Echo, { Text: 'x' });
  expect(asked()).toBe(1);
  clock.advance(90_000);
  await client.call(Echo, { Text: 'x' });
  expect(asked()).toBe(2);
});

test('clients that share a role ask for it once, and callers that ask each time too', async () => {
  const { transport, requests } = services();
  const clock = new ManualClock(start);
  const credentials = assumeRole({ roleTrn, credentials: own, transport, clock });
  const clients = [1, 2].map(() => new ServiceClient(service, { credentials, transport, clock }));
  const caller = callerOf(service, { credentials, transport, clock });
  const asked = (): number => requests.filter(({ url }) => url.includes('AssumeRole')).length;
  const all = async (): Promise<unknown> =>
    await Promise.all([...clients.map((client) => client.call(Echo, { Text: 'x' })), caller(Echo, { Text: 'x' }), caller(Echo, { Text: 'x' })]);
  await all();
  await all();
  expect(asked()).toBe(1);
  clock.advance(3_599_000);
  await all();
  expect(asked()).toBe(2);
  expect(requests.at(-1)?.headers['Authorization']).toContain('Credential=AKTP');
});

test.each([
  ['sooner than was asked for, by its own clock', { CurrentTime: '2020-01-01T00:00:00+08:00', ExpiredTime: '2020-01-01T00:15:00+08:00' }, 15],
  ['later', { CurrentTime: '2020-01-01T00:00:00+08:00', ExpiredTime: '2020-01-02T00:00:00+08:00' }, 60],
  ['when nobody can read', { CurrentTime: 'now', ExpiredTime: 'soon' }, 60],
])('credentials end when the service says %s', async (_, times, minutes) => {
  const { transport } = services({ Credentials: { AccessKeyId: 'AKTP', SecretAccessKey: 's', SessionToken: 't', ...times } });
  const clock = new ManualClock(start);
  const { expiresAt } = await assumeRole({ roleTrn, credentials: own, transport, clock })();
  expect(expiresAt).toBe(start + minutes * 60_000);
});

test('a token service that is down is asked three times, not three times for each attempt of the call', async () => {
  const requests: string[] = [];
  const transport: Transport = async ({ url }) => {
    requests.push(url);
    return { status: 503, headers: new Headers(), body: new Uint8Array() };
  };
  const options = { transport, random: () => 0 };
  const client = new ServiceClient(service, { ...options, credentials: assumeRole({ roleTrn, credentials: own, transport }) });
  expect(await sdkErrorOf(client.call(Echo, { Text: 'x' }))).toMatchObject({ kind: 'server', action: 'AssumeRole' });
  expect(requests).toHaveLength(3);
});

describe('what goes wrong', () => {
  test.each([{}, { Credentials: null }, { Credentials: { AccessKeyId: 'AK', SecretAccessKey: 'a b', SessionToken: 't' } }, { Credentials: { AccessKeyId: 'AK', SecretAccessKey: 's' } }, 'text'])('an answer without credentials: %j', async (result) => {
    const { transport } = services(result);
    const clock = new ManualClock(start);
    const client = new ServiceClient(service, { credentials: assumeRole({ roleTrn, credentials: own, transport, clock }), transport, clock });
    const error = await sdkErrorOf(client.call(Echo, { Text: 'x' }));
    expect(['config', 'response-format']).toContain(error.kind);
    expect(JSON.stringify(error)).not.toContain('own-secret');
  });

  test.each([
    [{ roleTrn: 'usage-reader' }, 'roleTrn'],
    [{ roleTrn, sessionName: 'a b' }, 'sessionName'],
    [{ roleTrn, durationSeconds: 60 }, 'durationSeconds'],
    [{ roleTrn, policy: {} }, 'policy of assumeRole must be JSON, as a text'],
    [{ roleTrn, region: 5 }, 'region of assumeRole must be a text'],
    [{ roleTrn, region: '' }, 'region of assumeRole must be a text'],
    [{ roleTrn, duration: 900 }, 'There is no option duration of assumeRole.'],
    [{ roleTrn, endpoint: 'http://sts.example.com' }, 'endpoint'],
    [{ roleTrn, endpoint: 'http://sts.example.com', allowInsecureEndpoint: true }, 'endpoint'],
  ])('%j is refused at once', (options, name) => {
    expect(() => assumeRole({ credentials: own, ...options } as AssumeRoleOptions)).toThrow(name);
  });
});
