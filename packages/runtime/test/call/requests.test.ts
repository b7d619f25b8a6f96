import { createHash } from 'node:crypto';

import { type ClientOptions, indexedQuery, ServiceClient, type TransportRequest, ValidationError } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { version } from '../../src/version.ts';
import { credentials, Echo, EchoByGet, type EchoRequest, recorder, service } from '../support/echo-service.ts';
import { authorizationOf } from '../support/independent-signer.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const now = Date.UTC(2025, 2, 1, 4, 5, 6, 789);

async function sent(request: EchoRequest, options: ClientOptions = {}): Promise<TransportRequest> {
  const { transport, requests } = recorder();
  const client = new ServiceClient(service, { credentials, transport, clock: new ManualClock(now), ...options });
  await client.call(Echo, request);
  const [first] = requests;
  if (first === undefined || requests.length !== 1) throw new Error(`${String(requests.length)} requests were sent.`);
  return first;
}

async function sentByGet(request: Readonly<Record<string, unknown>>, action: typeof EchoByGet = EchoByGet): Promise<TransportRequest | undefined> {
  const { transport, requests } = recorder();
  await new ServiceClient(service, { credentials, transport }).call(action, request);
  return requests[0];
}

function deep(levels: number, inside: unknown): unknown {
  let value = inside;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test('a POST carries action and version in the query, and the request as JSON in the body', async () => {
  const { method, url, headers, body } = await sent({ Text: '直播 😀' });
  expect([method, url]).toEqual(['POST', 'https://live.volcengineapi.com/?Action=Echo&Version=2023-01-01']);
  expect(new TextDecoder().decode(body)).toBe('{"Text":"直播 😀"}');
  expect(Object.keys(headers).toSorted()).toEqual(
    ['Accept', 'Authorization', 'Content-Type', 'User-Agent', 'X-Content-Sha256', 'X-Date', 'X-Security-Token'],
  );
  expect(headers).toMatchObject({
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'User-Agent': `volc-live/${version}`,
    'X-Content-Sha256': createHash('sha256').update(body ?? '').digest('hex'),
    'X-Date': '20250301T040506Z',
    'X-Security-Token': credentials.sessionToken,
  });
});

test('the signature is over exactly what is sent', async () => {
  const { method, url, headers, body = new Uint8Array() } = await sent({ Text: 'x' }, { endpoint: 'http://127.0.0.1:8080' });
  const { searchParams, host, pathname } = new URL(url);
  const names = ['Content-Type', 'X-Content-Sha256', 'X-Date', 'X-Security-Token'] as const;
  const signed = Object.fromEntries(names.map((name) => [name, headers[name] ?? '']));
  expect(headers['Authorization']).toBe(
    authorizationOf({
      ...credentials,
      method,
      path: pathname,
      query: [...searchParams],
      headers: { ...signed, Host: host },
      body,
      region: 'cn-north-1',
      service: 'live',
      timestamp: '20250301T040506Z',
    }),
  );
  expect(host).toBe('127.0.0.1:8080');
});

test('without a token no token is sent or signed', async () => {
  const { accessKeyId, secretAccessKey } = credentials;
  const { headers } = await sent({}, { credentials: { accessKeyId, secretAccessKey } });
  expect(headers).not.toHaveProperty('X-Security-Token');
  expect(headers['Authorization']).toContain('SignedHeaders=content-type;host;x-content-sha256;x-date,');
});

test('a service of another path, region and name is called and signed as it says', async () => {
  const { transport, requests } = recorder();
  const other = { ...service, host: 'open.example.com', path: '/a b/', region: 'ap-1', signingService: 'vod' };
  await new ServiceClient(other, { credentials, transport, clock: new ManualClock(now) }).call(Echo, {});
  expect(requests[0]?.url).toBe('https://open.example.com/a%20b/?Action=Echo&Version=2023-01-01');
  expect(requests[0]?.headers['Authorization']).toContain('/20250301/ap-1/vod/request,');
});

describe('a GET', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['nothing', {}, 'Action=EchoByGet&Version=2018-01-01'],
    ['scalars, sorted by name', { Zone: 'a b+c', Flag: true, Count: 5 }, 'Action=EchoByGet&Count=5&Flag=true&Version=2018-01-01&Zone=a%20b%2Bc'],
    ['a list, in its order', { Name: ['b', 'a'] }, 'Action=EchoByGet&Name=b&Name=a&Version=2018-01-01'],
    ['absent values not at all', { Name: undefined }, 'Action=EchoByGet&Version=2018-01-01'],
  ])('has parameters in its query: %s', async (_name, request, query) => {
    const { method, url, headers, body } = (await sentByGet(request)) ?? {};
    expect([method, url, body]).toEqual(['GET', `https://live.volcengineapi.com/?${query}`, undefined]);
    expect(headers).not.toHaveProperty('Content-Type');
    expect(headers?.['X-Content-Sha256']).toBe(createHash('sha256').update('').digest('hex'));
  });

  test.each([[{ Name: { a: 1 } }], [{ Name: null }], [{ Name: [['a']] }], [{ Name: [null] }]])(
    '%j does not fit into a query',
    async (request) => {
      const error = await sdkErrorOf(sentByGet(request));
      expect(error).toMatchObject({ kind: 'validation', violations: [{ path: 'Name', rule: 'query' }] });
    },
  );

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['lists', { Id: ['b', 'a'] }, 'Action=EchoByGet&Id.1=b&Id.2=a&Version=2018-01-01'],
    [
      'objects in lists',
      { Filter: [{ Name: 'zone', Values: ['x', 'y'] }, { Name: 'state' }] },
      'Action=EchoByGet&Filter.1.Name=zone&Filter.1.Values.1=x&Filter.1.Values.2=y&Filter.2.Name=state&Version=2018-01-01',
    ],
    ['empty lists not at all', { Id: [] }, 'Action=EchoByGet&Version=2018-01-01'],
  ])('of a service that counts writes %s', async (_name, request, query) => {
    expect((await sentByGet(request, { ...EchoByGet, query: indexedQuery }))?.url).toBe(`https://live.volcengineapi.com/?${query}`);
  });

  test('of a service that counts has no place for null', async () => {
    const error = await sdkErrorOf(sentByGet({ Id: [null] }, { ...EchoByGet, query: indexedQuery }));
    expect(error).toMatchObject({ kind: 'validation', violations: [{ path: 'Id.1', rule: 'query' }] });
  });
});

