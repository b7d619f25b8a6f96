import { type CallEvent, callerOf, debugLog, type Interceptor, observeAttempts, ServiceClient, type TransportResponse } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { answer, credentials, Echo, EchoByGet, good, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';
import { ScriptedClient, settle, type Step } from '../support/scripted-call.ts';

const url = 'https://live.volcengineapi.com/?Action=Echo&Version=2023-01-01';
const refusal = (status: number, code: string, requestId: string, headers: Readonly<Record<string, string>> = {}): Step =>
  answer(status, JSON.stringify({ ResponseMetadata: { RequestId: requestId, Error: { Code: code, Message: 'No.' } } }), headers);
const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
const attempt = (number: number): object => ({ action: 'Echo', attempt: number, method: 'POST', url });
const quiet = { reusedConnection: undefined, durationMs: 0 };
const ok = { outcome: 'ok', code: undefined, message: undefined, status: 200, ...quiet };

/** What is told of a call that goes by the script. */
async function eventsOf(steps: readonly Step[], options: ConstructorParameters<typeof ScriptedClient>[1] = {}): Promise<readonly CallEvent[]> {
  const events: CallEvent[] = [];
  await new ScriptedClient(steps, { ...options, interceptors: [observeAttempts((event) => events.push(event))] }).call();
  return events;
}

describe('attempts', () => {
  test('of a call that needs one', async () => {
    expect(await eventsOf([good({})])).toEqual([
      { event: 'attempt-start', ...attempt(1) },
      { event: 'attempt-end', ...attempt(1), ...ok, requestId: 'id-1' },
    ]);
  });

  test('and waits are told in order, each with its reason', async () => {
    const events = await eventsOf([reset, refusal(429, 'FlowLimitExceeded', 'id-0', { 'retry-after': '3' }), good({})]);
    expect(events).toEqual([
      { event: 'attempt-start', ...attempt(1) },
      { event: 'attempt-end', ...attempt(1), ...quiet, outcome: 'network', code: 'network', message: expect.stringContaining('ECONNRESET'), status: undefined, requestId: undefined },
      { event: 'wait', action: 'Echo', attempts: 1, delayMs: 200, reason: 'network', source: 'backoff' },
      { event: 'attempt-start', ...attempt(2) },
      { event: 'attempt-end', ...attempt(2), ...quiet, outcome: 'throttled', code: 'FlowLimitExceeded', message: expect.stringContaining('No.'), status: 429, requestId: 'id-0' },
      { event: 'wait', action: 'Echo', attempts: 2, delayMs: 3300, reason: 'throttled', source: 'retry-after' },
      { event: 'attempt-start', ...attempt(3) },
      { event: 'attempt-end', ...attempt(3), ...ok, requestId: 'id-1' },
    ]);
  });

  test('are told when they begin and end, and waits before they begin', async () => {
    const clock = new ManualClock();
    const moments: (readonly [string, number])[] = [];
    const interceptors = [observeAttempts(({ event }) => moments.push([event, clock.monotonic()]))];
    await new ScriptedClient([reset, good({})], { interceptors }, clock).call();
    expect(moments).toEqual([['attempt-start', 0], ['attempt-end', 0], ['wait', 0], ['attempt-start', 200], ['attempt-end', 200]]);
  });

  test('that were made again at once have no wait between them', async () => {
    const gone = Object.assign(refusal(403, 'InvalidTimestamp', 'id-0', { date: new Date(new ManualClock().now() + 3_600_000).toUTCString() }));
    expect((await eventsOf([gone, good({})])).map(({ event }) => event)).toEqual(['attempt-start', 'attempt-end', 'attempt-start', 'attempt-end']);
  });

  test('have an id of their own, or none', async () => {
    const events = await eventsOf([refusal(503, 'InternalError', 'id-0'), reset, answer(502, '<html>')], { attempts: 3 });
    expect(events.flatMap((event) => (event.event === 'attempt-end' ? [event.requestId] : []))).toEqual(['id-0', undefined, undefined]);
  });

  test('that sent nothing are told too', async () => {
    const events = await eventsOf([good({})], { credentials: () => Promise.reject(new Error('private')) });
    expect(events).toMatchObject([{ event: 'attempt-start' }, { event: 'attempt-end', outcome: 'config', status: undefined }]);
    expect(JSON.stringify(events)).not.toContain('private');
  });

  test('of a request that breaks a rule are none', async () => {
    const events: CallEvent[] = [];
    const client = new ServiceClient(service, { credentials, transport: async () => good({}), interceptors: [observeAttempts((event) => events.push(event))] });
    await sdkErrorOf(client.call(Echo, { Text: 'bad' }));
    expect(events).toEqual([]);
  });

  test('of a GET are told without its parameters', async () => {
    const events: CallEvent[] = [];
    const client = new ServiceClient(service, { credentials, transport: async () => good({}), interceptors: [observeAttempts((event) => events.push(event))] });
    await client.call(EchoByGet, { Name: 'private' });
    expect(events[0]).toEqual({ event: 'attempt-start', action: 'EchoByGet', attempt: 1, method: 'GET', url: 'https://live.volcengineapi.com/' });
    expect(JSON.stringify(events)).not.toContain('private');
  });

  test('last as long as they take, by the clock of the client', async () => {
    const clock = new ManualClock();
    const events: CallEvent[] = [];
    const transport = async () => {
      clock.advance(70);
      return good({});
    };
    await new ServiceClient(service, { credentials, clock, transport, interceptors: [observeAttempts((event) => events.push(event))] }).call(Echo, {});
    expect(events).toMatchObject([{}, { durationMs: 70 }]);
  });

  test.each([
    ['without a reason', undefined],
    ['with an error of the caller', new Error('private')],
  ])('that are aborted %s say so, and no more', async (_name, reason) => {
    const events: CallEvent[] = [];
    const controller = new AbortController();
    const client = new ServiceClient(service, { credentials, transport: () => new Promise(() => undefined), interceptors: [observeAttempts((event) => events.push(event))] });
    const call = client.call(Echo, {}, { signal: controller.signal }).catch(() => undefined);
    await settle();
    controller.abort(reason);
    await call;
    expect(events).toMatchObject([{ event: 'attempt-start' }, { event: 'attempt-end', outcome: 'aborted', status: undefined }]);
    expect(JSON.stringify(events)).not.toContain('private');
  });

  test('say whether the connection was new, where the transport does', async () => {
    const events: CallEvent[] = [];
    const said = [false, true, undefined];
    const client = new ServiceClient(service, {
      credentials,
      transport: async (_request, { onConnection }) => {
        const reused = said.shift();
        if (reused !== undefined) onConnection?.(reused);
        return said.length > 0 ? (refusal(503, 'InternalError', `id-${String(said.length)}`) as TransportResponse) : good({});
      },
      random: () => 0,
      interceptors: [observeAttempts((event) => events.push(event))],
    });
    await client.call(Echo, {});
    expect(events.flatMap((event) => (event.event === 'attempt-end' ? [event.reusedConnection] : []))).toEqual([false, true, undefined]);
  });
});

test('an interceptor can listen to its own call, and pass on another request', async () => {
  const seen: string[] = [];
  let calls = 0;
  const own: Interceptor = (next) => (call) => {
    const number = ++calls;
    call.observe(({ event }) => seen.push(`${String(number)} ${event}`));
    return next({ ...call, request: { Text: 'x' } });
  };
  const client = new ServiceClient(service, { credentials, transport: async () => good({}), interceptors: [own, own] });
  await client.call(Echo, {});
  expect(seen).toEqual(['1 attempt-start', '2 attempt-start', '1 attempt-end', '2 attempt-end']);
});

test.each([
  ['throws', () => { throw new Error('no'); }],
  ['rejects', () => Promise.reject(new Error('no'))],
  ['never ends', () => new Promise(() => undefined)],
])('an observer that %s changes nothing, also for those after it', async (_name, tell) => {
  const events: CallEvent[] = [];
  const interceptors = [observeAttempts(tell), observeAttempts((event) => events.push(event))];
  const { value, waits } = await new ScriptedClient([reset, good({ Text: 'x' })], { interceptors }).call();
  expect([value, waits]).toEqual([{ Text: 'x' }, [200]]);
  expect(events).toHaveLength(5);
});

test('nobody who does not ask is told of connections', async () => {
  const told: unknown[] = [];
  const transport = async (_request: unknown, { onConnection }: { readonly onConnection?: unknown }) => {
    told.push(onConnection);
    return good({});
  };
  await new ServiceClient(service, { credentials, transport }).call(Echo, {});
  await callerOf(service, { credentials, transport })(Echo, {});
  expect(told).toEqual([undefined, undefined]);
});

test('the debug log has a line for every attempt, wait and call, with the number of the call', async () => {
  const lines: string[] = [];
  const script = [reset, refusal(429, 'FlowLimitExceeded', 'id-0', { 'retry-after': '3' }), good({}), refusal(400, 'Bad\u001b[2J', 'id-2')];
  const client = new ScriptedClient(script, { interceptors: [debugLog((line) => lines.push(line))] });
  await client.call();
  await client.call();
  const numbers = new Set(lines.map((line) => /^volc-live #(\d+) /.exec(line)?.[1]));
  const letters = new Map([...numbers].map((number, index) => [`#${String(number)}`, 'ab'.charAt(index)]));
  expect(lines.map((line) => line.replace(/#\d+/, (number) => letters.get(number) ?? '?').replace(/(attempts?), \d+ ms/, '$1, … ms'))).toEqual([
    'volc-live a attempt 1: network: Echo: The connection to live.volcengineapi.com failed (ECONNRESET)., 0 ms',
    'volc-live a Echo: waits 200 ms, because network',
    'volc-live a attempt 2: FlowLimitExceeded: Echo: The service answered HTTP 429: No. It asks to wait 3000 ms. (request id id-0), HTTP 429, 0 ms',
    'volc-live a Echo: waits 3300 ms, because throttled, as the service asks',
    'volc-live a attempt 3: Echo: ok, HTTP 200, 0 ms, request id id-1',
    'volc-live a Echo: ok, 3 attempts, … ms, request id id-1',
    String.raw`volc-live b attempt 1: Bad\u{1b}[2J: Echo: The service answered HTTP 400: No. (request id id-2), HTTP 400, 0 ms`,
    String.raw`volc-live b Bad\u{1b}[2J: Echo: The service answered HTTP 400: No. (request id id-2), 1 attempt, … ms`,
  ]);
});
