/** A client of each edition against a mock of each: what one takes the other takes, and what one lacks the other lacks. */
import {
  ApiError,
  ConfigurationError,
  DescribeLivePullToPushData,
  DescribeLiveTrafficData,
  live,
  LiveClient,
  type LiveEdition,
  strictAnswers,
  systemClock,
} from '@volc-live/client';
import { createMock, type Mock, mockCredentials } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import type { ClientOptions } from '@volc-live/runtime';
import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { generatedActions } from '../src/index.ts';
import { goodBodies } from './good-bodies.ts';
import { now } from './mocked-service.ts';

const clock = { ...systemClock, now: () => now };
const range = { StartTime: '2026-11-21T16:00:00Z', EndTime: '2026-11-22T16:00:00Z' };
const lacking = live.editions?.['byteplus']?.without ?? [];
const had = generatedActions.filter(({ name }) => !lacking.includes(name));

/** A good body of an action that is known by its name alone. */
const bodyOf = (name: string): never => goodBodies.get(name) as never;

const mockOf = (edition: LiveEdition, quota = false): Mock => createMock({ edition, now, signatureNow: () => now, quota });

function clientOf<Edition extends LiveEdition>(edition: Edition, more: ClientOptions): LiveClient<Edition> {
  return new LiveClient({ ...more, edition, credentials: mockCredentials, clock, attempts: 1, answers: strictAnswers() });
}

test('the editions of mocks are those of clients', () => {
  for (const edition of ['main', ...Object.keys(live.editions ?? {})] as LiveEdition[]) {
    const mock = mockOf(edition);
    expect(mock.edition()).toBe(edition);
    expect(mock.handlers[0]?.info.header).toContain(`https://${live.editions?.[edition]?.host ?? live.host}/`);
  }
});

describe('a client and a mock of BytePlus', () => {
  const mock = mockOf('byteplus');
  const client = clientOf('byteplus', { transport: mock.transport });

  test.each(had.map(({ name, action }) => ({ name, action })))('$name is answered', async ({ name, action }) => {
    expect(await client.call(action, bodyOf(name))).toBeTypeOf('object');
  });

  test.each(lacking)('%s is refused by both', async (name) => {
    const action = generatedActions.find((known) => known.name === name)!.action;
    await expect(client.call(action, bodyOf(name))).rejects.toBeInstanceOf(ConfigurationError);
    // A client that knows no editions sends it all the same, and so does one of another language.
    const unaware = clientOf('main', { transport: mock.transport, endpoint: 'http://127.0.0.1' });
    const refusal: unknown = await unaware.call(action, bodyOf(name)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ code: 'InvalidActionOrVersion', status: 404 });
  });

  test('eleven actions are there, and two are not', () => expect([had.length, lacking.length]).toEqual([11, 2]));

  test('what the edition has more is answered, in one call and joined', async () => {
    const request = { ...range, ProtocolList: ['CMAF', 'RTMP'], DetailField: ['Protocol'], Stage: 'busy' } as const;
    const whole = await client.describeLiveTrafficData(request);
    expect(whole.Stage).toBe('busy');
    expect(whole.TrafficDetailDataList?.map(({ Protocol, TotalDownTraffic }) => [Protocol, TotalDownTraffic > 0])).toEqual([['CMAF', true], ['RTMP', true]]);
    expect(await client.joined(DescribeLiveTrafficData, request)).toEqual(whole);
    const long = { StartTime: '2026-08-01T00:00:00+08:00', EndTime: '2026-10-01T00:00:00+08:00' };
    const joined = await client.joined(DescribeLiveTrafficData, { ...long, Aggregation: 300, Stage: 'free' });
    expect([joined.Stage, joined.TrafficDataList.length]).toEqual(['free', 61 * 288]);
    const relays = await client.joined(DescribeLivePullToPushData, { ...long, Aggregation: 3600 });
    expect(relays.DomainList).toEqual(['push.example.com', 'push2.example.com', 'push.events.example.com']);
  });

  test('both give one verdict on every request of the traffic action', async () => {
    const trusting = clientOf('byteplus', { transport: mock.transport, validate: false });
    const lists = fc.oneof(fc.subarray(['HTTP-FLV', 'RTMP', 'CMAF']), fc.subarray(['RTMP', 'QUIC', 'CMAF', 'DASH']));
    const stages = fc.constantFrom('busy', 'free', 'busy', 'free', 'dawn', 7, null);
    const bodies = fc.record({ ProtocolList: lists, Stage: stages, DetailField: fc.subarray(['Domain', 'Protocol']) }, { requiredKeys: [] });
    const verdicts = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const request = { ...range, ...body } as never;
        const taken = client.violationsOf(DescribeLiveTrafficData, request).length === 0;
        const answered = await trusting.call(DescribeLiveTrafficData, request).then(() => true, (error: unknown) => {
          if (ApiError.is(error) && error.code.startsWith('InvalidParam')) return false;
          throw error;
        });
        expect(answered).toBe(taken);
        verdicts[taken ? 'taken' : 'refused'] += 1;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(Math.min(verdicts.taken, verdicts.refused)).toBeGreaterThan(30);
  });

  test('the quota of the mock is the one that the client keeps to', async () => {
    const limited = clientOf('byteplus', { transport: mockOf('byteplus', true).transport });
    const page = { PageNum: 1, PageSize: 10 };
    expect((await limited.listDomainDetail(page)).Total).toBe(10);
    await expect(limited.listDomainDetail(page)).rejects.toMatchObject({ code: 'FlowLimitExceeded' });
  });
});

describe('a client of another edition than the mock', () => {
  test.each<[LiveEdition, LiveEdition]>([['main', 'byteplus'], ['byteplus', 'main']])('of %s is refused by a mock of %s, as a key that is not known there', async (ofClient, ofMock) => {
    const client = clientOf(ofClient, { transport: mockOf(ofMock).transport });
    await expect(client.describeLiveISPData()).rejects.toMatchObject({ code: 'InvalidAccessKey', status: 401 });
    const right = clientOf(ofClient, { transport: mockOf(ofClient).transport });
    expect((await right.describeLiveISPData()).ISPList.length).toBeGreaterThan(5);
  });
});

describe('over a network', () => {
  const mock = mockOf('byteplus');
  const msw = setupServer(...mock.handlers);
  let server: Awaited<ReturnType<typeof startMockServer>>;
  beforeAll(async () => {
    server = await startMockServer({ edition: 'byteplus', now, signatureNow: () => now, quota: false });
    msw.listen({ onUnhandledFrame: 'bypass' });
  });
  afterAll(async () => {
    msw.close();
    await server.close();
  });

  test('handlers of MSW and the server answer as the transport does', async () => {
    const request = { ...range, ProtocolList: ['CMAF'], Stage: 'busy' } as const;
    const clients = [clientOf('byteplus', {}), clientOf('byteplus', { endpoint: server.url }), clientOf('byteplus', { transport: mock.transport })];
    const [byMsw, byServer, inProcess] = await Promise.all(clients.map((client) => client.describeLiveTrafficData(request)));
    expect(inProcess?.TotalDownTraffic).toBeGreaterThan(0);
    expect([byMsw, byServer]).toEqual([inProcess, inProcess]);
    expect(mock.requests).toHaveLength(2);
    expect(server.requests).toHaveLength(1);
  });
});
