import { ApiError, type TransportRequest, type TransportResponse } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { answer, good } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { ScriptedClient } from '../support/scripted-call.ts';

const day = 86_400_000;
const minute = 60_000;

/** A service whose clock is `offset` milliseconds ahead, and that refuses what is 15 minutes off. */
class StrictService {
  readonly clock = new ManualClock(Date.UTC(2026, 10, 24, 12));
  readonly dates: number[] = [];
  offset: number;
  code = 'InvalidTimestamp';
  status = 403;
  message: string | undefined;
  date: (now: number) => string | undefined = (now) => new Date(now).toUTCString();
  readonly #scripted = new ScriptedClient([], { transport: (request) => Promise.resolve(this.#answer(request)) }, this.clock);

  constructor(offset: number) {
    this.offset = offset;
  }

  /** Calls, and gives the attempts or the error. */
  async call(): Promise<unknown> {
    const before = this.dates.length;
    const { error } = await this.#scripted.call();
    return error ?? this.dates.length - before;
  }

  #answer({ headers }: TransportRequest): TransportResponse {
    const now = this.clock.now() + this.offset;
    const [, ...parts] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(headers['X-Date'] ?? '')!.map(Number) as [number, number, number, number, number, number, number];
    const dated = Date.UTC(parts[0], parts[1] - 1, parts[2], parts[3], parts[4], parts[5]);
    this.dates.push(dated);
    const date = this.date(now);
    const answerHeaders: Record<string, string> = date === undefined ? {} : { date };
    if (Math.abs(dated - now) <= 15 * minute) return { ...good({ Text: 'x' }), headers: new Map(Object.entries(answerHeaders)) };
    return answer(this.status, JSON.stringify({ ResponseMetadata: { RequestId: 'id-1', Error: { Code: this.code, Message: this.message } } }), answerHeaders);
  }
}

test.each([20 * minute, -20 * minute, 23 * 60 * minute, -23 * 60 * minute])(
  'a clock that is %i ms behind costs one more attempt, once',
  async (offset) => {
    const service = new StrictService(offset);
    expect([await service.call(), await service.call(), await service.call()]).toEqual([2, 1, 1]);
    expect(service.dates.at(-1)).toBe(Math.floor((service.clock.now() + offset) / 1000) * 1000);
  },
);

test('a clock that is mended meanwhile is noticed in the same way', async () => {
  const service = new StrictService(20 * minute);
  await service.call();
  service.offset = 0;
  expect([await service.call(), await service.call()]).toEqual([2, 1]);
});

test('calls at the same time learn from the same refusal', async () => {
  const service = new StrictService(20 * minute);
  expect(await Promise.all([service.call(), service.call(), service.call()])).toHaveLength(3);
  expect(service.dates).toHaveLength(6);
  expect(await service.call()).toBe(1);
});

test('a refusal for another reason counts when the clock is that far off', async () => {
  const far = new StrictService(20 * minute);
  far.code = 'SignatureDoesNotMatch';
  expect(await far.call()).toBe(2);
  const near = new StrictService(20 * minute);
  near.code = 'SignatureDoesNotMatch';
  near.date = (now) => new Date(now - 6 * minute).toUTCString();
  expect(await near.call()).toMatchObject({ kind: 'api', code: 'SignatureDoesNotMatch', attempts: 1 });
});

test.each<[string, number, (now: number) => string | undefined]>([
  ['more than a day', day + 2 * minute, (now) => new Date(now).toUTCString()],
  ['more than a day the other way', -day - 2 * minute, (now) => new Date(now).toUTCString()],
  ['an answer without a date', 20 * minute, () => undefined],
  ['a date that is none', 20 * minute, () => 'soon'],
  ['the year 1970', 20 * minute, () => new Date(0).toUTCString()],
  ['the year 2100', 20 * minute, () => new Date(Date.UTC(2100, 0)).toUTCString()],
  ['a date that is ours', 20 * minute, (now) => new Date(now - 20 * minute).toUTCString()],
])('%s is not believed', async (_name, offset, date) => {
  const service = new StrictService(offset);
  service.date = date;
  expect(await service.call()).toMatchObject({ kind: 'clock-skew', code: 'InvalidTimestamp', attempts: 1, requestId: 'id-1' });
});

