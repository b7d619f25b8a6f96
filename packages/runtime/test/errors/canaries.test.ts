import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';

import { type AnswerWarning, debugLog, observeAttempts, observeCalls, ServiceClient, strictAnswersOf, type Transport, TransportError, type TransportRequest } from '@volc-live/runtime';
import { type SpanLike, traceCalls } from '@volc-live/runtime/open-telemetry';
import { describe, expect, test } from 'vitest';

import { answer, credentials, Echo, echoResult, service } from '../support/echo-service.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const { secretAccessKey, sessionToken } = credentials;
const forms = (secret: string) => [secret, encodeURIComponent(secret), btoa(secret), secret.slice(0, 8), secret.slice(-8)];

/** Everything of a sent request that must not come back. */
function canariesOf(request: TransportRequest | undefined): readonly string[] {
  const authorization = request?.headers['Authorization'] ?? '';
  const signature = /Signature=([0-9a-f]{64})$/.exec(authorization)?.[1];
  const all = [...forms(secretAccessKey), ...forms(sessionToken)];
  return signature === undefined ? all : [...all, authorization, signature, btoa(signature)];
}

/** Every way in which an error gets out of a program. */
const sinks: readonly (readonly [string, (error: Error) => string])[] = [
  ['inspect', (error) => inspect(error, { depth: Infinity, showHidden: true, getters: true })],
  ['JSON', (error) => JSON.stringify(error)],
  ['own fields as JSON', (error) => JSON.stringify(Object.fromEntries(Object.entries(error)))],
  ['the stack', (error) => String(error.stack)],
  ['String', String],
  ['a structured clone', (error) => inspect(structuredClone(error), { depth: Infinity, showHidden: true })],
  ['the chain of causes', (error) => chainOf(error).map((link) => `${String(link)} ${inspect(link)}`).join('\n')],
];

function chainOf(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...chainOf(error.cause)] : [error];
}

/** All secrets first, so that no text is cut before it comes to them. */
const everything = (request: TransportRequest) =>
  `${secretAccessKey} ${sessionToken} ${/[0-9a-f]{64}$/.exec(request.headers['Authorization'] ?? '')?.[0] ?? ''} ` +
  `${encodeURIComponent(secretAccessKey)} ${btoa(sessionToken)} ${JSON.stringify(request.headers)}`;
const refusal = (request: TransportRequest) =>
  JSON.stringify({ ResponseMetadata: { RequestId: everything(request), Error: { Code: everything(request), Message: everything(request) } } });

/** Faults whose makers repeat what they were sent. */
const faults: readonly (readonly [string, Transport])[] = [
  ['an error of the service', async (request) => answer(403, refusal(request))],
  ['an error inside HTTP 200', async (request) => answer(200, refusal(request))],
  ['an error that is a text', async (request) => answer(200, JSON.stringify({ ResponseMetadata: { Error: everything(request) } }))],
  ['a page of a gateway', async (request) => answer(502, `<html>${everything(request)}`)],
  ['a page of a portal', async (request) => answer(200, `<html>${everything(request)}`, { 'content-type': everything(request) })],
  ['a trace id', async (request) => answer(200, '', { 'x-tt-logid': everything(request).replaceAll(',', ' ') })],
  ['an answer that is cut off', async (request) => answer(200, `{"ResponseMetadata":{"RequestId":"${everything(request)}`)],
  ['a field of another type', async (request) => answer(200, JSON.stringify({ ResponseMetadata: {}, Result: { Text: [everything(request)] } }))],
  ['a name that stands twice', async (request) => {
    const name = JSON.stringify(everything(request));
    return answer(200, `{"ResponseMetadata":{},"Result":{${name}:1,${name}:2,"Text":"x"}}`);
  }],
  ['a redirect', async (request) => answer(307, '', { location: `https://evil.example/?${everything(request)}` })],
  ['a redirect to a host with the token as its name', async () => answer(307, '', { location: `https://${sessionToken}@evil.example/` })],
  ['an error with the request in it', (request) => Promise.reject(Object.assign(new Error('failed'), { config: request, request, headers: request.headers }))],
  ['an error with the request in its message', (request) => Promise.reject(new Error(`sent ${everything(request)}`))],
  ['an error with the request in its cause', (request) => Promise.reject(new TypeError('failed', { cause: Object.assign(new Error(everything(request)), { request }) }))],
  ['an error with the request in its code', (request) => Promise.reject(Object.assign(new Error('failed'), { code: everything(request) }))],
  ['an error with the request as its name', (request) => Promise.reject(Object.assign(new Error('failed'), { name: everything(request) }))],
  ['an error with the request in its stack', (request) => Promise.reject(Object.assign(new Error('failed'), { stack: everything(request) }))],
  ['a text', (request) => Promise.reject(everything(request))],
  ['the request itself', (request) => Promise.reject(request)],
  ['a TransportError', (request) => Promise.reject(new TransportError({ kind: 'network', sentence: everything(request), cause: new Error(everything(request)) }))],
];

