import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';

import { type CallEvent, observeAttempts, ServiceClient } from '@volc-live/runtime';
import { nodeTransport } from '@volc-live/runtime/node';
import { afterEach, describe, expect, test } from 'vitest';

import { answer, credentials, Echo, good, recorder, service } from '../support/echo-service.ts';
import { bodyOf, listen } from '../support/loopback.ts';
import { ScriptedClient } from '../support/scripted-call.ts';

const refusal = answer(503, JSON.stringify({ ResponseMetadata: { RequestId: 'id-0', Error: { Code: 'InternalError', Message: 'No.' } } }));
const subject = { action: 'Echo', method: 'POST', url: 'https://live.volcengineapi.com/?Action=Echo&Version=2023-01-01' };
const parts = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;

/** What is told on both channels: the name of the event, and the message as it was then. */
let told: (readonly [string, object])[] = [];
let release: (() => void)[] = [];

function listenTo(name: string, as: string): void {
  const note = (message: unknown): void => {
    told.push([as, { ...(message as object) }]);
  };
  subscribe(name, note);
  release.push(() => unsubscribe(name, note));
}

afterEach(() => {
  for (const end of release) end();
  told = [];
  release = [];
});

describe('the channels of attempts and waits', () => {
  test('tell of each in order, with what is known by then', async () => {
    for (const part of parts) listenTo(`tracing:volc-live:attempt:${part}`, part);
    listenTo('volc-live:wait', 'wait');
    await new ScriptedClient([refusal, good({ Text: 'x' })]).call();
    const failed = { ...subject, attempt: 1, outcome: 'server', code: 'InternalError', message: expect.any(String), status: 503, requestId: 'id-0', reusedConnection: undefined, durationMs: 0, error: expect.objectContaining({ kind: 'server' }) };
    const fine = { ...subject, attempt: 2, outcome: 'ok', code: undefined, message: undefined, status: 200, requestId: 'id-1', reusedConnection: undefined, durationMs: 0, result: expect.objectContaining({ requestId: 'id-1' }) };
    expect(told).toEqual([
      ['start', { ...subject, attempt: 1 }],
      ['end', { ...subject, attempt: 1 }],
      ['error', failed],
      ['asyncStart', failed],
      ['asyncEnd', failed],
      ['wait', { action: 'Echo', attempts: 1, delayMs: 200, reason: 'server', source: 'backoff' }],
      ['start', { ...subject, attempt: 2 }],
      ['end', { ...subject, attempt: 2 }],
      ['asyncStart', fine],
      ['asyncEnd', fine],
    ]);
  });

  test.each([
    ['only ends are listened to', 'tracing:volc-live:attempt:asyncEnd', 2],
    ['only waits are listened to', 'volc-live:wait', 1],
  ])('tell that when %s', async (_name, name, times) => {
    listenTo(name, 'told');
    await new ScriptedClient([refusal, good({ Text: 'x' })]).call();
    expect(told).toHaveLength(times);
  });

  test('do nothing while nobody listens', async () => {
    const connections: unknown[] = [];
    const transport = async (_request: unknown, { onConnection }: { readonly onConnection?: unknown }) => {
      connections.push(onConnection);
      return good({});
    };
    const client = new ServiceClient(service, { credentials, transport });
    await client.call(Echo, {});
    listenTo('tracing:volc-live:attempt:start', 'start');
    await client.call(Echo, {});
    for (const end of release) end();
    await client.call(Echo, {});
    expect(connections).toEqual([undefined, expect.any(Function), undefined]);
    expect(told).toHaveLength(1);
  });

  test('carry what a tracer stores, into the transport', async () => {
    const storage = new AsyncLocalStorage<string>();
    const { start } = tracingChannel('volc-live:attempt');
    start.bindStore(storage, (message) => `attempt ${String(Reflect.get(message as object, 'attempt'))}`);
    release.push(() => start.unbindStore(storage));
    const seen: unknown[] = [];
    const { transport } = recorder();
    await new ServiceClient(service, {
      credentials,
      transport: async (request, options) => {
        seen.push(storage.getStore());
        return await transport(request, options);
      },
    }).call(Echo, {});
    expect([seen, storage.getStore()]).toEqual([['attempt 1'], undefined]);
  });

  test('hold calls up for nobody who throws: Node reports that as an uncaught exception', async () => {
    const uncaught: string[] = [];
    process.setUncaughtExceptionCaptureCallback((error) => uncaught.push(error.message));
    release.push(() => process.setUncaughtExceptionCaptureCallback(null));
    const broken = (): never => {
      throw new Error('broken');
    };
    for (const name of ['tracing:volc-live:attempt:start', 'tracing:volc-live:attempt:asyncEnd', 'volc-live:wait']) {
      subscribe(name, broken);
      release.push(() => unsubscribe(name, broken));
    }
    const { value, waits } = await new ScriptedClient([refusal, good({ Text: 'x' })]).call();
    await new Promise((resolve) => setImmediate(resolve));
    expect([value, waits]).toEqual([{ Text: 'x' }, [200]]);
    expect(uncaught).toEqual(Array.from({ length: 5 }, () => 'broken'));
  });
});

test('the transport of Node tells whether a connection was kept', async () => {
  const server = await listen((request, response) => {
    void bodyOf(request).then(() => response.end(Buffer.from(good({}).body)));
  });
  const transport = nodeTransport();
  const events: CallEvent[] = [];
  try {
    const interceptors = [observeAttempts((event) => events.push(event))];
    const client = new ServiceClient(service, { credentials, endpoint: server.origin, transport, interceptors });
    await client.call(Echo, {});
    await new Promise((resolve) => setImmediate(resolve));
    await client.call(Echo, {});
    expect(events.flatMap((event) => (event.event === 'attempt-end' ? [event.reusedConnection] : []))).toEqual([false, true]);
    expect(server.connections()).toBe(1);
  } finally {
    transport.close();
    await server.close();
  }
});
