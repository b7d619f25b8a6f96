/** The faces of a mock that is another edition of the service: handlers of MSW, and the server. */
import { type Mock, mockCredentials, mockDescribeLivePullToPushData, mockDescribeLiveTrafficData } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type Body, type Result, stoppedMock } from './support/asking.ts';
import { exchange, post } from './support/raw-http.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const MAIN_HOST = 'live.volcengineapi.com';
const HOST = 'open.byteplusapi.com';
const now = '2026-03-01T00:00:00+08:00';
const hour = { StartTime: '2026-02-01T20:00:00+08:00', EndTime: '2026-02-01T21:00:00+08:00' };

const byteplus = (): Mock => stoppedMock(now, 1, { edition: 'byteplus' });

describe('MSW', () => {
  const [here, there] = [byteplus(), stoppedMock(now)];
  const server = setupServer(...here.handlers, ...there.handlers);
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => [here, there].forEach((mock) => mock.reset()));
  afterAll(() => server.close());

  async function call(host: string, action: string, sent: Body): Promise<Response> {
    const request = sign({ action, body: sent, host });
    const { host: _, ...headers } = request.headers;
    return fetch(`https://${host}/?${request.query}`, { method: 'POST', headers, body: request.body });
  }

  test('handlers answer for the host of their edition, side by side', async () => {
    expect((await call(HOST, 'DescribeLiveTrafficData', { ...hour, Stage: 'busy' })).status).toBe(200);
    expect((await call(HOST, 'DescribeLiveAuditData', hour)).status).toBe(404);
    expect((await call(MAIN_HOST, 'DescribeLiveAuditData', hour)).status).toBe(200);
    expect([here.requests.length, there.requests.length]).toEqual([2, 1]);
    expect(here.handlers[0]?.info.header).toBe(`POST https://${HOST}/?Action=*&Version=2023-01-01`);
  });

  test('overrides have what the edition has more, where they are told of it', async () => {
    const resultOfCall = async (action: string, sent: Body): Promise<Result> => ((await (await call(HOST, action, sent)).json()) as { readonly Result: Result }).Result;
    server.use(mockDescribeLiveTrafficData(({ request }) => ({ Stage: request.Stage ?? 'none', TotalUpTraffic: 3 }), { edition: 'byteplus' }));
    expect(await resultOfCall('DescribeLiveTrafficData', { ...hour, Stage: 'busy' })).toMatchObject({ Stage: 'busy', TotalUpTraffic: 3 });
    server.use(mockDescribeLivePullToPushData({ DomainList: ['mine.test'] }, { edition: 'byteplus', once: true }));
    expect((await resultOfCall('DescribeLivePullToPushData', hour))['DomainList']).toEqual(['mine.test']);
    server.use(mockDescribeLivePullToPushData({}, { edition: 'byteplus', once: true }));
    expect((await resultOfCall('DescribeLivePullToPushData', hour))['DomainList']).toEqual([]);
    server.use(mockDescribeLivePullToPushData({}, { once: true }));
    expect(await resultOfCall('DescribeLivePullToPushData', hour)).not.toHaveProperty('DomainList');
    // @ts-expect-error The service itself answers no DomainList.
    void ((): unknown => mockDescribeLivePullToPushData({ DomainList: [] }));
    // @ts-expect-error There is no such edition.
    expect(() => mockDescribeLivePullToPushData({}, { edition: 'moon' })).toThrow('The mock has no edition "moon".');
    server.resetHandlers();
  });

  test('what was asked has the parameters of the edition', async () => {
    await call(HOST, 'DescribeLiveTrafficData', { ...hour, ProtocolList: ['CMAF'], Stage: 'busy' });
    const [asked] = here.requests;
    if (asked?.action !== 'DescribeLiveTrafficData' || asked.request === undefined || !('Stage' in asked.request)) throw new Error('Nothing was asked.');
    expect([asked.request.Stage, asked.request.ProtocolList]).toEqual(['busy', ['CMAF']]);
  });

  test('follow an account of another edition that is loaded', async () => {
    const mock = stoppedMock(now);
    mock.load({ edition: 'byteplus' });
    expect(mock.edition()).toBe('byteplus');
    server.use(...mock.handlers);
    expect((await call(HOST, 'DescribeLiveTrafficData', { ...hour, Stage: 'busy' })).status).toBe(200);
    expect(mock.requests).toHaveLength(1);
    mock.load({});
    expect(mock.edition()).toBe('main');
    server.resetHandlers();
  });
});

