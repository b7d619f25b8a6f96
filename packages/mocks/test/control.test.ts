import { type MockServer, startMockServer } from '@volc-live/mocks/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Body } from './support/asking.ts';
import { exchange, post } from './support/raw-http.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const action = 'DescribeLiveTrafficData';
const hour = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, quota: false, allowedHosts: ['mock.test'] });
});
beforeEach(() => server.load({ clock: '2026-03-01T00:00:00+08:00' }));
afterAll(() => server.close());

interface Answered {
  readonly status: number;
  readonly head: string;
  readonly json: Body;
}

async function call(method: string, name: string, body: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Promise<Answered> {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const all = { host: `127.0.0.1:${server.port}`, 'content-type': 'application/json', 'x-mock-token': server.controlToken, ...headers };
  const present = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await exchange(server.port, post(`/_mock/${name}`, Object.fromEntries(present), text).replace('POST', method));
  const [head = '', json = ''] = response.split('\r\n\r\n');
  return { status: Number(head.slice(9, 12)), head, json: JSON.parse(Buffer.from(json, 'latin1').toString()) as Body };
}

const tell = (name: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered> => call('POST', name, body, headers);
const look = (name: string, headers?: Readonly<Record<string, string>>): Promise<Answered> => call('GET', name, undefined, headers);

async function usage(credentials = server.credentials): Promise<number> {
  const { query, headers, body } = sign({ action, body: hour, host: `127.0.0.1:${server.port}`, credentials });
  return Number((await exchange(server.port, post(`/?${query}`, headers, body))).slice(9, 12));
}

describe('control endpoints', () => {
  test('set the seed, and leave the clock', async () => {
    await tell('clock', { set: '2026-02-20T00:00:00+08:00' });
    expect(await tell('seed', { seed: 12 })).toMatchObject({ status: 200, json: { ok: true } });
    expect((await look('account')).json).toMatchObject({ seed: 12, clock: { now: Date.parse('2026-02-20T00:00:00+08:00'), running: false } });
  });

  test('set, advance and run the clock', async () => {
    await tell('clock', { set: 1_770_000_000_000 });
    await tell('clock', { advance: 60 });
    expect(server.clock.now()).toBe(1_770_000_060_000);
    await tell('clock', { run: true });
    expect((await look('account')).json).toMatchObject({ clock: { running: true } });
  });

  test('replace the domains, and what is given is checked', async () => {
    expect(await tell('domains', { domains: [{ name: 'a.test', type: 'pull' }] })).toMatchObject({ status: 200 });
    expect(((await look('account')).json['domains'] as Body[]).map(({ name }) => name)).toEqual(['a.test']);
    const wrong = await tell('domains', { domains: [{ name: 'a.test' }] });
    expect(wrong).toMatchObject({ status: 400, json: { ResponseMetadata: { Error: { Code: 'InvalidParam', Message: 'domains[0] has no type.' } } } });
    expect(wrong.head).toContain('x-volc-live-hint: domains[0]: Add type.');
  });

  test('make requests fail, and forget that', async () => {
    await tell('faults', { action, code: 'InternalServiceTimeout', times: 'always' });
    expect([await usage(), await usage()]).toEqual([504, 504]);
    expect((await look('requests')).json['requests']).toMatchObject([{ action, status: 504 }, { action, request: hour, accessKey: 'AKLT' }]);
    await tell('reset', {});
    expect((await look('requests')).json).toEqual({ requests: [] });
    expect(await usage()).toBe(200);
  });

  test('ask as if it were signed, and leave no trace', async () => {
    await tell('faults', { action, drop: true });
    const answer = await tell('ask', { action, request: hour });
    expect(answer).toMatchObject({ status: 200, json: { Result: { ...hour, Aggregation: 300 } } });
    const wrong = await tell('ask', { action, request: { ...hour, Aggregation: 7 } });
    expect(wrong).toMatchObject({ status: 400, json: { ResponseMetadata: { Action: action, Error: { Code: 'InvalidParam' } } } });
    expect((await look('requests')).json).toEqual({ requests: [] });
  });

  test('tell what the service is', async () => {
    const { json } = await look('service');
    expect(json).toMatchObject({ service: { name: 'live', version: '2023-01-01' } });
    expect(json['actions']).toHaveLength(13);
  });

  test('load a scenario, faults and all', async () => {
    await tell('scenario', { seed: 3, faults: [{ action, status: 503, times: 1 }] });
    expect([await usage(), await usage()]).toEqual([503, 200]);
  });

  test('open accounts that do not meet', async () => {
    const { json } = await tell('accounts', { scenario: { seed: 5, domains: [{ name: 'b.test', type: 'push' }] } });
    const credentials = json as { readonly accessKeyId: string; readonly secretAccessKey: string };
    const meant = { 'x-mock-account': credentials.accessKeyId };
    await tell('faults', { action, status: 500, times: 'always' }, meant);
    expect([await usage(), await usage(credentials)]).toEqual([200, 500]);
    expect((await look('account', meant)).json).toMatchObject({ seed: 5, domains: [{ name: 'b.test' }] });
    expect((await look('requests', meant)).json['requests']).toHaveLength(1);
    expect(await usage({ ...credentials, secretAccessKey: 'wrong' })).toBe(401);
    expect(await look('account', { 'x-mock-account': 'AKLTnobody' })).toMatchObject({ status: 404 });
  });

  test('open no more accounts than fit', async () => {
    const full = await startMockServer();
    const headers = { host: `127.0.0.1:${full.port}`, 'content-type': 'application/json', 'x-mock-token': full.controlToken };
    const open = async (): Promise<number> => Number((await exchange(full.port, post('/_mock/accounts', headers, '{}'))).slice(9, 12));
    for (let count = 0; count < 256; count += 1) expect(await open()).toBe(200);
    expect(await open()).toBe(429);
    await full.close();
  });
});

const other = { host: 'evil.example' };

test.each<[string, string, string, unknown, Readonly<Record<string, string | undefined>>, number]>([
  ['without a token', 'POST', 'reset', {}, { 'x-mock-token': undefined }, 403],
  ['with another token', 'POST', 'reset', {}, { 'x-mock-token': 'A'.repeat(32) }, 403],
  ['reading without a token', 'GET', 'requests', undefined, { 'x-mock-token': undefined }, 403],
  ['to another Host', 'POST', 'reset', {}, other, 403],
  ['to the Host of the service', 'POST', 'reset', {}, { host: 'live.volcengineapi.com' }, 403],
  ['from a page of another origin', 'POST', 'reset', {}, { origin: 'http://evil.example' }, 403],
  ['from a page without origin', 'POST', 'reset', {}, { origin: 'null' }, 403],
  ['as a form', 'POST', 'reset', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['as text', 'POST', 'reset', '{}', { 'content-type': 'text/plain' }, 415],
  ['without a type', 'POST', 'reset', '{}', { 'content-type': undefined }, 415],
  ['before a page may', 'OPTIONS', 'reset', undefined, { origin: 'http://evil.example' }, 403],
  ['by another method', 'PUT', 'reset', {}, {}, 405],
  ['reading by POST', 'POST', 'requests', {}, {}, 405],
  ['of another name', 'POST', 'nothing', {}, {}, 404],
  ['of a name of every object', 'POST', 'constructor', {}, {}, 404],
  ['of a path', 'POST', '../../etc/passwd', {}, {}, 404],
  ['with no JSON', 'POST', 'reset', '{', {}, 400],
  ['with a list', 'POST', 'reset', '[]', {}, 400],
  ['with a clock that cannot stand there', 'POST', 'clock', { set: 'yesterday' }, {}, 400],
  ['with a clock that is told nothing', 'POST', 'clock', {}, {}, 400],
  ['with an advance to nowhere', 'POST', 'clock', { advance: 1e300 }, {}, 400],
  ['with a seed that is none', 'POST', 'seed', { seed: 'x' }, {}, 400],
  ['with an action that is none', 'POST', 'ask', { action: 'toString' }, {}, 400],
  ['with a fault of an action that is none', 'POST', 'faults', { action: 'x' }, {}, 400],
  ['with a fault that is none', 'POST', 'faults', { action, status: 7 }, {}, 400],
  ['with a scenario that is none', 'POST', 'accounts', { scenario: [] }, {}, 400],
  ['with a prototype', 'POST', 'scenario', '{"__proto__":{"seed":1}}', {}, 400],
])('a control call %s is refused with the envelope', async (_, method, name, body, headers, status) => {
  const seed = server.world.account.seed;
  const { status: got, head, json } = await call(method, name, body, headers);
  expect(got).toBe(status);
  expect(json).toMatchObject({ ResponseMetadata: { Error: { Code: expect.any(String) as string } } });
  expect(head).toMatch(/x-volc-live-hint: [\x20-\x7e]+/);
  expect(head).not.toMatch(/access-control/i);
  expect(server.world.account.seed).toBe(seed);
});

test('the page of the server itself may call, and so may names that the server was told', async () => {
  expect(await call('POST', 'reset', {}, { origin: `http://127.0.0.1:${server.port}` })).toMatchObject({ status: 200 });
  expect(await call('POST', 'reset', {}, { host: 'mock.test' })).toMatchObject({ status: 200 });
});

test('the token is another one for every server', async () => {
  const second = await startMockServer();
  expect(second.controlToken).not.toBe(server.controlToken);
  await second.close();
});
