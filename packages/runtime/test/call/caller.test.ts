import { type Action, type CallerOptions, callerOf, ServiceClient, type TransportRequest } from '@volc-live/runtime';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { answer, credentials, Echo, EchoByGet, good, recorder, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';
import { settle } from '../support/scripted-call.ts';

/** A transport that answers with each answer in turn, and keeps what it was sent. */
function answersInTurn(...answers: ReturnType<typeof answer>[]): { readonly transport: NonNullable<CallerOptions['transport']>; readonly requests: TransportRequest[] } {
  const requests: TransportRequest[] = [];
  return {
    requests,
    transport: async (request) => answers[requests.push(request) - 1] ?? good({ Text: 'hello' }),
  };
}

/** What a caller and a client send for the same request, and what the caller answers. */
async function sentByBoth<Request, Result>(action: Action<Request, Result>, request: NoInfer<Request>) {
  const [caller, client] = [recorder(), recorder()];
  const options = { credentials, clock: new ManualClock(), userAgent: 'billing/1.2' };
  const result = await callerOf(service, { ...options, transport: caller.transport })(action, request);
  await new ServiceClient(service, { ...options, transport: client.transport }).call(action, request);
  return { caller: caller.requests, client: client.requests, result };
}

const busy = answer(503, JSON.stringify({ ResponseMetadata: { RequestId: 'id-1', Error: { Code: 'InternalError' } } }));

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'host');
  Reflect.deleteProperty(Object.prototype, 'signal');
});

describe('a caller', () => {
  test('sends by POST and by GET exactly what a client sends', async () => {
    for (const { caller, client, result } of [await sentByBoth(Echo, { Text: 'ä' }), await sentByBoth(EchoByGet, { Name: ['a', 'b'] })]) {
      expect(caller).toEqual(client);
      expect(caller).toHaveLength(1);
      expect(result).toEqual({ Text: 'hello' });
    }
  });

  test('refuses what breaks a rule, and sends nothing', async () => {
    const { transport, requests } = recorder();
    const call = callerOf(service, { credentials, transport });
    expect(await sdkErrorOf(call(Echo, { Text: 'bad' }))).toMatchObject({ kind: 'validation', violations: [{ rule: 'good' }] });
    expect(requests).toEqual([]);
    expect(await callerOf(service, { credentials, transport, validate: false })(Echo, { Text: 'bad' })).toEqual({ Text: 'hello' });
  });

  test.each<[string, unknown]>([
    ['none', undefined],
    ['half a key', { accessKeyId: 'AKLT' }],
    ['a secret that is no text', { accessKeyId: 'AKLT', secretAccessKey: 5 }],
    ['an id that is no text', { accessKeyId: 5, secretAccessKey: 'PRIVATE' }],
  ])('says what is wrong with credentials that are %s, and sends nothing', async (_name, wrong) => {
    const { transport, requests } = recorder();
    const given = wrong as CallerOptions['credentials'];
    for (const options of [{ credentials: given }, { credentials: async () => await given }] as CallerOptions[]) {
      const error = await sdkErrorOf(callerOf(service, { ...options, transport })(Echo, {}));
      expect(error.message).toBe('config: Echo: Credentials must be an object with accessKeyId and secretAccessKey, as texts.');
    }
    expect(requests).toEqual([]);
  });

  test('tries again what failed for the moment, as often as it may', async () => {
    const clock = new ManualClock();
    const { transport, requests } = answersInTurn(busy, busy, busy);
    const call = callerOf(service, { credentials, transport, clock, attempts: 2, random: () => 1 });
    const failed = sdkErrorOf(call(Echo, { Text: 'x' }));
    await settle();
    expect([requests.length, clock.next]).toEqual([1, 200]);
    clock.advance(200);
    expect(await failed).toMatchObject({ kind: 'server', attempts: 2 });
    const mended = call(Echo, { Text: 'x' });
    await settle();
    clock.advance(200);
    expect(await mended).toEqual({ Text: 'hello' });
    expect(requests).toHaveLength(4);
  });

  test.each([
    ['the call', { timeoutMs: 500 }, {}, 500],
    ['this call', {}, { timeoutMs: 400 }, 400],
    ['an attempt', { attemptTimeoutMs: 300, attempts: 1 }, {}, 300],
  ])('gives up when the time of %s is over', async (_, options, callOptions, timeoutMs) => {
    const clock = new ManualClock();
    const transport = (): Promise<never> => new Promise(() => undefined);
    const error = sdkErrorOf(callerOf(service, { credentials, transport, clock, ...options })(Echo, { Text: 'x' }, callOptions));
    await settle();
    clock.advance(timeoutMs - 1);
    expect(clock.pending).toBeGreaterThan(0);
    clock.advance(1);
    expect(await error).toMatchObject({ kind: 'timeout', attempts: 1 });
    expect(clock.pending).toBe(0);
  });

  test('ends when its caller wants it', async () => {
    const controller = new AbortController();
    const transport = (): Promise<never> => new Promise(() => undefined);
    const call = callerOf(service, { credentials, transport })(Echo, { Text: 'x' }, { signal: controller.signal });
    controller.abort('enough');
    expect(await sdkErrorOf(call)).toMatchObject({ kind: 'aborted' });
  });

  test('asks for credentials before every attempt, and for another host by https', async () => {
    const { transport, requests } = recorder();
    let asked = 0;
    const provider = (): typeof credentials => ({ ...credentials, accessKeyId: `AKLT${++asked}` });
    const call = callerOf(service, { credentials: provider, host: 'proxy.example.com', transport });
    await call(Echo, { Text: 'x' });
    await call(Echo, { Text: 'x' });
    expect(requests.map(({ url }) => new URL(url).origin)).toEqual(['https://proxy.example.com', 'https://proxy.example.com']);
    expect(requests.map(({ headers }) => /Credential=(AKLT\d)/.exec(headers['Authorization'] ?? '')?.[1])).toEqual(['AKLT1', 'AKLT2']);
  });

  test('takes no option from Object.prototype', async () => {
    Object.assign(Object.prototype, { host: 'evil.example.com', signal: AbortSignal.abort() });
    const { transport, requests } = recorder();
    const sent = callerOf(service, { credentials, transport })(Echo, { Text: 'x' }, {});
    expect(await sent).toEqual({ Text: 'hello' });
    expect(requests[0]?.url).toMatch(/^https:\/\/live\.volcengineapi\.com\//);
  });

  test('lets go of the signal when the call is over', async () => {
    const { signal } = new AbortController();
    const [listen, leave] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    await callerOf(service, { credentials, transport: recorder().transport })(Echo, { Text: 'x' }, { signal });
    expect([listen.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  });
});
