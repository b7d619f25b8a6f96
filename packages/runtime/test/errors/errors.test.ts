import { ApiError, ConfigurationError, SdkError, TransportError, ValidationError } from '@volc-live/runtime';
import { describe, expect, test, vi } from 'vitest';
import { inspect } from 'node:util';

import { markQuotaExhausted } from '../../src/errors/sdk-error.ts';

const violation = { path: 'Text', rule: 'good', message: 'Text must be good.', remedy: 'Use another.' };
const config = new ConfigurationError({ sentence: 'The option x must be y.' });
const validation = new ValidationError({ action: 'Echo', violations: [violation] });
const cause = Object.assign(new Error('socket closed'), { code: 'ECONNRESET' });
const transport = new TransportError({
  kind: 'network',
  sentence: 'The connection failed.',
  action: 'Echo',
  attempts: 2,
  phase: 'body',
  requestId: 'id-1',
  cause,
});
const api = new ApiError({
  code: 'FlowLimitExceeded',
  sentence: 'Slow down.',
  status: 429,
  retryable: true,
  number: 7,
  action: 'Echo',
  attempts: 1,
  requestId: 'id-1',
});

describe.each([
  ['ConfigurationError', ConfigurationError, config, 'config', 'config', 'config: The option x must be y.'],
  ['ValidationError', ValidationError, validation, 'validation', 'validation', 'validation: Echo: Text must be good. Use another.'],
  ['TransportError', TransportError, transport, 'network', 'network', 'network: Echo: The connection failed. (request id id-1)'],
  ['ApiError', ApiError, api, 'throttled', 'FlowLimitExceeded', 'FlowLimitExceeded: Echo: Slow down. (request id id-1)'],
] as const)('%s', (name, type, error, kind, code, message) => {
  test('has its name, kind, code and message', () => {
    expect(error).toMatchObject({ kind, code, message });
    expect([error.name, String(error)]).toEqual([name, `${name}: ${message}`]);
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
  });

  test('is an Error and an SdkError, and no other error', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(type);
    expect([SdkError.is(error), type.is(error)]).toEqual([true, true]);
    const others = [ConfigurationError, ValidationError, TransportError, ApiError].filter((other) => other !== type);
    expect(others.map((other) => other.is(error))).toEqual([false, false, false]);
  });

  test('is recognised by another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('@volc-live/runtime');
    expect(copy.SdkError).not.toBe(SdkError);
    expect(copy.SdkError.is(error)).toBe(true);
    expect(error).not.toBeInstanceOf(copy.SdkError);
  });
});

test.each([[undefined], [null], ['SdkError'], [new Error('x')], [{ kind: 'config' }]])('%s is no SdkError', (value) => {
  expect(SdkError.is(value)).toBe(false);
  expect([ConfigurationError, ValidationError, TransportError, ApiError].map((type) => type.is(value))).not.toContain(true);
});

test.each([
  [
    config,
    { name: 'ConfigurationError', kind: 'config', code: 'config', message: 'config: The option x must be y.', attempts: 0 },
  ],
  [
    validation,
    {
      name: 'ValidationError',
      kind: 'validation',
      code: 'validation',
      message: 'validation: Echo: Text must be good. Use another.',
      action: 'Echo',
      attempts: 0,
      violations: [violation],
    },
  ],
  [
    transport,
    {
      name: 'TransportError',
      kind: 'network',
      code: 'network',
      message: 'network: Echo: The connection failed. (request id id-1)',
      action: 'Echo',
      attempts: 2,
      requestId: 'id-1',
      phase: 'body',
      cause: { name: 'Error', code: 'ECONNRESET', message: 'socket closed' },
    },
  ],
  [
    api,
    {
      name: 'ApiError',
      kind: 'throttled',
      code: 'FlowLimitExceeded',
      message: 'FlowLimitExceeded: Echo: Slow down. (request id id-1)',
      action: 'Echo',
      attempts: 1,
      requestId: 'id-1',
      status: 429,
      retryable: true,
      number: 7,
    },
  ],
])('as JSON: $name', (error, want) => expect(JSON.parse(JSON.stringify(error))).toEqual(want));

test('JSON lists no field of a violation but those that are promised', () => {
  const noisy = { ...violation, values: ['a value of the caller'] };
  const error = new ValidationError({ action: 'Echo', violations: [noisy] });
  expect(error.violations).toEqual([noisy]);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ violations: [violation] });
  expect(JSON.stringify(error)).not.toContain('a value of the caller');
});

test('JSON survives a cause that cannot be read', () => {
  const trap = new Error('x');
  Object.defineProperty(trap, 'message', {
    get: () => {
      throw new Error('trap');
    },
  });
  const error = new TransportError({ kind: 'aborted', sentence: 'Aborted.', cause: trap });
  expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('cause');
  expect(JSON.parse(JSON.stringify(new TransportError({ kind: 'aborted', sentence: 'A.', cause: 'text' })))).not.toHaveProperty('cause');
});

test('the first five violations are spelt out, the rest are counted', () => {
  const violations = Array.from({ length: 12 }, (_, i) => ({ ...violation, message: `Fault ${String(i)}.`, remedy: i === 2 ? '' : `Mend ${String(i)}.` }));
  const { message } = new ValidationError({ action: 'Echo', violations });
  expect(message).toBe('validation: Echo: Fault 0. Mend 0. Fault 1. Mend 1. Fault 2. Fault 3. Mend 3. Fault 4. Mend 4. 7 more.');
});

test.each<[number, boolean, string]>([
  [400, false, 'api'],
  [400, true, 'api'],
  [429, false, 'throttled'],
  [500, false, 'api'],
  [500, true, 'server'],
  [503, true, 'server'],
])('HTTP %i, retryable %s: %s', (status, retryable, kind) => {
  expect(new ApiError({ code: 'A', sentence: 'B.', status, retryable }).kind).toBe(kind);
});

test('the mark of the SDK does not clutter an inspected error', () => {
  expect(inspect(api)).not.toContain('Symbol');
  expect(Object.keys(api).toSorted()).toEqual(
    ['action', 'attempts', 'code', 'kind', 'number', 'quotaExhausted', 'requestId', 'retryAfterMs', 'retryable', 'status'],
  );
});

test('the mark is the same for every copy and version of the package', () => {
  expect(Reflect.get(api, Symbol.for('@volc-live/runtime/SdkError'))).toBe(true);
});

test.each<[TransportError['kind'], TransportError['retry']]>([
  ['network', 'later'],
  ['timeout', 'later'],
  ['tls', 'never'],
  ['budget', 'never'],
  ['aborted', 'never'],
  ['redirect-refused', 'never'],
  ['response-format', 'never'],
  ['response-too-large', 'never'],
])('a failure of the kind %s is tried again %s, unless it says otherwise', (kind, retry) => {
  const sentence = 'It failed.';
  expect(new TransportError({ kind, sentence }).retry).toBe(retry);
  expect(new TransportError({ kind, sentence, retry: 'once' }).retry).toBe('once');
});

test('an error without a cause has no field of that name', () => {
  expect('cause' in config).toBe(false);
  expect('cause' in transport).toBe(true);
});

test('that the quota is used up is said by the error and in its JSON, and only then', () => {
  const error = new TransportError({ kind: 'network', sentence: 'It broke.' });
  expect([error.quotaExhausted, JSON.stringify(error).includes('quota')]).toEqual([false, false]);
  markQuotaExhausted(error);
  expect(error.quotaExhausted).toBe(true);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ quotaExhausted: true });
});
