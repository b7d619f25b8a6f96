import { ApiError, ServiceClient, TransportError, type TransportResponse } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { answer, credentials, Echo, EchoByGet, recorder, service } from '../support/echo-service.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const metadata = { RequestId: 'id-1', Action: 'Echo', Version: '2023-01-01', Service: 'live', Region: 'cn-north-1' };
const json = (value: unknown) => JSON.stringify(value);
const envelope = json({ ResponseMetadata: metadata, Result: { Text: 'hello' } });
const refusal = (error: unknown, rest: object = {}) => json({ ResponseMetadata: { ...metadata, Error: error }, ...rest });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function callFor(response: TransportResponse) {
  return new ServiceClient(service, { credentials, attempts: 1, transport: recorder(response).transport }).call(Echo, {});
}

describe('results', () => {
  test.each<[string, TransportResponse]>([
    ['an envelope', answer(200, envelope)],
    ['with a byte order mark', answer(200, `\uFEFF${envelope}`)],
    ['with blanks around it', answer(200, `\r\n ${envelope}\n`)],
    ['of the type text/plain', answer(200, envelope, { 'content-type': 'text/plain' })],
    ['with Error: null', answer(200, refusal(null, { Result: { Text: 'hello' } }))],
    ['without an id', answer(200, json({ ResponseMetadata: {}, Result: { Text: 'hello' } }))],
    ['with a Location', answer(200, envelope, { location: 'https://evil.example/' })],
  ])('%s', async (_name, response) => expect(await callFor(response)).toEqual({ Text: 'hello' }));

  test.each<[string, unknown]>([
    ['absent', { ResponseMetadata: metadata }],
    ['null', { ResponseMetadata: metadata, Result: null }],
  ])('a result that is %s is undefined where the action allows it', async (_name, body) => {
    const client = new ServiceClient(service, { credentials, attempts: 1, transport: recorder(answer(200, json(body))).transport });
    expect(await client.call(EchoByGet, {})).toBe(undefined);
  });
});