test('a service that moves its clock at every answer gets two attempts and no more', async () => {
  const service = new StrictService(0);
  let hours = 1;
  service.date = (now) => {
    service.offset = (hours += 1) * 60 * minute;
    return new Date(now + 30 * minute).toUTCString();
  };
  service.offset = 60 * minute;
  expect(await service.call()).toMatchObject({ kind: 'clock-skew', attempts: 2 });
});

test.each([
  ['InvalidTimestamp', 59, 1],
  ['InvalidTimestamp', 60, 2],
  ['InvalidTimestamp', -59, 1],
  ['InvalidTimestamp', -60, 2],
  ['SignatureDoesNotMatch', 899, 1],
  ['SignatureDoesNotMatch', 900, 2],
  ['SignatureDoesNotMatch', -900, 2],
  ['InvalidTimestamp', 86_400, 2],
  ['InvalidTimestamp', 86_401, 1],
  ['InvalidTimestamp', -86_400, 2],
  ['InvalidTimestamp', -86_401, 1],
])('a refusal as %s, dated %i s after our time, makes %i attempts', async (code, seconds, attempts) => {
  const service = new StrictService(3 * day);
  service.code = code;
  service.date = () => new Date(service.clock.now() + seconds * 1000).toUTCString();
  expect(await service.call()).toMatchObject({ code, attempts });
});

test.each([
  ['InvalidTimestamp', 403, 25 * 60, ': Go away. The clock of this machine is 1500 minutes behind that of the service: set it.'],
  ['InvalidTimestamp', 400, -25 * 60, ': Go away. The clock of this machine is 1500 minutes ahead of that of the service: set it.'],
  ['SignatureDoesNotMatch', 401, 25 * 60, ': Go away. The clock of this machine is 1500 minutes behind that of the service: set it.'],
  ['SignatureDoesNotMatch', 400, 25 * 60, ': Go away'],
  ['AccessDenied', 403, 14, ': Go away'],
  ['InvalidTimestamp', 403, 0.9, ': Go away'],
])('a refusal as %s with HTTP %i, %d minutes off, says what to do', async (code, status, minutes, want) => {
  const service = new StrictService(3 * day);
  Object.assign(service, { code, status, message: 'Go away' });
  service.date = () => new Date(service.clock.now() + minutes * minute).toUTCString();
  expect(await service.call()).toMatchObject({ code, sentence: `The service answered HTTP ${String(status)}${want}` });
});

test('mending a clock is paid for by the call that succeeds with it', async () => {
  const service = new StrictService(20 * minute);
  for (let call = 1; call <= 200; call++) {
    service.offset = (call % 2) * 20 * minute;
    expect(await service.call()).toBe(2);
  }
});

test.each([
  [401, 'SignatureDoesNotMatch', 2],
  [403, 'SignatureDoesNotMatch', 2],
  [400, 'SignatureDoesNotMatch', 1],
  [404, 'SignatureDoesNotMatch', 1],
  [200, 'SignatureDoesNotMatch', 1],
  [400, 'InvalidTimestamp', 2],
  [200, 'InvalidTimestamp', 2],
])('HTTP %i with the code %s, half an hour off, makes %i attempts', async (status, code, attempts) => {
  const service = new StrictService(3 * day);
  service.status = status;
  service.code = code;
  service.date = () => new Date(service.clock.now() + 30 * minute).toUTCString();
  expect(await service.call()).toMatchObject({ code, attempts });
});

test('a time that the request was signed with already is no reason to sign it again', async () => {
  const service = new StrictService(20 * minute);
  await service.call();
  service.offset = 3 * day;
  service.date = () => new Date(service.clock.now() + 20 * minute).toUTCString();
  expect(await service.call()).toMatchObject({ kind: 'clock-skew', attempts: 1 });
});

test('a refusal that came with no answer teaches nothing', async () => {
  const refusal = new ApiError({ code: 'AccessDenied', sentence: 'No.', status: 403, retryable: false });
  const { error, requests } = await new ScriptedClient([refusal]).call();
  expect([error?.code, error?.sentence, requests.length]).toEqual(['AccessDenied', 'No.', 1]);
});
