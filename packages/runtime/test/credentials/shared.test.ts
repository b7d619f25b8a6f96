import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { type Credentials, ServiceClient, TransportError } from '@volc-live/runtime';
import { Echo, recorder, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 1);

/** A client whose provider counts how often it is asked. */
function counted(answer: (asked: number) => Credentials | Promise<Credentials>) {
  const clock = new ManualClock(start);
  const { transport, requests } = recorder();
  let asked = 0;
  const credentials = () => answer(++asked);
  const client = new ServiceClient(service, { credentials, transport, clock });
  const keys = (): readonly (string | undefined)[] => requests.map(({ headers }) => /Credential=(\w+)/.exec(headers['Authorization'] ?? '')?.[1]);
  return { client, clock, keys, asked: () => asked, call: () => client.call(Echo, { Text: 'x' }) };
}

const key = (name: string, expiresAt?: Date | number): Credentials => ({ accessKeyId: name, secretAccessKey: 'secret', expiresAt });

test('a thousand calls at the same time ask once', async () => {
  const { call, asked } = counted(async () => key('AK'));
  await Promise.all(Array.from({ length: 1000 }, call));
  expect(asked()).toBe(1);
});

test('credentials without an end are asked for before every call, so that rotation is seen', async () => {
  const { call, keys } = counted((asked) => key(`AK${asked}`));
  await call();
  await call();
  expect(keys()).toEqual(['AK1', 'AK2']);
});

test.each([
  ['a Date', (ms: number) => new Date(ms)],
  ['milliseconds', (ms: number) => ms],
  ['a Date of another realm', (ms: number) => runInNewContext('new Date(ms)', { ms }) as Date],
])('credentials with an end, as %s, are kept until a minute before it', async (_, end) => {
  const { call, keys, clock } = counted((asked) => key(`AK${asked}`, end(clockStart() + 10 * minute)));
  function clockStart(): number {
    return start;
  }
  await call();
  clock.advance(8 * minute);
  await call();
  clock.advance(2 * minute);
  await call();
  expect(keys()).toEqual(['AK1', 'AK1', 'AK2']);
});

test('when new ones cannot be had, those that have not ended are used, and then no longer', async () => {
  const { call, keys, clock } = counted((asked) => {
    if (asked > 1) throw new Error('down');
    return key('AK1', start + 10 * minute);
  });
  await call();
  clock.advance(9.5 * minute);
  await call();
  expect(keys()).toEqual(['AK1', 'AK1']);
  clock.advance(minute);
  expect(await sdkErrorOf(call())).toMatchObject({ kind: 'config' });
});

test('in their last minute credentials serve on while new ones are asked for, in their last ten seconds they wait', async () => {
  const waiting: ((credentials: Credentials) => void)[] = [];
  const { call, keys, clock, asked } = counted((count) =>
    count === 1 ? key('AK1', start + 10 * minute) : new Promise((resolve) => waiting.push(resolve)),
  );
  await call();
  clock.advance(9.5 * minute);
  await Promise.all([call(), call()]);
  expect([keys(), asked()]).toEqual([['AK1', 'AK1', 'AK1'], 2]);
  clock.advance(25_000);
  const late = call();
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.(key('AK2', start + 20 * minute));
  await late;
  expect(keys().slice(3)).toEqual(['AK2']);
});

test('what is broken is not kept, whatever end it has', async () => {
  const { call, keys } = counted((asked) => key(asked === 1 ? 'A K' : 'AK2', start + 10 * minute));
  expect(await sdkErrorOf(call())).toMatchObject({ kind: 'config' });
  await call();
  expect(keys()).toEqual(['AK2']);
});

test('an error that a provider took from the SDK is not tried again: that is up to the provider', async () => {
  const failure = new TransportError({ kind: 'network', sentence: 'Down.' });
  const { call, asked } = counted(() => Promise.reject(failure));
  expect(await sdkErrorOf(call())).toBe(failure);
  expect(asked()).toBe(1);
});

test('a wait for a transport that does not tell its phases is no wait for credentials', async () => {
  const transport = () => new Promise<never>(() => undefined);
  const client = new ServiceClient(service, { credentials: async () => key('AK'), transport, attempts: 1 });
  const error = await sdkErrorOf(client.call(Echo, { Text: 'x' }, { timeoutMs: 20 }));
  expect(error).toMatchObject({ kind: 'timeout', phase: undefined });
});

test('a provider that fails once is asked again', async () => {
  const { call, keys } = counted((asked) => {
    if (asked === 1) throw new Error('not yet');
    return key('AK2', start + 10 * minute);
  });
  expect(await sdkErrorOf(call())).toMatchObject({ kind: 'config' });
  await call();
  expect(keys()).toEqual(['AK2']);
});

test('a provider that hangs does not hang the calls that come later', async () => {
  const { call, keys, clock } = counted((asked) => (asked === 1 ? new Promise<Credentials>(() => undefined) : key('AK2')));
  const first = sdkErrorOf(call());
  await vi.waitFor(() => expect(clock.pending).toBeGreaterThan(0));
  clock.advance(31_000);
  clock.advance(clock.next ?? 0);
  expect(await first).toMatchObject({ kind: 'timeout', phase: 'credentials' });
  await call();
  expect(keys()).toEqual(['AK2']);
});

test.each([Number.NaN, new Date(Number.NaN), 'tomorrow'])('an end that is none is refused: %s', async (expiresAt) => {
  const { call } = counted(() => key('AK', expiresAt as number));
  expect(await sdkErrorOf(call())).toMatchObject({ kind: 'config', message: expect.stringContaining('expiresAt') });
});
