import { ConfigurationError, TransportError, type TransportResponse } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { answer, credentials, good } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { ScriptedClient, type Step } from '../support/scripted-call.ts';

const refusal = (status: number, code: string | undefined, headers: Record<string, string> = {}): TransportResponse =>
  answer(status, code === undefined ? '' : JSON.stringify({ ResponseMetadata: { RequestId: `id-${code}`, Error: { Code: code } } }), headers);
const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
const hello = good({ Text: 'hello' });
const transportError = (...[kind, retry]: [TransportError['kind'], TransportError['retry']?]) =>
  new TransportError({ kind, retry, sentence: 'Scripted.' });

test.each<[string, Step, number]>([
  ['a broken connection', reset, 3],
  ['no name', Object.assign(new Error('x'), { code: 'ENOTFOUND' }), 3],
  ['no certificate', Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }), 1],
  ['something that is not HTTP', Object.assign(new Error('x'), { code: 'HPE_INVALID_CONSTANT' }), 1],
  ['a timeout', transportError('timeout'), 3],
  ['a redirect', refusal(307, undefined, { location: 'https://evil.example' }), 1],
  ['an answer that is too large', transportError('response-too-large'), 1],
  ['an answer that is no JSON', answer(200, 'x'), 1],
  ['an answer that was damaged', transportError('response-format', 'once'), 2],
  ['a connection that was gone', transportError('network', 'now'), 4],
  ['HTTP 500', refusal(500, undefined), 3],
  ['HTTP 500 that says the request is wrong', refusal(500, 'InvalidParam'), 1],
  ['HTTP 503', refusal(503, undefined), 3],
  ['HTTP 408', refusal(408, undefined), 3],
  ['HTTP 429', refusal(429, undefined), 3],
  ['HTTP 400', refusal(400, 'InvalidParam'), 1],
  ['HTTP 403', refusal(403, 'AccessDenied'), 1],
  ['HTTP 404', refusal(404, undefined), 1],
  ['HTTP 200 with a code that may pass', refusal(200, 'InternalError'), 3],
  ['HTTP 200 with a code that stays', refusal(200, 'InvalidParam'), 1],
])('%s, always', async (_name, step, attempts) => {
  const { error, requests, waits } = await new ScriptedClient([step]).call();
  expect([error?.attempts, requests.length]).toEqual([attempts, attempts]);
  expect(waits).toHaveLength(Math.min(attempts - 1, 2));
});

test('once, then an answer', async () => {
  for (const step of [reset, refusal(503, undefined), transportError('network', 'now')]) {
    const { value, requests } = await new ScriptedClient([step, hello]).call();
    expect([value, requests.length]).toEqual([{ Text: 'hello' }, 2]);
  }
});

test('only actions that may be sent twice are sent again, unless nothing was sent', async () => {
  for (const [step, attempts] of [
    [reset, 1],
    [refusal(500, undefined), 1],
    [transportError('network', 'now'), 1],
    [transportError('response-format', 'once'), 1],
    [refusal(429, undefined), 3],
    [new TransportError({ kind: 'network', phase: 'connect', sentence: 'Scripted.' }), 3],
    [new TransportError({ kind: 'timeout', phase: 'tls', sentence: 'Scripted.' }), 3],
    [new TransportError({ kind: 'network', phase: 'proxy', sentence: 'Scripted.' }), 3],
    [new TransportError({ kind: 'network', phase: 'lookup', sentence: 'Scripted.' }), 3],
    [new TransportError({ kind: 'timeout', phase: 'headers', sentence: 'Scripted.' }), 1],
    [new TransportError({ kind: 'timeout', phase: 'body', sentence: 'Scripted.' }), 1],
  ] as const) {
    const scripted = new ScriptedClient([step], { interceptors: [(next) => (call) => next({ ...call, action: { ...call.action, idempotent: false } })] });
    expect((await scripted.call()).error?.attempts).toBe(attempts);
  }
});

test('the option attempts', async () => {
  for (const attempts of [1, 2, 5]) {
    expect((await new ScriptedClient([reset], { attempts }).call()).error?.attempts).toBe(attempts);
  }
  for (const attempts of [0, -1, 1.5, Number.NaN, Infinity, '3']) {
    expect(() => new ScriptedClient([reset], { attempts: attempts as number })).toThrow(ConfigurationError);
  }
});

