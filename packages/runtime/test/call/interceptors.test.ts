import { type Call, type CallHandler, debugLog, type Interceptor, observeCalls, ServiceClient, ValidationError } from '@volc-live/runtime';
import { expect, test } from 'vitest';

import { answer, credentials, Echo, recorder, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { rejectionOf, sdkErrorOf } from '../support/rejection.ts';

const options = { credentials };

test('the first interceptor is the outermost', async () => {
  const seen: string[] = [];
  const tracer =
    (name: string): Interceptor =>
    (next) =>
    async (call) => {
      seen.push(`${name} before`);
      const result = await next(call);
      seen.push(`${name} after`);
      return result;
    };
  const { transport } = recorder();
  await new ServiceClient(service, { ...options, transport, interceptors: [tracer('a'), tracer('b')] }).call(Echo, {});
  expect(seen).toEqual(['a before', 'b before', 'b after', 'a after']);
});

test('an interceptor is set up once, and sees action, request and answer', async () => {
  let setUps = 0;
  const seen: unknown[] = [];
  const observer: Interceptor = (next) => {
    setUps++;
    return async (call) => {
      const good = await next(call);
      seen.push([call.action.name, call.action.quota, call.request, call.signal.aborted, good]);
      return good;
    };
  };
  const client = new ServiceClient(service, { ...options, transport: recorder().transport, interceptors: [observer] });
  await client.call(Echo, { Text: 'a' });
  await client.call(Echo, {});
  const good = { result: { Text: 'hello' }, requestId: 'id-1', attempts: 1 };
  expect(setUps).toBe(1);
  expect(seen).toEqual([
    ['Echo', 30, { Text: 'a' }, false, good],
    ['Echo', 30, {}, false, good],
  ]);
});

test.each<[string, Interceptor]>([
  ['another object', (next) => (call) => next({ ...call, request: { Text: 'changed' } })],
  [
    'the object itself',
    (next) => (call) => {
      Object.assign(call.request as object, { Text: 'changed' });
      return next(call);
    },
  ],
])('a request that an interceptor changes (%s) is what is sent', async (_name, interceptor) => {
  const { transport, requests } = recorder();
  const request = { Text: 'original' };
  await new ServiceClient(service, { ...options, transport, interceptors: [interceptor] }).call(Echo, request);
  expect(new TextDecoder().decode(requests[0]?.body)).toBe('{"Text":"changed"}');
  expect(request).toEqual({ Text: 'original' });
});

test('a request that an interceptor spoils is refused like any other', async () => {
  const { transport, requests } = recorder();
  const interceptors: Interceptor[] = [(next) => (call) => next({ ...call, request: { Text: 'bad' } })];
  const client = new ServiceClient(service, { ...options, transport, interceptors });
  expect(await rejectionOf(client.call(Echo, {}))).toBeInstanceOf(ValidationError);
  expect(requests).toEqual([]);
});

test('an interceptor may answer by itself', async () => {
  const { transport, requests } = recorder();
  const cached = { result: { Text: 'cached' }, requestId: undefined, attempts: 0 };
  const client = new ServiceClient(service, { ...options, transport, interceptors: [() => async () => cached] });
  expect(await client.call(Echo, {})).toEqual({ Text: 'cached' });
  expect(requests.length).toBe(0);
});

test('an interceptor may ask twice', async () => {
  const { transport, requests } = recorder();
  const interceptors: Interceptor[] = [
    (next) => async (call) => {
      await next(call);
      return await next(call);
    },
  ];
  await new ServiceClient(service, { ...options, transport, interceptors }).call(Echo, {});
  expect(requests.length).toBe(2);
});

test('an interceptor sees every error, and may throw its own, which arrives as it is', async () => {
  const seen: unknown[] = [];
  const mine = new Error('mine');
  const observer: Interceptor = (next) => async (call) => {
    seen.push(await rejectionOf(next(call)));
    throw mine;
  };
  const refusal = answer(400, '{"ResponseMetadata":{"Error":{"Code":"A"}}}');
  const client = new ServiceClient(service, { ...options, transport: recorder(refusal).transport, interceptors: [observer] });
  expect(await rejectionOf(client.call(Echo, {}))).toBe(mine);
  await rejectionOf(client.call(Echo, { Text: 'bad' }));
  expect(seen).toMatchObject([{ name: 'ApiError', code: 'A' }, { name: 'ValidationError' }]);
});

const asIs: Interceptor = (next) => (call) => next(call);

test.each<[string, unknown, string]>([
  ['forgets to return', (next: CallHandler) => async (call: Call) => void (await next(call)), 'must return what next gave it'],
  ['returns the result alone', (next: CallHandler) => async (call: Call) => (await next(call)).result, 'must return what next gave it'],
  ['was not made', debugLog, 'are called first: debugLog()'],
  ['passes on nothing', (next: () => unknown) => () => next(), 'must pass on the call that it was given'],
  ['passes on a call of its own', (next: CallHandler) => ({ action, request, signal }: Call) => next({ action, request, signal } as Call), 'or { ...call, request }'],
])('an interceptor that %s is said to be at fault', async (_name, interceptor, want) => {
  for (const interceptors of [[interceptor], [asIs, observeCalls(() => undefined), interceptor, asIs]] as Interceptor[][]) {
    const client = new ServiceClient(service, { ...options, transport: recorder().transport, interceptors });
    expect(await sdkErrorOf(client.call(Echo, {}))).toMatchObject({ kind: 'config', sentence: expect.stringContaining(want) as string });
  }
});

test('an interceptor that makes no function is refused at once', () => {
  const interceptors = [asIs, () => undefined] as unknown[] as Interceptor[];
  expect(() => new ServiceClient(service, { ...options, interceptors })).toThrow('An interceptor must return a function');
});

test('an interceptor may put a moment into a request, as a caller may', async () => {
  const { transport, requests } = recorder();
  const interceptors: Interceptor[] = [(next) => (call) => next({ ...call, request: { Text: new Date(0) } })];
  const client = new ServiceClient(service, { ...options, transport, interceptors });
  await client.call({ ...Echo, times: ['Text'] }, {});
  expect(new TextDecoder().decode(requests[0]?.body)).toBe('{"Text":"1970-01-01T00:00:00Z"}');
});

test('an interceptor sees no credentials', async () => {
  const seen: unknown[] = [];
  const spy: Interceptor = (next: CallHandler) => async (call) => {
    seen.push(call, await next(call));
    return await next(call);
  };
  await new ServiceClient(service, { ...options, transport: recorder().transport, interceptors: [spy] }).call(Echo, {});
  const { inspect } = await import('node:util');
  const shown = inspect(seen, { depth: Infinity, showHidden: true });
  for (const secret of Object.values(credentials)) expect(shown).not.toContain(secret);
});

test.each([
  ['before anything is sent', 0],
  ['while the answer is awaited', 2],
])('when an interceptor gives up %s, the rest of the call ends', async (_name, turns) => {
  const sent: AbortSignal[] = [];
  const ends: unknown[] = [];
  const client = new ServiceClient(service, {
    ...options,
    // Asked for first: then nothing is sent yet when the interceptor does not wait.
    credentials: () => new Promise((resolve) => setImmediate(resolve, credentials)),
    transport: (_request, { signal }) => {
      sent.push(signal);
      return new Promise(() => undefined);
    },
    interceptors: [
      (next) => async (call) => {
        next(call).catch((error: unknown) => ends.push(error));
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        throw new Error('given up');
      },
    ],
  });
  expect(String(await rejectionOf(client.call(Echo, {})))).toBe('Error: given up');
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent.map(({ aborted }) => aborted)).toEqual(turns === 0 ? [] : [true]);
  expect(ends).toMatchObject([{ name: 'TransportError', kind: 'aborted', sentence: 'The call is over.' }]);
});

test('an interceptor sees the abort and the timeout of a call as the caller does', async () => {
  const seen: unknown[] = [];
  const observer: Interceptor = (next) => async (call) => {
    const error = await rejectionOf(next(call));
    seen.push(error);
    throw error;
  };
  const clock = new ManualClock();
  const stuck = new ServiceClient(service, {
    ...options,
    clock,
    transport: () => new Promise(() => undefined),
    interceptors: [observer],
  });
  const controller = new AbortController();
  const calls = [sdkErrorOf(stuck.call(Echo, {}, { signal: controller.signal })), sdkErrorOf(stuck.call(Echo, {}))];
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort('enough');
  clock.advance(30_000);
  const got = await Promise.all(calls);
  await new Promise((resolve) => setImmediate(resolve));
  const want = [
    { kind: 'aborted', attempts: 1, cause: 'enough' },
    { kind: 'timeout', attempts: 1 },
  ];
  expect(got).toMatchObject(want);
  expect(seen).toMatchObject(want);
});
