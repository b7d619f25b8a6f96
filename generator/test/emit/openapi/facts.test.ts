import { expect, test } from 'vitest';
import { emitDocument } from '../../../src/emit/openapi/document.ts';
import type { Action, ErrorCode, Json, Service } from '../../../src/model/model.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { action, field, integer, object, service } from '../../plan/model-builders.ts';
import { jsonOf, valueAt } from './live-document.ts';

function documentOf(more: Partial<Service>): Json {
  return jsonOf(emitDocument(buildPlan(service(more)).plan));
}

const delay: Action['delay'] = { text: '15 minutes', seconds: 900, sources: ['S'] };

const facts: Partial<Action> = {
  notes: ['First.', 'Second.'],
  quota: { perSecond: 10, sources: ['D'] },
  delay,
  unitBase: 1000,
  disputes: [{ about: 'This.', taken: 'That.', sources: ['S', 'D'] }],
};

/** An error of the gateway. */
function error(code: string, statuses: readonly number[], more: Partial<ErrorCode> = {}): ErrorCode {
  return {
    code,
    statuses,
    number: undefined,
    from: 'gateway',
    meaning: `${code} it is.`,
    remedy: undefined,
    retryable: false,
    sources: ['S'],
    origin: { file: 'specs/demo/2023-01-01/service.yaml', line: 1, column: 1 },
    ...more,
  };
}

test('an operation carries the facts of its action', () => {
  expect(valueAt(documentOf({ actions: [action('Ask', facts)] }), '/paths/~1Ask/post')).toMatchObject({
    operationId: 'Ask',
    tags: ['Usage'],
    summary: 'Does Ask.',
    description: 'Does Ask.\n\n- First.\n- Second.\n\nData arrives after 15 minutes. At most 10 requests per second and account.',
    externalDocs: { url: 'https://example.com/docs/1/2' },
    'x-volc-call': { method: 'POST', url: 'https://demo.example.com/', query: { Action: 'Ask', Version: '2023-01-01' } },
    'x-volc-quota': { perSecond: 10, sources: ['D'] },
    'x-volc-delay': { text: '15 minutes', seconds: 900, sources: ['S'] },
    'x-volc-unit-base': 1000,
    'x-volc-disputes': [{ about: 'This.', taken: 'That.', sources: ['S', 'D'] }],
    'x-volc-page': { id: '1/2', seen: ['2025-02-21'] },
  });
});

test('what is not known of an action is left out', () => {
  const operation = valueAt(documentOf({}), '/paths/~1Ask/post') ?? {};
  expect(Object.keys(operation).filter((key) => key.startsWith('x-'))).toEqual(['x-volc-call', 'x-volc-quota', 'x-volc-page']);
  expect(operation).toMatchObject({ tags: ['Look-ups'], description: 'Does Ask.\n\nAt most 30 requests per second and account.' });
});

test('only groups that have actions are listed', () => {
  const both = documentOf({ actions: [action('Ask', { delay }), action('Look')] });
  expect(valueAt(both, '/tags')).toMatchObject([{ name: 'Usage' }, { name: 'Look-ups' }]);
  expect(valueAt(documentOf({}), '/tags')).toMatchObject([{ name: 'Look-ups' }]);
});

test('an answer says how its numbers behave over time', () => {
  const total = { field: 'Peak', join: 'maximum' as const, of: undefined, unit: 'Mbps', integer: true, measure: undefined };
  const answer: Action['answer'] = { echoes: ['Name'], totals: [total], series: undefined, detail: undefined, table: undefined };
  const response = object([field('Peak', integer(), { join: 'maximum', unit: 'Mbps' })]);
  expect(valueAt(documentOf({ actions: [action('Ask', { answer, response })] }), '/components/schemas/AskResult/x-volc-answer')).toStrictEqual({
    echoes: ['Name'],
    totals: [{ field: 'Peak', join: 'maximum', unit: 'Mbps', integer: true }],
  });
});

test('a call is signed, at the endpoint of the service', () => {
  const document = documentOf({ endpoint: { host: 'ask.example.com', path: '/v1' }, signing: { service: 'ask', region: 'far-1' } });
  expect(valueAt(document, '/servers')).toMatchObject([{ url: 'https://ask.example.com' }]);
  expect(valueAt(document, '/paths/~1Ask/post/x-volc-call/url')).toBe('https://ask.example.com/v1');
  expect(valueAt(document, '/security')).toEqual([{ Signature: [] }]);
  expect(valueAt(document, '/components/securitySchemes/Signature')).toMatchObject({
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: expect.stringContaining('/far-1/ask/request') as unknown,
    'x-volc-signing': { algorithm: 'HMAC-SHA256', service: 'ask', region: 'far-1' },
  });
});

test('letters of sources have their titles', () => {
  const document = documentOf({
    sources: [
      { id: 'S', title: 'A page', url: 'https://example.com/page', date: '2025-02-21' },
      { id: 'I', title: 'Inference', url: undefined, date: undefined },
    ],
  });
  expect(valueAt(document, '/x-volc-sources')).toStrictEqual({
    S: { title: 'A page', url: 'https://example.com/page', date: '2025-02-21' },
    I: { title: 'Inference' },
  });
});

test('errors are grouped by status, in order, each with an example', () => {
  const document = documentOf({
    errors: [error('Late', [503], { retryable: true }), error('Old', [400, 403], { number: 100006 }), error('Odd', [200, 400], { from: 'service' })],
  });
  expect(Object.keys(valueAt(document, '/components/responses') ?? {})).toEqual(['Error400', 'Error403', 'Error503', 'ErrorOther']);
  expect(valueAt(document, '/components/responses/Error400')).toMatchObject({
    description: '- `Old`: Old it is.\n- `Odd`: Odd it is.',
    'x-volc-errors': [
      { code: 'Old', number: 100006, from: 'gateway', statuses: [400, 403], meaning: 'Old it is.', retryable: false, sources: ['S'] },
      { code: 'Odd', from: 'service', statuses: [200, 400], meaning: 'Odd it is.', retryable: false, sources: ['S'] },
    ],
  });
  expect(valueAt(document, '/components/responses/Error400/content/application~1json/examples/Old')).toMatchObject({
    summary: 'Old it is.',
    value: { ResponseMetadata: { Action: 'Ask', Service: 'demo', Error: { CodeN: 100006, Code: 'Old', Message: 'Old it is.' } } },
  });
  expect(valueAt(document, '/paths/~1Ask/post/responses')).toMatchObject({
    200: { 'x-volc-errors': [{ code: 'Odd' }], content: { 'application/json': { examples: { Odd: { summary: 'Odd it is.' } } } } },
    400: { $ref: '#/components/responses/Error400' },
    503: { $ref: '#/components/responses/Error503' },
    default: { $ref: '#/components/responses/ErrorOther' },
  });
});
