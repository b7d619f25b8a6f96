import { apiError, createMock, type Mock, mockDescribeLiveBandwidthData, mockListDomainDetail } from '@volc-live/mocks';
import { getResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { type Body, stoppedMock } from './support/asking.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const action = 'DescribeLiveBandwidthData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };

const mock: Mock = stoppedMock();
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  mock.reset();
});
afterAll(() => server.close());

/** Sends a signed request with the global fetch. */
async function call(name: string, sent: Body, host = 'live.volcengineapi.com'): Promise<Response> {
  const request = sign({ action: name, body: sent, host });
  const { host: _, ...headers } = request.headers;
  return fetch(`https://${host}/?${request.query}`, { method: 'POST', headers, body: request.body });
}

interface Envelope {
  readonly ResponseMetadata: { readonly Error?: { readonly Code: string; readonly Message: string } };
  readonly Result?: Record<string, unknown>;
}

async function envelopeOf(response: Response): Promise<Envelope> {
  return (await response.json()) as Envelope;
}

describe('setupServer(...mock.handlers)', () => {
  test('answers a signed request of fetch from the account', async () => {
    const response = await call(action, body);
    expect(response.status).toBe(200);
    expect((await envelopeOf(response)).Result).toMatchObject({ ...body, Aggregation: 300 });
    expect(mock.requests).toMatchObject([{ action, request: body, status: 200 }]);
  });

  test('refuses an unsigned one with the envelope, and says why', async () => {
    const response = await fetch(`https://live.volcengineapi.com/?Action=${action}&Version=2023-01-01`, {
      method: 'POST',
      body: '{}',
    });
    expect(response.status).toBe(401);
    expect((await envelopeOf(response)).ResponseMetadata.Error?.Code).toBe('MissingAuthenticationToken');
    expect(response.headers.get('x-volc-live-hint')).toContain('missing: ');
  });

  test.each([
    ['GET', '/?Action=DescribeLiveBandwidthData&Version=2023-01-01', 'InvalidActionOrVersion'],
    ['POST', '/', 'MissingParameter'],
    ['POST', '/other?Action=DescribeLiveBandwidthData', 'ServiceNotFound'],
    ['DELETE', '/', 'InvalidActionOrVersion'],
  ])('lets nothing through to the service: %s %s', async (method, target, code) => {
    const response = await fetch(`https://live.volcengineapi.com${target}`, { method });
    expect((await envelopeOf(response)).ResponseMetadata.Error?.Code).toBe(code);
  });

  test('leaves other hosts alone', async () => {
    const handlers = [...mock.handlers] as HttpHandler[];
    expect(
      await getResponse(handlers, new Request(`https://example.com/?Action=${action}`, { method: 'POST' })),
    ).toBeUndefined();
  });

  test('answers the hosts it is told to', async () => {
    const other = createMock({
      hosts: ['live.example.test'],
      now: '2026-03-01T00:00:00+08:00',
      signatureNow: () => SIGNED_AT,
    });
    server.use(...other.handlers);
    expect((await call(action, body, 'live.example.test')).status).toBe(200);
    expect(other.requests).toHaveLength(1);
  });

  test('knows the host where the stack hides it, as browsers do', async () => {
    const { host, ...headers } = sign({ action, body }).headers;
    const request = new Request(`https://${host}/?Action=${action}&Version=2023-01-01`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(request.headers.get('host')).toBeNull();
    expect((await getResponse([...mock.handlers], request))?.status).toBe(200);
  });

  test('calls its handler by a name that people can read', () => {
    expect(mock.handlers.map(({ info }) => info.header)).toEqual([
      'POST https://live.volcengineapi.com/?Action=*&Version=2023-01-01',
    ]);
  });
});

describe('an override', () => {
  test('by value takes the place of the account; what is left out repeats the request or is empty', async () => {
    server.use(mockDescribeLiveBandwidthData({ PeakUpBandwidth: 12.5 }));
    const { Result } = await envelopeOf(await call(action, body));
    expect(Result).toEqual({
      ...body,
      Aggregation: 300,
      PeakUpBandwidth: 12.5,
      PeakDownBandwidth: 0,
      BandwidthDataList: [],
    });
    expect(mock.requests).toHaveLength(0);
  });

  test('by function is told the parsed request', async () => {
    server.use(
      mockDescribeLiveBandwidthData(({ request }) => ({ PeakDownBandwidth: (request.DomainList ?? []).length })),
    );
    const { Result } = await envelopeOf(await call(action, { ...body, DomainList: ['a.example', 'b.example'] }));
    expect(Result).toMatchObject({ PeakDownBandwidth: 2, DomainList: ['a.example', 'b.example'] });
  });

  test('may be an error, once', async () => {
    server.use(mockDescribeLiveBandwidthData(() => apiError(429, 'FlowLimitExceeded'), { once: true }));
    const first = await call(action, body);
    expect(first.status).toBe(429);
    expect((await envelopeOf(first)).ResponseMetadata.Error).toEqual({
      Code: 'FlowLimitExceeded',
      Message: expect.stringMatching(/\S/) as string,
    });
    expect((await call(action, body)).status).toBe(200);
  });

  test('is of one action only, and ends with resetHandlers', async () => {
    server.use(mockListDomainDetail({ Total: 7 }));
    expect((await envelopeOf(await call(action, body))).Result).not.toHaveProperty('Total');
    expect((await envelopeOf(await call('ListDomainDetail', { PageNum: 1, PageSize: 1 }))).Result).toEqual({
      Total: 7,
      DomainList: [],
    });
    server.resetHandlers();
    expect((await envelopeOf(await call('ListDomainDetail', { PageNum: 1, PageSize: 1 }))).Result?.['Total']).toBe(10);
  });

  test('has a name that people can read', () => {
    expect(mockListDomainDetail({ Total: 7 }).info.header).toBe('POST ListDomainDetail (override)');
  });
});
