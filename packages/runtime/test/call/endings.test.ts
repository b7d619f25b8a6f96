import { getEventListeners } from 'node:events';
import { runInNewContext } from 'node:vm';

import { type ClientOptions, type Credentials, ServiceClient, type Transport, type TransportResponse } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { credentials, Echo, good, recorder, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { rejectionOf, sdkErrorOf } from '../support/rejection.ts';

/** Lets everything run that is ready to. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settled: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    settled = resolve;
  });
  return { promise, resolve: (value) => settled(value) };
}

const never = <T>() => new Promise<T>(() => undefined);

/** A transport that reaches a phase and stays there, whatever its signal says. */
function stuckIn(phase: 'lookup' | 'connect' | 'tls' | 'headers' | 'body'): Transport {
  return (_request, { onPhase }) => {
    onPhase(phase);
    return never();
  };
}

const places: readonly (readonly [string, ClientOptions, { phase: string | undefined; attempts: number }])[] = [
  ['an interceptor', { interceptors: [() => () => never()] }, { phase: undefined, attempts: 0 }],
  ['the credentials', { credentials: () => never<Credentials>() }, { phase: 'credentials', attempts: 0 }],
  ['the lookup', { transport: stuckIn('lookup') }, { phase: 'lookup', attempts: 1 }],
  ['the connection', { transport: stuckIn('connect') }, { phase: 'connect', attempts: 1 }],
  ['the handshake', { transport: stuckIn('tls') }, { phase: 'tls', attempts: 1 }],
  ['the headers', { transport: stuckIn('headers') }, { phase: 'headers', attempts: 1 }],
  ['the body', { transport: stuckIn('body') }, { phase: 'body', attempts: 1 }],
];

describe.each(places)('while waiting for %s', (_name, options, want) => {
  test('an abort ends the call at once', async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const client = new ServiceClient(service, { credentials, clock, ...options });
    const call = sdkErrorOf(client.call(Echo, {}, { signal: controller.signal }));
    await settle();
    controller.abort('enough');
    expect(await call).toMatchObject({ name: 'TransportError', kind: 'aborted', action: 'Echo', cause: 'enough', ...want });
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('the end of its time ends the call at once, and says where it was', async () => {
    const clock = new ManualClock();
    const { signal } = new AbortController();
    const client = new ServiceClient(service, { credentials, clock, ...options });
    const call = sdkErrorOf(client.call(Echo, {}, { signal, timeoutMs: 5000 }));
    await settle();
    clock.advance(4999);
    await settle();
    clock.advance(1);
    const error = await call;
    expect(error).toMatchObject({ name: 'TransportError', kind: 'timeout', action: 'Echo', ...want });
    const where = want.phase === undefined ? '' : `; the call was waiting for: ${want.phase}`;
    expect(error.message).toBe(`timeout: Echo: There was no answer within 5000 ms${where}.`);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('a call has 30 seconds, or what the client says, or what the call says', async () => {
  for (const [client, call, want] of [[undefined, undefined, 30_000], [7, undefined, 7], [7, 9, 9]] as const) {
    const clock = new ManualClock();
    const live = new ServiceClient(service, { credentials, clock, timeoutMs: client, attemptTimeoutMs: 60_000, transport: stuckIn('headers') });
    let ended = false;
    const failure = sdkErrorOf(live.call(Echo, {}, { timeoutMs: call })).then(() => (ended = true));
    await settle();
    clock.advance(want - 1);
    await settle();
    expect(ended).toBe(false);
    clock.advance(1);
    await failure;
  }
});

test('nothing happens when the signal is aborted already', async () => {
  const { transport, requests } = recorder();
  let asked = 0;
  const provider = () => {
    asked++;
    return credentials;
  };
  const clock = new ManualClock();
  const client = new ServiceClient(service, { credentials: provider, transport, clock });
  const signal = AbortSignal.abort('enough');
  const error = await sdkErrorOf(client.call(Echo, {}, { signal }));
  expect(error).toMatchObject({ kind: 'aborted', attempts: 0, message: 'aborted: Echo: The caller aborted the call.' });
  expect([requests.length, asked, clock.pending, getEventListeners(signal, 'abort').length]).toEqual([0, 0, 0, 0]);
});

test('an abort while credentials are fetched sends nothing when they arrive', async () => {
  const { transport, requests } = recorder();
  const controller = new AbortController();
  const { promise, resolve: give } = withResolvers<Credentials>();
  const provider = () => promise;
  const call = sdkErrorOf(
    new ServiceClient(service, { credentials: provider, transport }).call(Echo, {}, { signal: controller.signal }),
  );
  await settle();
  controller.abort('enough');
  give(credentials);
  expect(await call).toMatchObject({ kind: 'aborted', attempts: 0 });
  await settle();
  expect(requests).toEqual([]);
});

const reasons = {
  'an error': new Error('enough'),
  'the usual one': new DOMException('aborted', 'AbortError'),
  'an error of another realm': runInNewContext('new TypeError("enough")') as unknown,
};
test.each(Object.entries(reasons))('the call rejects with the reason of an abort that is an error: %s', async (_name, reason) => {
  const client = new ServiceClient(service, { credentials, transport: stuckIn('headers') });
  expect(await rejectionOf(client.call(Echo, {}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
});

test.each([
  ['a text', 'enough'],
  ['an object', { why: 'enough' }],
  ['nothing', null],
  ['an object that throws when it is looked at', { get [Symbol.toStringTag](): string { throw new Error('trap'); } }],
])('any other reason of an abort is the cause, untouched: %s', async (_name, reason) => {
  const client = new ServiceClient(service, { credentials, transport: stuckIn('headers') });
  const error = await sdkErrorOf(client.call(Echo, {}, { signal: AbortSignal.abort(reason) }));
  expect(error).toMatchObject({ kind: 'aborted', attempts: 0 });
  expect(error.cause).toBe(reason);
});

test('the transport is told when the call ends, and not when it succeeds', async () => {
  const signals: AbortSignal[] = [];
  const keep = (answers: boolean): Transport => (_request, { signal }) => {
    signals.push(signal);
    return answers ? Promise.resolve(good({ Text: 'x' })) : never();
  };
  await new ServiceClient(service, { credentials, transport: keep(true) }).call(Echo, {});
  const clock = new ManualClock();
  const call = rejectionOf(new ServiceClient(service, { credentials, clock, attemptTimeoutMs: 60_000, transport: keep(false) }).call(Echo, {}));
  await settle();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  clock.advance(30_000);
  await call;
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
});

test('an abort after the answer has no effect', async () => {
  const controller = new AbortController();
  const client = new ServiceClient(service, { credentials, transport: recorder().transport });
  const result = await client.call(Echo, {}, { signal: controller.signal });
  controller.abort();
  await settle();
  expect(result).toEqual({ Text: 'hello' });
});

test('one signal serves 10,000 calls and keeps no listener; no timer stays either', async () => {
  const { signal } = new AbortController();
  const clock = new ManualClock();
  const client = new ServiceClient(service, { credentials, clock, transport: recorder().transport });
  for (let batch = 0; batch < 100; batch++) {
    await Promise.all(Array.from({ length: 100 }, () => client.call(Echo, {}, { signal })));
  }
  await rejectionOf(client.call(Echo, { Text: 'bad' }, { signal }));
  expect([getEventListeners(signal, 'abort').length, clock.pending]).toEqual([0, 0]);
});

test('abort, timeout and answer in one turn settle the call once', async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 600; round++) {
    const clock = new ManualClock();
    const controller = new AbortController();
    const { promise, resolve } = withResolvers<TransportResponse>();
    let settled = 0;
    const call = new ServiceClient(service, { credentials, clock, transport: () => promise })
      .call(Echo, {}, { signal: controller.signal })
      .then(() => 'answer', (error: { kind: string }) => error.kind)
      .finally(() => settled++);
    await settle();
    const events = [() => controller.abort('enough'), () => clock.advance(30_000), () => resolve(good({ Text: 'x' }))];
    for (let i = 0; i < 3; i++) events[(round + i * (round % 2 === 0 ? 1 : 2)) % 3]?.();
    outcomes.add(await call);
    await settle();
    expect([settled, clock.pending]).toEqual([1, 0]);
  }
  for (const outcome of outcomes) expect(['answer', 'aborted', 'timeout']).toContain(outcome);
});
