import { createMock, type Fault, type Mock, textOf } from '@volc-live/mocks';
import { startMockServer } from '@volc-live/mocks/server';
import { getResponse } from 'msw';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { send, stoppedMock } from './support/asking.ts';
import { exchange, post } from './support/raw-http.ts';
import { sign, SIGNED_AT } from './support/signed-request.ts';

const action = 'DescribeLiveTrafficData';
const body = { StartTime: '2026-02-01T00:00:00+08:00', EndTime: '2026-02-01T01:00:00+08:00' };
const whole = textOf(send(stoppedMock(), action, body));

/** What a client of a medium sees: an answer, or how the wait for one ended. */
type Seen = { readonly status: number; readonly text: string; readonly length?: string | undefined } | 'no answer' | 'aborted';

interface Medium {
  readonly mock: Pick<Mock, 'fail' | 'reset' | 'requests'>;
  readonly ask: (signal?: AbortSignal) => Promise<Seen>;
}

const inProcess = stoppedMock();
const throughMsw = stoppedMock();

async function byTransport(signal = new AbortController().signal): Promise<Seen> {
  const { query, headers, body: text } = sign({ action, body });
  const url = `https://live.volcengineapi.com/?${query}`;
  const request = { method: 'POST', url, headers, body: new TextEncoder().encode(text) };
  try {
    const { status, body: bytes } = await inProcess.transport(request, { signal, maxBodyBytes: 1e6, onPhase: () => undefined });
    return { status, text: new TextDecoder().decode(bytes) };
  } catch {
    return signal.aborted ? 'aborted' : 'no answer';
  }
}

async function byMsw(signal = new AbortController().signal): Promise<Seen> {
  const { query, headers, body: text } = sign({ action, body });
  const request = new Request(`https://live.volcengineapi.com/?${query}`, { method: 'POST', headers, body: text, signal });
  try {
    const response = await getResponse([...throughMsw.handlers], request);
    if (response === undefined || response.type === 'error') return 'no answer';
    return { status: response.status, text: await response.text(), length: response.headers.get('content-length') ?? undefined };
  } catch {
    return signal.aborted ? 'aborted' : 'no answer';
  }
}

let server: Awaited<ReturnType<typeof startMockServer>>;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT, quota: false });
});
afterAll(() => server.close());

async function bySocket(): Promise<Seen> {
  const { query, headers, body: text } = sign({ action, body, host: `127.0.0.1:${server.port}` });
  const response = await exchange(server.port, post(`/?${query}`, headers, text));
  if (response === '') return 'no answer';
  const [head = '', ...rest] = response.split('\r\n\r\n');
  const length = /content-length: (\d+)/.exec(head)?.[1];
  return { status: Number(head.slice(9, 12)), text: rest.join('\r\n\r\n'), length };
}

const media: readonly (readonly [name: string, medium: () => Medium])[] = [
  ['the transport', () => ({ mock: inProcess, ask: byTransport })],
  ['MSW', () => ({ mock: throughMsw, ask: byMsw })],
  ['the server', () => ({ mock: server, ask: bySocket })],
];

describe.each(media)('through %s', (name, medium) => {
  beforeEach(() => medium().mock.reset());

  test('an error has its code, status and message', async () => {
    const { mock, ask } = medium();
    mock.fail(action, { code: 'InternalServiceTimeout', message: 'later' });
    const seen = await ask();
    if (typeof seen === 'string') throw new Error(seen);
    expect(seen.status).toBe(504);
    expect(seen.text).toContain('"Code":"InternalServiceTimeout","Message":"later"');
    const next = await ask();
    if (typeof next === 'string') throw new Error(next);
    expect(next.text.slice(next.text.indexOf('"Result"'))).toBe(whole.slice(whole.indexOf('"Result"')));
  });

  test('a dropped connection is no answer, as often as asked', async () => {
    const { mock, ask } = medium();
    mock.fail(action, { drop: true, times: 2 });
    expect([await ask(), await ask()]).toEqual(['no answer', 'no answer']);
    expect(await ask()).toMatchObject({ status: 200 });
    expect(mock.requests).toHaveLength(3);
  });

  test('a delay makes the answer late, and it is whole', async () => {
    const { mock, ask } = medium();
    mock.fail(action, { delay: 60 });
    const start = performance.now();
    const seen = await ask();
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    expect(seen).toMatchObject({ status: 200 });
  });

  test('a cut body announces the length of the whole', async () => {
    const { mock, ask } = medium();
    mock.fail(action, { truncate: 100 });
    mock.fail(action, { truncate: true });
    mock.fail(action, { truncate: 0 });
    mock.fail(action, { truncate: 1e9 });
    const lengths = [100, whole.length >> 1, 0, whole.length - 1];
    for (const kept of lengths) {
      const seen = await ask();
      // A transport that has no whole body rejects, as Node's client does.
      if (name === 'the transport') expect(seen).toBe('no answer');
      else {
        if (typeof seen === 'string') throw new Error(seen);
        expect(seen.text).toHaveLength(kept);
        expect(seen.length).toBe(String(whole.length));
      }
    }
    expect(await ask()).toMatchObject({ status: 200 });
  });

  test('an error may be late and cut, too', async () => {
    const { mock, ask } = medium();
    mock.fail(action, { status: 502, delay: 5, truncate: 10 });
    const seen = await ask();
    if (name === 'the transport') expect(seen).toBe('no answer');
    else expect(seen).toMatchObject({ status: 502, text: '{"Response' });
  });
});

describe('a delay ends at once when the client goes away', () => {
  test('in the process', async () => {
    for (const [mock, ask] of [[inProcess, byTransport], [throughMsw, byMsw]] as const) {
      mock.fail(action, { delay: 600_000 });
      const control = new AbortController();
      const seen = ask(control.signal);
      await sleep(20);
      control.abort();
      expect(await seen).toBe('aborted');
      mock.fail(action, { delay: 600_000 });
      expect(await ask(AbortSignal.abort())).toBe('aborted');
      mock.reset();
    }
  });

  test('at the server, which then can end', async () => {
    const other = await startMockServer({ now: '2026-03-01T00:00:00+08:00', signatureNow: () => SIGNED_AT });
    other.fail(action, { delay: 600_000 });
    const { query, headers, body: text } = sign({ action, body, host: `127.0.0.1:${other.port}` });
    const response = exchange(other.port, post(`/?${query}`, headers, text));
    await sleep(30);
    await other.close();
    expect(await response).toBe('');
  });
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['a status', { status: 99 }, /status must be a whole number from 200 to 599/],
  ['a fraction', { status: 500.5 }, /status/],
  ['a code', { code: 7 }, /code must be a text/],
  ['a message', { message: 7 }, /message must be a text/],
  ['a delay', { delay: -1 }, /delay must be a whole number of milliseconds from 0 to 600000/],
  ['a drop', { drop: 'yes' }, /drop must be true or false/],
  ['a cut', { truncate: 'half' }, /truncate must be true, or a number of bytes/],
  ['times', { times: 1.5 }, /times must be a whole number, or Infinity/],
  ['a field', { tmes: 2 }, /it has no "tmes"; use code, status/],
])('%s that is none is refused', (_, fault, message) => {
  const mock = createMock();
  expect(() => mock.fail(action, fault as Fault)).toThrow(message);
  expect(send(stoppedMock(), action, body).status).toBe(200);
});