describe('errors of the service', () => {
  test.each<[string, TransportResponse, Partial<ApiError>]>([
    [
      'HTTP 400',
      answer(400, refusal({ Code: 'InvalidParam', Message: 'Text is wrong.' })),
      { kind: 'api', code: 'InvalidParam', status: 400, retryable: false, number: undefined, requestId: 'id-1' },
    ],
    [
      'HTTP 401 with a number',
      answer(401, refusal({ Code: 'SignatureDoesNotMatch', Message: 'No.', CodeN: 100010 })),
      { kind: 'api', code: 'SignatureDoesNotMatch', status: 401, retryable: false, number: 100010 },
    ],
    [
      'HTTP 200',
      answer(200, refusal({ Code: 'CommonErr', Message: 'Failed.' }, { Result: { Text: 'hello' } })),
      { kind: 'api', code: 'CommonErr', status: 200, retryable: false },
    ],
    [
      'HTTP 200 with a retryable code',
      answer(200, refusal({ Code: 'InternalError' })),
      { kind: 'api', code: 'InternalError', status: 200, retryable: true },
    ],
    ['HTTP 200 with an empty error', answer(200, refusal('')), { kind: 'api', code: 'Unknown', sentence: 'The service answered HTTP 200.' }],
    ['HTTP 202', answer(202, refusal({ Code: 'CommonErr' })), { kind: 'api', code: 'CommonErr', status: 202 }],
    [
      'HTTP 429',
      answer(429, refusal({ Code: 'FlowLimitExceeded', Message: 'Slow.' })),
      { kind: 'throttled', code: 'FlowLimitExceeded', status: 429, retryable: true },
    ],
    ['HTTP 500', answer(500, refusal({ Code: 'InternalError' })), { kind: 'server', status: 500, retryable: true }],
    [
      'HTTP 500 with a code that time does not cure',
      answer(500, refusal({ Code: 'InvalidParameter' })),
      { kind: 'api', code: 'InvalidParameter', status: 500, retryable: false },
    ],
    ...[502, 503, 504].map((status): [string, TransportResponse, Partial<ApiError>] => [
      `HTTP ${String(status)} with an unknown code`,
      answer(status, refusal({ Code: 'New' })),
      { kind: 'server', code: 'New', retryable: true },
    ]),
    ['HTTP 501 with an unknown code', answer(501, refusal({ Code: 'New' })), { kind: 'api', code: 'New', retryable: false }],
    ['HTTP 505 with an unknown code', answer(505, refusal({ Code: 'New' })), { kind: 'api', code: 'New', retryable: false }],
    ['Error: {}', answer(200, refusal({})), { kind: 'api', code: 'Unknown', status: 200, retryable: false }],
    ['Error: "text"', answer(200, refusal('broken')), { kind: 'api', code: 'Unknown', status: 200 }],
    ['Error: 5', answer(200, refusal(5)), { kind: 'api', code: 'Unknown', status: 200 }],
    ['Error: []', answer(200, refusal([])), { kind: 'api', code: 'Unknown', status: 200 }],
    ['a Code that is a number', answer(400, refusal({ Code: 5, Message: 7, CodeN: 'x' })), { code: 'Unknown', number: undefined }],
    ['an empty Code', answer(400, refusal({ Code: '', Message: '' })), { code: 'Unknown', status: 400 }],
    ['a fractional number', answer(400, refusal({ Code: 'A', CodeN: 1.5 })), { code: 'A', number: undefined }],
    [
      'RequestID, as some actions spell it',
      answer(400, json({ ResponseMetadata: { RequestID: 'id-2', Error: { Code: 'A' } } })),
      { requestId: 'id-2' },
    ],
    [
      'an id in X-Tt-Logid only',
      answer(400, json({ ResponseMetadata: { Error: { Code: 'A' } } }), { 'x-tt-logid': 'log-1' }),
      { requestId: 'log-1' },
    ],
    ['X-Tt-Logid sent twice', answer(502, '', { 'x-tt-logid': 'log-1, log-2' }), { requestId: 'log-1' }],
    [
      'an empty id, and one in X-Tt-Logid',
      answer(400, json({ ResponseMetadata: { RequestId: '', Error: { Code: 'A' } } }), { 'x-tt-logid': 'log-1' }),
      { requestId: 'log-1' },
    ],
    [
      'an id that is long and moves cursors',
      answer(400, json({ ResponseMetadata: { RequestId: `\u001b[2J${'x'.repeat(500)}`, Error: {} } })),
      { requestId: `\\u{1b}[2J${'x'.repeat(124)}…` },
    ],
    ['an X-Tt-Logid that is blank', answer(502, '', { 'x-tt-logid': ' ' }), { requestId: undefined }],
    ['the id of the envelope first', answer(400, refusal({ Code: 'A' }), { 'x-tt-logid': 'log-1' }), { requestId: 'id-1' }],
    ['502 with HTML', answer(502, '<html>'), { kind: 'server', code: 'Unknown', status: 502, retryable: true }],
    ['500 with nothing', answer(500, ''), { kind: 'server', code: 'Unknown', status: 500, retryable: true }],
    ['599', answer(599, ''), { kind: 'server', status: 599 }],
    ['404 with HTML', answer(404, '<html>'), { kind: 'api', code: 'Unknown', status: 404, retryable: false }],
    ['408', answer(408, ''), { kind: 'api', status: 408, retryable: true }],
    ['429 with HTML', answer(429, 'slow'), { kind: 'throttled', code: 'Unknown', status: 429, retryable: true }],
    ['400 with an envelope that has no error', answer(400, envelope), { code: 'Unknown', status: 400, requestId: 'id-1' }],
  ])('%s', async (_name, response, want) => {
    const error = await sdkErrorOf(callFor(response));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ action: 'Echo', attempts: 1, ...want });
  });

  test.each<[string, TransportResponse, string]>([
    [
      'code, action, status, text and id',
      answer(400, refusal({ Code: 'InvalidParam', Message: 'Text is wrong.' })),
      'InvalidParam: Echo: The service answered HTTP 400: Text is wrong. (request id id-1)',
    ],
    ['no text', answer(400, json({ ResponseMetadata: { Error: { Code: 'A' } } })), 'A: Echo: The service answered HTTP 400.'],
    ['Error: "text"', answer(200, json({ ResponseMetadata: { Error: 'broken' } })), 'Unknown: Echo: The service answered HTTP 200: broken'],
    [
      'controls, line breaks and text that runs backwards',
      answer(400, json({ ResponseMetadata: { Error: { Code: 'A\u001b[2J', Message: 'a\r\nb\u0007\u202ec\ud800' } } })),
      'A\\u{1b}[2J: Echo: The service answered HTTP 400: a b\\u{7}\\u{202e}c\\u{d800}',
    ],
    [
      'a long text',
      answer(400, json({ ResponseMetadata: { Error: { Code: 'A', Message: 'x'.repeat(5000) } } })),
      `A: Echo: The service answered HTTP 400: ${'x'.repeat(1024)}…`,
    ],
    [
      'the beginning of a page that is no envelope',
      answer(502, `<html>\n<h1>${'y'.repeat(500)}`),
      `Unknown: Echo: The service answered HTTP 502: <html> <h1>${'y'.repeat(189)}…`,
    ],
  ])('the message has %s', async (_name, response, want) => {
    expect((await sdkErrorOf(callFor(response))).message).toBe(want);
  });
});

