import { AsyncLocalStorage } from 'node:async_hooks';
import { tracingChannel } from 'node:diagnostics_channel';

import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CallReport, type Credentials, debugLog, observeCalls, ServiceClient } from '@volc-live/runtime';
import { type SpanLike, type TracerLike, traceCalls } from '@volc-live/runtime/open-telemetry';
import { answer, Echo, recorder, service } from '../support/echo-service.ts';
import { sdkErrorOf } from '../support/rejection.ts';
import { ScriptedClient } from '../support/scripted-call.ts';

const credentials: Credentials = { accessKeyId: 'AKLTCANARY', secretAccessKey: 'canary-secret', sessionToken: 'canary-token' };
const secrets = /canary|Signature=/;

function clientWith(...interceptors: readonly ReturnType<typeof debugLog>[]): ServiceClient {
  return new ServiceClient(service, { credentials, transport: recorder().transport, interceptors });
}

const good = { Text: 'x' };
const wrong = { Text: 'bad' };

describe('reports', () => {
  test('tell of every call when it is over, and hold no secret', async () => {
    const reports: CallReport[] = [];
    const client = clientWith(observeCalls((report) => reports.push(report)));
    await client.call(Echo, good);
    await sdkErrorOf(client.call(Echo, wrong));
    expect(reports).toEqual([
      { action: 'Echo', outcome: 'ok', code: undefined, message: undefined, attempts: 1, requestId: expect.any(String), durationMs: expect.any(Number) },
      { action: 'Echo', outcome: 'validation', code: 'validation', message: expect.stringContaining('Echo'), attempts: 0, requestId: undefined, durationMs: expect.any(Number) },
    ]);
    expect(JSON.stringify(reports)).not.toMatch(secrets);
  });

  test.each([
    ['throws', () => { throw new Error('no'); }],
    ['rejects', async () => { throw new Error('no'); }],
  ])('an observer that %s changes nothing', async (_, tell) => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): number => rejections.push(reason);
    process.on('unhandledRejection', note);
    try {
      const client = clientWith(observeCalls(tell));
      await expect(client.call(Echo, good)).resolves.toBeDefined();
      expect((await sdkErrorOf(client.call(Echo, wrong))).kind).toBe('validation');
      await new Promise((resolve) => setImmediate(resolve));
      expect(rejections).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  test('an error of an interceptor is unknown to the SDK, and told so', async () => {
    const reports: CallReport[] = [];
    const broken = () => async (): Promise<never> => { throw new Error('canary of a program'); };
    await expect(clientWith(observeCalls((report) => reports.push(report)), broken).call(Echo, good)).rejects.toThrow('canary');
    expect(reports).toMatchObject([{ outcome: 'unknown', message: undefined }]);
  });
});

describe('the debug log', () => {
  afterEach(() => {
    delete process.env['VOLC_LIVE_DEBUG'];
    vi.restoreAllMocks();
  });

  test('writes a line about every call', async () => {
    const lines: string[] = [];
    const client = clientWith(debugLog((line) => lines.push(line)));
    await client.call(Echo, good);
    await sdkErrorOf(client.call(Echo, wrong));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^volc-live #\d+ attempt 1: Echo: ok, HTTP 200, \d+ ms, request id \S+$/);
    expect(lines[1]).toMatch(/^volc-live #\d+ Echo: ok, 1 attempt, \d+ ms, request id \S+$/);
    expect(lines[2]).toMatch(/^volc-live #\d+ validation: Echo: .*, 0 attempts, \d+ ms$/);
    expect(lines.join('\n')).not.toMatch(secrets);
  });

  test('comes with a variable of the environment', async () => {
    const write = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    process.env['VOLC_LIVE_DEBUG'] = '1';
    await clientWith().call(Echo, good);
    expect(write).toHaveBeenLastCalledWith(expect.stringMatching(/^volc-live #\d+ Echo: ok/));
  });

  test.each(['', '0', 'false'])('does not come with the variable when it is "%s"', async (value) => {
    const write = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    process.env['VOLC_LIVE_DEBUG'] = value;
    await clientWith().call(Echo, good);
    expect(write).not.toHaveBeenCalled();
  });
});

describe('the diagnostics channel', () => {
  test('tells of start, end and error while somebody listens', async () => {
    const events: string[] = [];
    const channel = tracingChannel<unknown, { readonly action: string; readonly error?: unknown }>('volc-live:call');
    const told = (event: string) => (context: { readonly action: string; readonly error?: unknown }): void => {
      events.push(`${event} ${context.action}${context.error === undefined ? '' : ' with an error'}`);
    };
    const listeners = { start: told('start'), end: told('end'), asyncStart: told('asyncStart'), asyncEnd: told('asyncEnd'), error: told('error') };
    channel.subscribe(listeners);
    try {
      await clientWith().call(Echo, good);
      await sdkErrorOf(clientWith().call(Echo, wrong));
    } finally {
      channel.unsubscribe(listeners);
    }
    await clientWith().call(Echo, good);
    const ok = ['start Echo', 'end Echo', 'asyncStart Echo', 'asyncEnd Echo'];
    expect(events).toEqual([...ok, 'start Echo', 'end Echo', 'error Echo with an error', 'asyncStart Echo with an error', 'asyncEnd Echo with an error']);
  });
});

describe('spans', () => {
  /** A tracer that keeps what it is told, in the order in which spans end, and what was active when they began. */
  function tracer(): { readonly tracer: TracerLike; readonly spans: Record<string, unknown>[]; readonly active: AsyncLocalStorage<unknown> } {
    const spans: Record<string, unknown>[] = [];
    const active = new AsyncLocalStorage<unknown>();
    return {
      spans,
      active,
      tracer: {
        startActiveSpan(name, { kind, attributes }, run) {
          const parent = active.getStore();
          const kept: Record<string, unknown> = { name, kind, ...(parent === undefined ? {} : { parent }), ...attributes };
          const span: SpanLike = {
            setAttributes: (more) => Object.assign(kept, more),
            setStatus: (status) => Object.assign(kept, { status }),
            addEvent: (event, more) => Object.assign(kept, { [event]: more }),
            end: () => void spans.push(kept),
          };
          return active.run(name, () => run(span));
        },
      },
    };
  }

  const call = { name: 'Echo', kind: 2, 'rpc.system.name': 'volcengine', 'rpc.method': 'Echo', 'volc.api_version': '2023-01-01' };
  const attempt = { name: 'POST', kind: 2, parent: 'Echo', 'http.request.method': 'POST', 'url.full': 'https://live.volcengineapi.com/?Action=Echo&Version=2023-01-01', 'server.address': 'live.volcengineapi.com', 'server.port': 443 };

  test('are made of every call', async () => {
    const { tracer: own, spans } = tracer();
    const client = clientWith(traceCalls(own));
    await client.call(Echo, good);
    await sdkErrorOf(client.call(Echo, wrong));
    expect(spans).toEqual([
      { ...attempt, 'http.response.status_code': 200, 'volc.request_id': 'id-1' },
      { ...call, 'volc.attempts': 1, 'volc.request_id': 'id-1' },
      { ...call, 'volc.attempts': 0, 'error.type': 'validation', status: { code: 2, message: expect.stringContaining('Echo') } },
    ]);
    expect(JSON.stringify(spans)).not.toMatch(secrets);
  });

  test('are made of every attempt, with waits as events of the call', async () => {
    const { tracer: own, spans, active } = tracer();
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    const refusal = answer(503, JSON.stringify({ ResponseMetadata: { RequestId: 'id-0', Error: { Code: 'InternalError', Message: 'No.' } } }));
    await new ScriptedClient([reset, refusal, answer(200, '{"ResponseMetadata":{"RequestId":"id-1"},"Result":{}}')], { interceptors: [traceCalls(own)] }).call();
    expect(spans).toEqual([
      { ...attempt, 'error.type': 'network', status: { code: 2, message: expect.stringContaining('ECONNRESET') } },
      { ...attempt, 'http.request.resend_count': 1, 'http.response.status_code': 503, 'error.type': '503', 'volc.request_id': 'id-0', status: { code: 2, message: expect.stringContaining('No.') } },
      { ...attempt, 'http.request.resend_count': 2, 'http.response.status_code': 200, 'volc.request_id': 'id-1' },
      { ...call, 'volc.attempts': 3, 'volc.request_id': 'id-1', 'retry.wait': { 'volc.wait_ms': 400, 'volc.wait_reason': 'server', 'volc.wait_source': 'backoff' } },
    ]);
    expect(active.getStore()).toBe(undefined);
  });

  test('know ports, and services that are not by https', async () => {
    const { tracer: own, spans } = tracer();
    for (const endpoint of ['http://127.0.0.1:8080', 'http://localhost', 'https://gateway.example:8443']) {
      await new ServiceClient(service, { credentials, endpoint, transport: recorder().transport, interceptors: [traceCalls(own)] }).call(Echo, good);
    }
    const places = spans.filter(({ name }) => name === 'POST').map((span) => [span['server.address'], span['server.port']]);
    expect(places).toEqual([['127.0.0.1', 8080], ['localhost', 80], ['gateway.example', 8443]]);
  });

  const broken = (_run?: unknown): never => {
    throw new Error('exporter');
  };
  const silent: SpanLike = { setAttributes: () => undefined, setStatus: () => undefined, end: () => undefined };

  test.each<[string, TracerLike]>([
    ['its start', { startActiveSpan: broken }],
    ['its attributes', { startActiveSpan: (_name, _options, run) => run({ ...silent, setAttributes: broken }) }],
    ['its status', { startActiveSpan: (_name, _options, run) => run({ ...silent, setStatus: broken }) }],
    ['a span of an attempt', { startActiveSpan: (name, _options, run) => (name === 'Echo' ? run(silent) : broken()) }],
    ['its end', { startActiveSpan: (_name, _options, run) => run({ ...silent, end: broken }) }],
    ['a tracer after the call began', { startActiveSpan: (_name, _options, run) => broken(run(silent)) }],
  ])('that fail change nothing: %s', async (_, own) => {
    const { transport, requests } = recorder();
    const client = new ServiceClient(service, { credentials, transport, interceptors: [traceCalls(own)] });
    await expect(client.call(Echo, good)).resolves.toBeDefined();
    expect((await sdkErrorOf(client.call(Echo, wrong))).kind).toBe('validation');
    expect(requests).toHaveLength(1);
  });
});
