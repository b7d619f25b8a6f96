import { ConfigurationError, type Credentials, ServiceClient } from '@volc-live/runtime';
import { afterEach, expect, test, vi } from 'vitest';

import { Echo, recorder, service } from '../support/echo-service.ts';
import { rejectionOf, sdkErrorOf } from '../support/rejection.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const given = { accessKeyId: 'given-id', secretAccessKey: 'given-secret' };

async function idSent(credentials: Credentials | (() => Credentials | Promise<Credentials>) | undefined): Promise<string> {
  const { transport, requests } = recorder();
  await new ServiceClient(service, { credentials, transport }).call(Echo, {});
  return /Credential=([^/]+)/.exec(requests[0]?.headers['Authorization'] ?? '')?.[1] ?? '';
}

test.each<[string, Parameters<typeof idSent>[0], string]>([
  ['an object', given, 'given-id'],
  ['a function', () => given, 'given-id'],
  ['an async function', async () => given, 'given-id'],
  ['nothing', undefined, 'env-id'],
])('%s, against the environment', async (_name, credentials, want) => {
  vi.stubEnv('VOLC_ACCESSKEY', 'env-id');
  vi.stubEnv('VOLC_SECRETKEY', 'env-secret');
  expect(await idSent(credentials)).toBe(want);
});

test('a class with getters is an object too', async () => {
  class Held {
    get accessKeyId(): string {
      return 'held-id';
    }
    get secretAccessKey(): string {
      return 'held-secret';
    }
  }
  expect(await idSent(new Held())).toBe('held-id');
});

test('an object is read once: what its owner does to it later has no effect', async () => {
  const changing = { ...given };
  const { transport, requests } = recorder();
  const client = new ServiceClient(service, { credentials: changing, transport });
  changing.accessKeyId = 'changed-id';
  await client.call(Echo, {});
  expect(requests[0]?.headers['Authorization']).toContain('Credential=given-id/');
});

test('a function is asked before every attempt, so that keys can change', async () => {
  let count = 0;
  const { transport, requests } = recorder();
  const credentials = () => ({ ...given, accessKeyId: `id-${String(++count)}` });
  const client = new ServiceClient(service, { credentials, transport });
  await client.call(Echo, {});
  await client.call(Echo, {});
  expect(requests.map(({ headers }) => /Credential=([^/]+)/.exec(headers['Authorization'] ?? '')?.[1])).toEqual(['id-1', 'id-2']);
});

const wrong: readonly (readonly [string, unknown, string])[] = [
  ['null', null, 'must give an object with accessKeyId and secretAccessKey, and gave none'],
  ['a text', 'PRIVATE', 'must give an object'],
  ['an empty object', {}, 'must give accessKeyId as a text that is not empty'],
  ['no secret', { accessKeyId: 'PRIVATE' }, 'must give secretAccessKey as a text'],
  ['an empty secret', { accessKeyId: 'PRIVATE', secretAccessKey: '' }, 'must give secretAccessKey as a text'],
  ['a number', { accessKeyId: 1, secretAccessKey: 'PRIVATE' }, 'must give accessKeyId as a text'],
  ['a line break', { accessKeyId: 'a', secretAccessKey: 'PRIVATE\r\nX-Evil: 1' }, 'holds a blank, a line break'],
  ['a blank', { accessKeyId: 'PRIVATE ', secretAccessKey: 'b' }, 'holds a blank'],
  ['NUL', { accessKeyId: 'a', secretAccessKey: 'PRIVATE\0' }, 'holds a blank'],
  ['a token with a line break', { ...given, sessionToken: 'PRIVATE\n' }, 'The sessionToken of'],
  ['a token that is a number', { ...given, sessionToken: 5 }, 'must give sessionToken as a text'],
];

test.each(wrong)('as an option: %s', (_name, credentials, want) => {
  const make = () => new ServiceClient(service, { credentials: credentials as Credentials });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(want);
  expect(make).not.toThrow('PRIVATE');
});

test.each([...wrong, ['undefined', undefined, 'must give an object'] as const])('from a provider: %s', async (_name, credentials, want) => {
  const { transport, requests } = recorder();
  const client = new ServiceClient(service, { credentials: () => credentials as Credentials, transport });
  const error = await sdkErrorOf(client.call(Echo, {}));
  expect(error).toMatchObject({ kind: 'config', action: 'Echo', attempts: 0 });
  expect(error.message).toContain(want);
  expect(error.message).not.toContain('PRIVATE');
  expect(requests).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['an error', new Error('PRIVATE'), 'config: Echo: The credentials provider failed. What it said is left out'],
  ['an error with a code', Object.assign(new Error('PRIVATE'), { code: 'ECONNREFUSED' }), 'failed (ECONNREFUSED)'],
  ['an error with a code deep inside', new Error('PRIVATE', { cause: Object.assign(new Error('x'), { code: 'ENOENT' }) }), 'failed (ENOENT)'],
  ['a text', 'PRIVATE', 'The credentials provider failed.'],
])('a provider that throws %s', async (_name, thrown, want) => {
  const credentials = () => {
    throw thrown;
  };
  const error = await sdkErrorOf(new ServiceClient(service, { credentials, transport: recorder().transport }).call(Echo, {}));
  expect(error).toMatchObject({ kind: 'config', action: 'Echo', attempts: 0 });
  expect(error.cause).toBe(undefined);
  expect(error.message).toContain(want);
  expect(error.message).not.toContain('PRIVATE');
});

test('an SdkError of a provider arrives with the name of the action', async () => {
  const sealed = new ConfigurationError({ sentence: 'The vault is sealed.' });
  const client = new ServiceClient(service, { credentials: () => Promise.reject(sealed) });
  const error = await sdkErrorOf(client.call(Echo, {}));
  expect(error.message).toBe('config: Echo: The vault is sealed.');
});

test('credentials on Object.prototype are nobody’s', async () => {
  const prototype = Object.prototype as { secretAccessKey?: string };
  prototype.secretAccessKey = 'polluted';
  try {
    const client = new ServiceClient(service, { credentials: () => ({ accessKeyId: 'a' }) as Credentials });
    expect(String(await rejectionOf(client.call(Echo, {})))).toContain('must give secretAccessKey');
  } finally {
    delete prototype.secretAccessKey;
  }
});