describe('answers that are none', () => {
  test.each<[string, TransportResponse, string]>([
    ['an empty body', answer(200, ''), 'is empty'],
    ['HTML', answer(200, '<html>', { 'content-type': 'text/html' }), '(text/html, 6 bytes) is not JSON'],
    ['cut off JSON', answer(200, envelope.slice(0, -1)), 'is not JSON, or was cut off'],
    ['JSON and more', answer(200, `${envelope}x`), 'is not JSON'],
    ['JSON twice', answer(200, envelope + envelope), 'is not JSON'],
    ['NaN', answer(200, envelope.replace('"hello"', 'NaN')), 'is not JSON'],
    ['only a byte order mark', answer(200, '\uFEFF'), 'is not JSON'],
    ['two byte order marks', answer(200, `\uFEFF\uFEFF${envelope}`), 'is not JSON'],
    ['broken UTF-8', answer(200, latin1(envelope.replace('hello', 'h\xe9llo'))), 'is not UTF-8'],
    ['UTF-16', answer(200, latin1([...envelope].join('\0'))), 'is not JSON'],
    ['a text', answer(200, '"hello"'), 'is JSON, but no object'],
    ['null', answer(200, 'null'), 'is JSON, but no object'],
    ['a list', answer(200, `[${envelope}]`), 'is JSON, but no object'],
    ['no ResponseMetadata', answer(200, json({ Result: { Text: 'hello' } })), 'has no ResponseMetadata'],
    ['a ResponseMetadata that is a text', answer(200, json({ ResponseMetadata: 'x', Result: {} })), 'has no ResponseMetadata'],
    ['a ResponseMetadata that is inherited', answer(200, '{"__proto__":{"ResponseMetadata":{}},"Result":{}}'), 'has no ResponseMetadata'],
    ['no Result', answer(200, json({ ResponseMetadata: metadata })), 'has no Result'],
    ['Result: null', answer(200, json({ ResponseMetadata: metadata, Result: null })), 'has no Result'],
    ['Result: []', answer(200, json({ ResponseMetadata: metadata, Result: [] })), 'has a Result that is no object'],
    ['Result: "text"', answer(200, json({ ResponseMetadata: metadata, Result: 'x' })), 'has a Result that is no object'],
    ['HTTP 201', answer(201, envelope), 'HTTP 201 is no answer that the API gives'],
    ['HTTP 204', answer(204, ''), 'HTTP 204 is no answer that the API gives'],
    ['HTTP 206', answer(206, envelope), 'HTTP 206 is no answer that the API gives'],
    ['HTTP 304', answer(304, ''), 'HTTP 304 is no answer that the API gives'],
    ['HTTP 600', answer(600, envelope), 'HTTP 600 is no answer that the API gives'],
    ['HTTP 999', answer(999, envelope), 'HTTP 999 is no answer that the API gives'],
    ['HTTP 100', answer(100, envelope), 'HTTP 100 is no answer that the API gives'],
  ])('%s', async (_name, response, sentence) => {
    const error = await sdkErrorOf(callFor(response));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ kind: 'response-format', code: 'response-format', status: response.status, attempts: 1 });
    expect(error.message).toContain(sentence);
  });

  test('they keep the id of the request', async () => {
    const headers = { 'x-tt-logid': 'log-1' };
    expect(await sdkErrorOf(callFor(answer(200, '<html>', headers)))).toMatchObject({ requestId: 'log-1' });
    expect(await sdkErrorOf(callFor(answer(200, json({ ResponseMetadata: metadata }))))).toMatchObject({ requestId: 'id-1' });
  });

  test('every cut of a good answer is refused', async () => {
    for (let length = 0; length < envelope.length; length++) {
      const error = await sdkErrorOf(callFor(answer(200, envelope.slice(0, length))));
      expect(error.kind).toBe('response-format');
    }
  });

  test.each([
    [64 * 1024 * 1024, 'response-format'],
    [64 * 1024 * 1024 + 1, 'response-too-large'],
  ])('%i bytes of nothing are %s', async (length, kind) => {
    expect(await sdkErrorOf(callFor(answer(200, new Uint8Array(length))))).toMatchObject({ kind, status: 200 });
  });
});

describe('redirects', () => {
  test.each<[number, string | undefined, string]>([
    [301, 'https://evil.example:8443/path?token=abc', 'https://evil.example:8443'],
    [302, 'http://live.volcengineapi.com/', 'http://live.volcengineapi.com'],
    [303, '//evil.example/', 'another place'],
    [307, 'https://user:word@evil.example/', 'https://evil.example'],
    [308, undefined, 'another place'],
    [307, `https://${'a.'.repeat(120)}example/`, `https://${'a.'.repeat(96)}…`],
    [300, 'data:text/plain,x', 'another place'],
    [305, 'file:///etc/passwd', 'another place'],
  ])('HTTP %i to %s is refused, and names %s', async (status, location, target) => {
    const headers: Record<string, string> = location === undefined ? {} : { location };
    const error = await sdkErrorOf(callFor(answer(status, envelope, headers)));
    expect(error).toMatchObject({ kind: 'redirect-refused', status, attempts: 1 });
    expect(error.sentence).toBe(`HTTP ${String(status)} asked to send the request to ${target}; it was not sent there.`);
  });
});