describe('checking', () => {
  test('refuses a wrong request with everything that is wrong, and sends nothing', async () => {
    const { transport, requests } = recorder();
    let asked = 0;
    const provider = () => {
      asked++;
      return credentials;
    };
    const client = new ServiceClient(service, { credentials: provider, transport, clock: new ManualClock(now) });
    const error = await sdkErrorOf(client.call(Echo, { Text: 'bad', Count: 1 }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      action: 'Echo',
      attempts: 0,
      violations: [
        { path: 'Text', rule: 'good', message: 'Text must be good.', remedy: 'Use another.', values: ['bad'] },
        { path: 'Count', rule: 'now' },
      ],
    });
    expect([requests.length, asked]).toEqual([0, 0]);
  });

  test('judges by the clock of the client', async () => {
    expect(new TextDecoder().decode((await sent({ Count: now })).body)).toBe(`{"Count":${String(now)}}`);
  });

  test('can be switched off', async () => {
    expect(new TextDecoder().decode((await sent({ Text: 'bad' }, { validate: false })).body)).toBe('{"Text":"bad"}');
  });
});

describe('the request is taken when the call begins', () => {
  test('what its owner does to it later has no effect', async () => {
    const { transport, requests } = recorder();
    const client = new ServiceClient(service, { credentials: async () => credentials, transport });
    const request = { Text: 'before' };
    const call = client.call(Echo, request);
    request.Text = 'after';
    await call;
    expect(new TextDecoder().decode(requests[0]?.body)).toBe('{"Text":"before"}');
  });

  test('getters are read once: what is checked is what is sent', async () => {
    let reads = 0;
    const request = {
      get Text(): string {
        reads++;
        return reads === 1 ? 'good' : 'bad';
      },
    };
    expect(new TextDecoder().decode((await sent(request)).body)).toBe('{"Text":"good"}');
    expect(reads).toBe(1);
  });

  test('fields named like methods of objects are fields', async () => {
    const request = JSON.parse('{"toJSON":1,"__proto__":{"a":1},"constructor":2}') as EchoRequest;
    expect(new TextDecoder().decode((await sent(request)).body)).toBe('{"toJSON":1,"__proto__":{"a":1},"constructor":2}');
  });

  test('a literal backslash before ud800 is a text like any other', async () => {
    expect(new TextDecoder().decode((await sent({ Text: '\\ud800' })).body)).toBe('{"Text":"\\\\ud800"}');
  });

  const circle: Record<string, unknown> = {};
  circle['Text'] = circle;
  test.each<[string, unknown, object]>([
    ['undefined', undefined, { path: '', rule: 'json' }],
    ['a function', () => 1, { path: '', rule: 'json' }],
    ['a symbol', Symbol('x'), { path: '', rule: 'json' }],
    ['a circle', circle, { path: '', rule: 'json' }],
    ['a bigint', { Count: 5n }, { path: '', rule: 'json' }],
    ['too many levels', deep(50_000, 1), { path: '', rule: 'json' }],
    [
      'a getter that throws',
      {
        get Text(): string {
          throw new Error('PRIVATE');
        },
      },
      { path: '', rule: 'json' },
    ],
    ['a proxy that is revoked', revoked(), { path: '', rule: 'json' }],
    ['null', null, { path: '', rule: 'type' }],
    ['a text', 'x', { path: '', rule: 'type' }],
    ['a list', [], { path: '', rule: 'type' }],
    ['a date', new Date(0), { path: '', rule: 'type' }],
    ['half of a surrogate pair', { Text: 'a\ud83d' }, { path: 'Text', rule: 'unicode' }],
    ['half a pair inside', { List: ['x', { Text: '\udc00' }] }, { path: 'List[1].Text', rule: 'unicode' }],
    ['half a pair beside nothing', { A: null, B: 5, List: ['\ud800'] }, { path: 'List[0]', rule: 'unicode' }],
    ['half a pair in a name', { List: [{ '\ud800': 1 }] }, { path: 'A name', rule: 'unicode' }],
    ['half a pair under many levels', deep(2000, '\ud800'), { rule: 'unicode' }],
  ])('%s is refused', async (_name, request, want) => {
    for (const validate of [true, false]) {
      const { transport, requests } = recorder();
      const client = new ServiceClient(service, { credentials, transport, validate });
      const error = await sdkErrorOf(client.call(Echo, request as EchoRequest));
      expect(error).toMatchObject({ kind: 'validation', attempts: 0, violations: [want] });
      expect(error.message).not.toContain('PRIVATE');
      expect(requests).toEqual([]);
    }
  });
});

test('one client serves many calls at once', async () => {
  const { transport, requests } = recorder();
  const client = new ServiceClient(service, { credentials, transport });
  await Promise.all(Array.from({ length: 100 }, (_, i) => client.call(Echo, { Text: String(i) })));
  expect(requests.map(({ body }) => new TextDecoder().decode(body)).toSorted()).toEqual(
    Array.from({ length: 100 }, (_, i) => `{"Text":"${String(i)}"}`).toSorted(),
  );
});
