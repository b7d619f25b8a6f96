import * as client from '@volc-live/client';
import {
  ApiError,
  type ClientOptions,
  DescribeLiveBandwidthData,
  live,
  LiveClient,
  SdkError,
  systemClock,
  TransportError,
  ValidationError,
} from '@volc-live/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type LiveService, startLiveService } from './support/live-service.ts';

const now = Date.UTC(2026, 10, 24, 4);
const credentials = { accessKeyId: 'AKLTexample', secretAccessKey: 'c2VjcmV0LW9mLXRoZS1rZXk=', sessionToken: 'STS2token' };
const day = { StartTime: '2026-11-22T00:00:00+08:00', EndTime: '2026-11-23T00:00:00+08:00' };

let service: LiveService;
beforeAll(async () => {
  service = await startLiveService({ ...credentials, timestamp: '20261124T040000Z' });
});
beforeEach(() => {
  (service.received as unknown[]).length = 0;
  service.reply({ status: 200, body: '{"ResponseMetadata":{"RequestId":"id-1"},"Result":{}}' });
});
afterAll(() => service.close());

function connect(options: ClientOptions = {}): LiveClient {
  return new LiveClient({ credentials, endpoint: service.endpoint, clock: { ...systemClock, now: () => now }, ...options });
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('every method', () => {
  const calls: Readonly<Record<string, (of: LiveClient) => Promise<unknown>>> = {
    DescribeLiveAuditData: (of) => of.describeLiveAuditData(day),
    DescribeLiveBandwidthData: (of) => of.describeLiveBandwidthData(day),
    DescribeLiveISPData: (of) => of.describeLiveISPData({}),
    DescribeLiveP95PeakBandwidthData: (of) => of.describeLiveP95PeakBandwidthData(day),
    DescribeLivePullToPushBandwidthData: (of) => of.describeLivePullToPushBandwidthData(day),
    DescribeLivePullToPushData: (of) => of.describeLivePullToPushData(day),
    DescribeLiveRecordData: (of) => of.describeLiveRecordData(day),
    DescribeLiveRegionData: (of) => of.describeLiveRegionData({}),
    DescribeLiveSnapshotData: (of) => of.describeLiveSnapshotData(day),
    DescribeLiveTimeShiftData: (of) => of.describeLiveTimeShiftData(day),
    DescribeLiveTrafficData: (of) => of.describeLiveTrafficData(day),
    DescribeLiveTranscodeData: (of) => of.describeLiveTranscodeData(day),
    ListDomainDetail: (of) => of.listDomainDetail({ PageNum: 1, PageSize: 10 }),
  };

  test('is tried here', () => {
    const methods = Object.getOwnPropertyNames(LiveClient.prototype).filter((name) => name !== 'constructor');
    expect(methods.toSorted()).toEqual(Object.keys(calls).map((name) => name.charAt(0).toLowerCase() + name.slice(1)).toSorted());
  });

  test.each(Object.entries(calls))('%s sends what it is given, signed right, and gives back the result', async (name, call) => {
    service.reply({ status: 200, body: `{"ResponseMetadata":{"RequestId":"id-1"},"Result":{"From":"${name}"}}` });
    expect(await call(connect())).toEqual({ From: name });
    const body = name.endsWith('ISPData') || name.endsWith('RegionData') ? {} : name === 'ListDomainDetail' ? { PageNum: 1, PageSize: 10 } : day;
    expect(service.received).toEqual([
      {
        method: 'POST',
        path: '/',
        action: name,
        version: '2023-01-01',
        contentType: 'application/json',
        userAgent: expect.stringMatching(/^volc-live\/\d+\.\d+\.\d+/),
        body,
        fault: '',
      },
    ]);
  });
});

test('text of any language arrives and is signed as UTF-8', async () => {
  const request = { ...day, DomainList: ['直播.example.com', '😀'] };
  await connect({ validate: false }).describeLiveBandwidthData(request);
  expect(service.received).toMatchObject([{ body: request, fault: '' }]);
});

test('another secret is another signature', async () => {
  await connect({ credentials: { ...credentials, secretAccessKey: 'another' } }).describeLiveBandwidthData(day);
  expect(service.received).toMatchObject([{ fault: expect.stringMatching(/^Signature is /) }]);
});

test('an action can be called by its descriptor', async () => {
  expect(await connect().call(DescribeLiveBandwidthData, day)).toEqual({});
  expect(service.received).toMatchObject([{ action: 'DescribeLiveBandwidthData', body: day, fault: '' }]);
});

test('a request that breaks rules is refused with all of them, and nothing is sent', async () => {
  const request = { StartTime: 'yesterday', EndTime: 'today' };
  const error = await errorOf(connect().describeLiveBandwidthData(request));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ kind: 'validation', action: 'DescribeLiveBandwidthData', attempts: 0 });
  expect((error as ValidationError).violations.map(({ path }) => path)).toEqual(['StartTime', 'EndTime']);
  expect(service.received).toEqual([]);
});

test('rules about time go by the clock of the client', async () => {
  const later = { StartTime: '2026-11-25T00:00:00+08:00', EndTime: '2026-11-26T00:00:00+08:00' };
  expect(await errorOf(connect().describeLiveBandwidthData(later))).toBeInstanceOf(ValidationError);
  const clock = { ...systemClock, now: () => now + 3 * 86_400_000 };
  expect(await connect({ clock }).describeLiveBandwidthData(later)).toEqual({});
});

test('checks can be switched off', async () => {
  const request = { StartTime: 'yesterday', EndTime: 'today' };
  expect(await connect({ validate: false }).describeLiveBandwidthData(request)).toEqual({});
  expect(service.received).toMatchObject([{ body: request, fault: '' }]);
});

test('an error of the service arrives as an ApiError, also inside HTTP 200', async () => {
  for (const status of [400, 200]) {
    const body = '{"ResponseMetadata":{"RequestId":"id-7","Error":{"Code":"InvalidParam","Message":"No."}}}';
    service.reply({ status, body });
    const error = await errorOf(connect().describeLiveBandwidthData(day));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'InvalidParam', status, requestId: 'id-7', retryable: false });
  }
});

test('the spec says which codes may be cured by time', async () => {
  expect(live.retryableCodes.length).toBeGreaterThan(0);
  for (const code of live.retryableCodes) {
    service.reply({ status: 200, body: `{"ResponseMetadata":{"Error":{"Code":"${code}"}}}` });
    expect(await errorOf(connect().describeLiveBandwidthData(day))).toMatchObject({ code, retryable: true });
  }
});

test('an answer that is none is an error', async () => {
  service.reply({ status: 200, body: '<html>' });
  const error = await errorOf(connect().describeLiveBandwidthData(day));
  expect(error).toBeInstanceOf(TransportError);
  expect(SdkError.is(error)).toBe(true);
});

test('without credentials the error names the places, and nothing is sent', async () => {
  const provider = client.defaultCredentials({ environment: {}, homeFolder: '/nonexistent' });
  const error = await errorOf(connect({ credentials: provider }).describeLiveBandwidthData(day));
  expect(error).toBeInstanceOf(client.ConfigurationError);
  for (const place of ['VOLC_ACCESSKEY', 'VOLC_SECRETKEY', '~/.volc/config', '~/.volc/credentials']) {
    expect(String(error)).toContain(place);
  }
  expect(service.received).toEqual([]);
});