describe('waits', () => {
  test.each<[string, Step, number, readonly number[]]>([
    ['double', reset, 1, [200, 400, 800, 1600, 3200, 5000, 5000]],
    ['are of any length up to that', reset, 0.5, [100, 200, 400, 800, 1600, 2500, 2500]],
    ['are never none', reset, 0, [1, 1, 1, 1, 1, 1, 1]],
    ['are longer when the service wants fewer requests', refusal(429, undefined), 1, [500, 1000, 2000, 4000, 5000, 5000, 5000]],
    ['or says so with another status', refusal(200, 'FlowLimitExceeded'), 1, [500, 1000]],
  ])('%s', async (_name, step, random, want) => {
    const codes = { attempts: want.length + 1, random: () => random, timeoutMs: 100_000 };
    const { waits } = await new ScriptedClient([step], codes).call();
    expect(waits).toEqual(want);
  });

  const now = Date.UTC(2027, 2, 1, 0, 0, 0);
  const inThreeSeconds = 'Mon, 01 Mar 2027 00:00:03 GMT';
  test.each<[string, number]>([
    ['1', 1000],
    ['5', 5000],
    ['3', 3000],
    [' 3 ', 3000],
    ['3, 5', 3000],
    ['0003', 3000],
    [inThreeSeconds, 3000],
    [` ${inThreeSeconds} `, 3000],
    [`x${inThreeSeconds}`, 200],
    [`${inThreeSeconds}+1`, 200],
    ['', 200],
    ['0', 200],
    ['-5', 200],
    ['abc', 200],
    ['1e9', 200],
    ['0x10', 200],
    ['1.5', 200],
    ['3s', 200],
    ['+3', 200],
    ['NaN', 200],
    ['Infinity', 200],
    ['Sun, 28 Feb 2027 23:59:59 GMT', 200],
    ['Mon, 29 Feb 2027 00:00:03 GMT', 200],
    ['Tue, 01 Mar 2027 00:00:03 GMT', 200],
    ['2027-03-01T00:00:03Z', 200],
    ['Monday, 01-Mar-27 00:00:03 GMT', 200],
    ['Mon Mar  1 00:00:03 2027', 200],
  ])('Retry-After: %j makes %i ms, and a little more by chance', async (header, want) => {
    const step = refusal(503, undefined, { 'retry-after': header });
    const least = await new ScriptedClient([step, hello], { random: () => (want === 200 ? 1 : 0) }, new ManualClock(now)).call();
    expect(least.waits).toEqual([want]);
    const most = await new ScriptedClient([step, hello], {}, new ManualClock(now)).call();
    expect(most.waits).toEqual([want === 200 ? 200 : want + Math.min(want / 10, 300)]);
  });

  test('a date in Retry-After is by the clock of the service', async () => {
    const step = refusal(503, undefined, { 'retry-after': inThreeSeconds, 'date': 'Mon, 01 Mar 2027 00:00:01 GMT' });
    expect((await new ScriptedClient([step, hello], { random: () => 0 }).call()).waits).toEqual([2000]);
  });

  test('a wait that is longer than a call is not made: the refusal says how long', async () => {
    for (const seconds of ['31', '99999999', '9'.repeat(400)]) {
      const { error, waits, requests } = await new ScriptedClient([refusal(429, undefined, { 'retry-after': seconds })]).call();
      const ms = Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER);
      expect(error).toMatchObject({ kind: 'throttled', attempts: 1, retryAfterMs: ms });
      expect(error?.sentence).toContain(` It asks to wait ${String(ms)} ms.`);
      expect([waits, requests.length]).toEqual([[], 1]);
    }
  });
});

describe('the budget', () => {
  test('a wait that does not fit into what is left is not begun', async () => {
    const step = refusal(500, 'InternalError', { 'retry-after': '20' });
    const { error, waits } = await new ScriptedClient([step], { random: () => 0 }).call();
    expect(waits).toEqual([20_000]);
    expect(error).toMatchObject({
      kind: 'budget',
      attempts: 2,
      phase: 'wait',
      retryAfterMs: 20_000,
      requestId: 'id-InternalError',
      cause: { kind: 'server', attempts: 2 },
    });
  });

  test('one that takes all of it is not begun either', async () => {
    const { error, waits } = await new ScriptedClient([refusal(429, undefined, { 'retry-after': '30' })]).call();
    expect([error?.kind, error?.retryAfterMs, waits]).toEqual(['budget', 30_000, []]);
  });

  test('what is said of it', async () => {
    const asked = await new ScriptedClient([refusal(500, 'InternalError', { 'retry-after': '20' })], { timeoutMs: 20_000 }).call();
    expect(asked.error?.sentence).toBe('Too little is left of 20000 ms for another attempt, and the service asks to wait 20000 ms; see the cause.');
    const own = await new ScriptedClient([reset], { timeoutMs: 200 }).call();
    expect(own.error?.sentence).toBe('Too little is left of 200 ms for another attempt; see the cause.');
  });

  test('no attempt is made with less than 100 ms left', async () => {
    for (const [timeoutMs, kind] of [[299, 'budget'], [300, 'network']] as const) {
      const { error } = await new ScriptedClient([reset], { timeoutMs, attempts: 2 }).call();
      expect(error).toMatchObject({ kind, attempts: kind === 'budget' ? 1 : 2 });
    }
  });

  test.each([
    [901, 'budget', 1],
    [900, 'network', 2],
  ])('nor at once, after %i of 1000 ms', async (ms, kind, attempts) => {
    const clock = new ManualClock();
    let sent = 0;
    const transport = async (): Promise<never> => {
      sent += 1;
      if (sent === 1) clock.advance(ms);
      throw transportError('network', 'now');
    };
    const { error } = await new ScriptedClient([], { transport, timeoutMs: 1000, attempts: 1 }, clock).call();
    expect(error).toMatchObject({ kind, attempts });
  });

  test('setting the clock of the machine changes nothing', async () => {
    for (const jump of [-3_600_000, 3_600_000]) {
      const clock = new ManualClock();
      const scripted = new ScriptedClient([reset, reset, hello], { random: () => (clock.jump(jump), 1) }, clock);
      expect(await scripted.call()).toMatchObject({ value: { Text: 'hello' }, waits: [200, 400] });
    }
  });
});