describe.each(faults)('%s', (_name, transport) => {
  test.each(sinks)('shows no secret through %s', async (_sink, show) => {
    let sent: TransportRequest | undefined;
    const keep: Transport = (request, options) => {
      sent = request;
      return transport(request, options);
    };
    const error = await sdkErrorOf(new ServiceClient(service, { credentials, transport: keep, random: () => 0, answers: strictAnswersOf([echoResult]) }).call(Echo, { Text: 'x' }));
    const shown = show(error);
    expect(shown).toMatch(/Echo/);
    for (const canary of canariesOf(sent)) expect(shown).not.toContain(canary);
  });
});

const channels = ['tracing:volc-live:call', 'tracing:volc-live:attempt'].flatMap((name) => ['start', 'end', 'asyncStart', 'asyncEnd', 'error'].map((part) => `${name}:${part}`));

describe.each(faults)('%s, to those who watch', (_name, transport) => {
  test('shows no secret', async () => {
    let sent: TransportRequest | undefined;
    const seen: unknown[] = [];
    const note = (told: unknown): void => {
      seen.push(inspect(told, { depth: Infinity, showHidden: true, getters: true }), JSON.stringify(told));
    };
    const span: SpanLike = { setAttributes: note, setStatus: note, addEvent: (name, more) => note([name, more]), end: () => undefined };
    const tracer = {
      startActiveSpan: <T>(name: string, more: object, run: (made: SpanLike) => T): T => {
        note([name, more]);
        return run(span);
      },
    };
    const keep: Transport = (request, options) => transport((sent = request), options);
    const interceptors = [observeCalls(note), observeAttempts(note), debugLog(note), traceCalls(tracer)];
    const told = [...channels, 'volc-live:wait'];
    for (const name of told) subscribe(name, note);
    try {
      const clock = new ManualClock();
      const schedule = (delayMs: number, callback: () => void): (() => void) => {
        // Waits are short, and nothing takes so long that its time is up.
        const timer = delayMs < 1000 ? setImmediate(callback) : undefined;
        return () => clearImmediate(timer);
      };
      const given = { now: clock.now, monotonic: clock.monotonic, schedule };
      await sdkErrorOf(new ServiceClient(service, { credentials, transport: keep, interceptors, clock: given, random: () => 0, answers: strictAnswersOf([echoResult]) }).call(Echo, { Text: 'x' }));
    } finally {
      for (const name of told) unsubscribe(name, note);
    }
    const shown = seen.join('\n');
    expect(shown).toMatch(/attempt-end/);
    for (const canary of canariesOf(sent)) expect(shown).not.toContain(canary);
  });
});

describe('warnings about answers', () => {
  test.each<[string, (request: TransportRequest) => string]>([
    ['a field of another type', (request) => JSON.stringify({ ResponseMetadata: { RequestId: everything(request) }, Result: { Text: [everything(request)] } })],
    ['a name that stands twice', (request) => `{"ResponseMetadata":{},"Result":{"Text":"x",${`${JSON.stringify(everything(request))}:1,`.repeat(2)}"More":1}}`],
  ])('show no secret: %s', async (_name, bodyFor) => {
    let sent: TransportRequest | undefined;
    const transport: Transport = async (request) => answer(200, bodyFor((sent = request)));
    const warnings: AnswerWarning[] = [];
    const answers = strictAnswersOf([echoResult], { onWarning: (warning) => warnings.push(warning) });
    await new ServiceClient(service, { credentials, transport, answers }).call(Echo, {});
    expect(warnings).toHaveLength(1);
    const shown = `${JSON.stringify(warnings)} ${inspect(warnings)}`;
    for (const canary of canariesOf(sent)) expect(shown).not.toContain(canary);
  });
});

describe('a client', () => {
  const client = new ServiceClient(service, { credentials, clock: new ManualClock() });
  test.each([
    ['console.log', inspect(client)],
    ['inspect with everything', inspect(client, { depth: Infinity, showHidden: true, getters: true, showProxy: true })],
    ['JSON', JSON.stringify(client)],
    ['its own fields', inspect(Reflect.ownKeys(client).map((key) => Reflect.get(client, key)), { depth: Infinity })],
    ['String', String(client)],
  ])('shows no secret through %s', (_name, shown) => {
    for (const canary of [...canariesOf(undefined), credentials.accessKeyId]) expect(shown).not.toContain(canary);
  });

  test('shows its class', () => expect(inspect(client)).toBe('ServiceClient {}'));
});