describe('the server', () => {
  let server: Awaited<ReturnType<typeof startMockServer>>;
  beforeAll(async () => {
    server = await startMockServer({ edition: 'byteplus', now, signatureNow: () => SIGNED_AT, quota: false });
  });
  beforeEach(() => server.load({}));
  afterAll(() => server.close());

  interface Answered {
    readonly status: number;
    readonly json: Record<string, unknown>;
  }

  async function raw(text: string): Promise<Answered> {
    const response = await exchange(server.port, text);
    return { status: Number(response.slice(9, 12)), json: JSON.parse(Buffer.from(response.slice(response.indexOf('\r\n\r\n') + 4), 'latin1').toString()) as Record<string, unknown> };
  }

  const call = (action: string, body: Body, { host = `127.0.0.1:${server.port}`, credentials = mockCredentials } = {}): Promise<Answered> => {
    const request = sign({ action, body, host, credentials });
    return raw(post(`/?${request.query}`, request.headers, request.body));
  };

  const control = (method: string, name: string, body?: Body, account?: string): Promise<Answered> =>
    raw(post(`/_mock/${name}`, {
      host: `127.0.0.1:${server.port}`, 'content-type': 'application/json', 'x-mock-token': server.controlToken,
      ...(account === undefined ? {} : { 'x-mock-account': account }),
    }, body === undefined ? '' : JSON.stringify(body)).replace('POST', method));

  test('answers as the edition', async () => {
    expect(await call('DescribeLiveTrafficData', { ...hour, ProtocolList: ['CMAF'], Stage: 'busy' })).toMatchObject({ status: 200, json: { Result: { Stage: 'busy' } } });
    expect((await call('DescribeLiveISPData', {}, { host: HOST })).status).toBe(200);
    expect((await call('DescribeLiveAuditData', hour)).status).toBe(404);
    expect((await call('DescribeLiveISPData', {}, { host: MAIN_HOST })).json).toMatchObject({ ResponseMetadata: { Error: { Code: 'InvalidAccessKey' } } });
  });

  test('tells in its views what it is', async () => {
    const { json } = await control('GET', 'service');
    expect(json).toMatchObject({ edition: 'byteplus', service: { host: HOST } });
    const actions = json['actions'] as readonly { readonly name: string; readonly quota: number }[];
    expect(actions).toHaveLength(11);
    expect(actions.find(({ name }) => name === 'ListDomainDetail')?.quota).toBe(1);
    expect((await control('GET', 'account')).json).toMatchObject({ edition: 'byteplus', protocols: expect.arrayContaining(['CMAF']) as unknown });
  });

  test('asks and fails what the edition has, by control endpoints', async () => {
    expect((await control('POST', 'ask', { action: 'DescribeLiveTrafficData', request: { ...hour, Stage: 'free' } })).status).toBe(200);
    const lacking = await control('POST', 'ask', { action: 'DescribeLiveAuditData', request: hour });
    expect(lacking).toMatchObject({ status: 400, json: { ResponseMetadata: { Error: { Message: 'There is no such action.' } } } });
    expect((await control('POST', 'faults', { action: 'DescribeLiveAuditData', drop: true })).status).toBe(400);
    expect((await control('POST', 'faults', { action: 'DescribeLiveISPData', code: 'InternalError' })).status).toBe(200);
  });

  test('opens accounts of each edition, and keeps the edition of one that is seeded anew', async () => {
    const open = async (scenario: Body): Promise<string> => {
      const { json } = await control('POST', 'accounts', { scenario });
      return String(json['accessKeyId']);
    };
    const [same, other] = [await open({}), await open({ edition: 'main' })];
    const editions = async (): Promise<readonly unknown[]> =>
      Promise.all([undefined, same, other].map(async (key) => (await control('GET', 'account', undefined, key)).json['edition']));
    expect(await editions()).toEqual(['byteplus', 'byteplus', 'main']);
    await control('POST', 'seed', { seed: 9 }, other);
    await control('POST', 'seed', { seed: 9 });
    expect(await editions()).toEqual(['byteplus', 'byteplus', 'main']);
    expect((await control('POST', 'accounts', { scenario: { edition: 'moon' } })).status).toBe(400);
  });
});