describe('the quota', () => {
  test('1,000 calls of which none succeeds make 100 retries, and say so', async () => {
    const scripted = new ScriptedClient([refusal(503, undefined)]);
    let attempts = 0;
    let exhausted = 0;
    for (let call = 0; call < 1000; call++) {
      const { error } = await scripted.call();
      attempts += error?.attempts ?? 0;
      if (error?.quotaExhausted === true) exhausted += 1;
    }
    expect([attempts, exhausted]).toEqual([1100, 950]);
  });

  test('five calls that succeed pay for one retry', async () => {
    const failing = Array.from({ length: 150 }, () => reset);
    const scripted = new ScriptedClient([...failing, ...Array.from({ length: 9 }, () => hello), reset, reset, reset, hello]);
    for (let call = 0; call < 50; call++) await scripted.call();
    for (let call = 0; call < 9; call++) expect((await scripted.call()).value).toEqual({ Text: 'hello' });
    expect((await scripted.call()).error).toMatchObject({ attempts: 2, quotaExhausted: true });
    expect((await scripted.call()).error).toMatchObject({ attempts: 1, quotaExhausted: true });
  });

  test('calls that succeed do not save up for more than 100 retries', async () => {
    const scripted = new ScriptedClient([...Array.from({ length: 20 }, () => hello), reset]);
    for (let call = 0; call < 20; call++) await scripted.call();
    let attempts = 0;
    for (let call = 0; call < 100; call++) attempts += (await scripted.call()).error?.attempts ?? 0;
    expect(attempts).toBe(200);
  });

  test('faults that one retry mends do not use it up', async () => {
    const scripted = new ScriptedClient(Array.from({ length: 300 }, () => [reset, hello]).flat());
    for (let call = 0; call < 300; call++) expect((await scripted.call()).value).toEqual({ Text: 'hello' });
  });

  test('an error that has nothing to do with it does not mention it', async () => {
    const { error } = await new ScriptedClient([reset]).call();
    expect(error?.quotaExhausted).toBe(false);
    expect(JSON.stringify(error)).not.toContain('quota');
  });
});

test('every attempt asks for credentials and is signed anew', async () => {
  let asked = 0;
  const provider = () => ({ ...credentials, accessKeyId: `AKLT${String(++asked)}` });
  const { requests } = await new ScriptedClient([reset], { credentials: provider, random: () => 1, attempts: 5 }).call();
  const ids = requests.map(({ headers }) => /Credential=(\w+)/.exec(headers['Authorization'] ?? '')?.[1]);
  expect(ids).toEqual(['AKLT1', 'AKLT2', 'AKLT3', 'AKLT4', 'AKLT5']);
  expect(new Set(requests.map(({ headers }) => headers['X-Date'])).size).toBeGreaterThan(1);
});

test('what a provider of credentials fails with ends the call, whatever it is: it tries again itself if that helps', async () => {
  for (const failure of [new TransportError({ kind: 'network', sentence: 'No service.' }), new TypeError('No file.')]) {
    let asked = 0;
    const provider = () => {
      asked += 1;
      throw failure;
    };
    const { error, waits, requests } = await new ScriptedClient([hello], { credentials: provider }).call();
    expect([error?.attempts, asked, waits, requests]).toEqual([0, 1, [], []]);
  }
});

test('an error has the request id of an attempt that got one', async () => {
  const { error } = await new ScriptedClient([refusal(503, 'InternalError'), reset]).call();
  expect(error).toMatchObject({ kind: 'network', requestId: 'id-InternalError' });
});
