import { type CallOptions, type ClientOptions, ConfigurationError, ServiceClient, strictAnswersOf } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { version } from '../../src/version.ts';
import { credentials, Echo, recorder, service } from '../support/echo-service.ts';
import { sdkErrorOf } from '../support/rejection.ts';

async function urlFor(options: ClientOptions): Promise<string> {
  const { transport, requests } = recorder();
  await new ServiceClient(service, { credentials, transport, ...options }).call(Echo, {});
  return requests[0]?.url ?? '';
}

describe('endpoint', () => {
  test.each<[string, string]>([
    ['https://live.volcengineapi.com', 'https://live.volcengineapi.com'],
    ['https://live.volcengineapi.com/', 'https://live.volcengineapi.com'],
    ['HTTPS://Live.VolcEngineAPI.com:443', 'https://live.volcengineapi.com'],
    ['https://gateway.example:8443', 'https://gateway.example:8443'],
    ['https://直播.example', 'https://xn--z6ut02b.example'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://127.1', 'http://127.0.0.1'],
    ['http://localhost:80', 'http://localhost'],
    ['http://LOCALHOST:5', 'http://localhost:5'],
    ['http://[::1]:5', 'http://[::1]:5'],
  ])('%s', async (endpoint, origin) => {
    expect(await urlFor({ endpoint })).toBe(`${origin}/?Action=Echo&Version=2023-01-01`);
  });

  test('http to another machine when that is meant', async () => {
    expect(await urlFor({ endpoint: 'http://10.0.0.1', allowInsecureEndpoint: true })).toMatch(/^http:\/\/10\.0\.0\.1\/\?/);
  });

  test.each<[string, string]>([
    ['', 'must be a URL such as'],
    ['live.volcengineapi.com', 'must be a URL such as'],
    ['//evil.example', 'must be a URL such as'],
    ['https:evil.example', 'must be a URL such as'],
    ['https:///evil.example', 'must be a URL such as'],
    ['https:\\\\evil.example', 'must be a URL such as'],
    ['https://evil.example\\@live.volcengineapi.com', 'must be a URL such as'],
    ['https://', 'must be a URL such as'],
    ['https://a b', 'must be a URL such as'],
    ['https://live.volcengineapi.com\n', 'must be a URL such as'],
    ['https://live.volcengine\tapi.com', 'must be a URL such as'],
    ['https://live.volcengineapi.com\0', 'must be a URL such as'],
    ['https://host:99999', 'must be a URL such as'],
    ['ftp://live.volcengineapi.com', 'must be a URL such as'],
    ['file:///etc/passwd', 'must be a URL such as'],
    ['javascript:alert(1)', 'must be a URL such as'],
    ['https://user:PRIVATE@live.volcengineapi.com', 'must not hold a user name or password; give them as credentials.'],
    ['https://PRIVATE@live.volcengineapi.com', 'must not hold a user name or password'],
    ['https://@live.volcengineapi.com', 'must not hold a user name or password'],
    ['https://host.example/path', '(https://host.example) must end after the host and port'],
    ['https://host.example/?a=PRIVATE', 'must end after the host and port'],
    ['https://host.example?', 'must end after the host and port'],
    ['https://host.example#', 'must end after the host and port'],
    ['http://live.volcengineapi.com', '(http://live.volcengineapi.com) must use https:'],
    ['http://localhost.evil.example', 'must use https:'],
    ['http://127.0.0.1.evil.example', 'must use https:'],
    ['http://[::ffff:7f00:1]', 'must use https:'],
    ['http://0.0.0.0', 'must use https:'],
    ['http://[::2]', 'must use https:'],
  ])('%j is refused', (endpoint, want) => {
    const make = () => new ServiceClient(service, { credentials, endpoint });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(want);
    expect(make).toThrow(/^config: The option endpoint /);
    expect(make).not.toThrow('PRIVATE');
  });
});

describe('other options', () => {
  test.each<[string, object, string]>([
    ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs must be a number of milliseconds from 1 to 2147483647.'],
    ['a negative timeout', { timeoutMs: -1 }, 'timeoutMs must be'],
    ['a timeout that is NaN', { timeoutMs: Number.NaN }, 'timeoutMs must be'],
    ['an endless timeout', { timeoutMs: Infinity }, 'timeoutMs must be'],
    ['a timeout that no timer keeps', { timeoutMs: 2 ** 31 }, 'timeoutMs must be'],
    ['a timeout as text', { timeoutMs: '5' }, 'timeoutMs must be'],
    ['an endpoint that is a URL object', { endpoint: new URL('https://a.example') }, 'endpoint must be a text.'],
    ['a user agent with a line break', { userAgent: 'a\r\nX-Evil: 1' }, 'userAgent must be at most 200 printable ASCII'],
    ['an empty user agent', { userAgent: '' }, 'userAgent must be'],
    ['a user agent in Chinese', { userAgent: '直播' }, 'userAgent must be'],
    ['a long user agent', { userAgent: 'a'.repeat(201) }, 'userAgent must be'],
    ['a user agent that is a number', { userAgent: 5 }, 'userAgent must be a text.'],
    ['validate as text', { validate: 'false' }, 'validate must be true or false.'],
    ['answers as a word', { answers: 'strict' }, 'answers must be strictAnswers().'],
    ['strictAnswers that nobody called', { answers: strictAnswersOf }, 'answers must be strictAnswers().'],
    ['a transport that is an object', { transport: {} }, 'transport must be a function.'],
    ['an interceptor outside a list', { interceptors: () => undefined }, 'interceptors must be a list of functions.'],
    ['an interceptor that is an object', { interceptors: [{}] }, 'interceptors must be a list of functions.'],
    ['half a clock', { clock: { now: Date.now } }, 'clock must be an object with the functions now, monotonic and schedule.'],
    ['the other half', { clock: { schedule: () => undefined } }, 'clock must be'],
    ['no clock', { clock: null }, 'clock must be'],
    ['a permission as text', { allowInsecureEndpoint: 'false' }, 'allowInsecureEndpoint must be true or false.'],
  ])('%s is refused', (_name, options, want) => {
    const make = () => new ServiceClient(service, { credentials, ...options } as ClientOptions);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`config: The option ${want}`);
  });

  test.each<[string, unknown, string]>([
    ['a misspelt option', { timeoutMS: 5 }, 'There is no option timeoutMS of a client. There are edition, credentials, '],
    ['an option of another library', { headers: {} }, 'There is no option headers of a client.'],
    ['no object', null, 'The options of a client must be an object.'],
    ['a text', 'AKLT', 'The options of a client must be an object.'],
  ])('%s is refused', (_name, options, want) => {
    const make = () => new ServiceClient(service, options as ClientOptions);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(want);
  });

  test('an option that is undefined is as good as left out, whatever its name', () => {
    const options = { credentials, timeoutMs: undefined, timeoutMS: undefined };
    expect(() => new ServiceClient(service, options)).not.toThrow();
  });

  test.each([1, 0.5 + 1, 2 ** 31 - 1])('a timeout of %d is taken', (timeoutMs) => {
    expect(() => new ServiceClient(service, { credentials, timeoutMs })).not.toThrow();
  });

  test.each<[string, object, string]>([
    ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs must be a number of milliseconds from 1 to 2147483647.'],
    ['a signal that is null', { signal: null }, 'signal must be an AbortSignal.'],
    ['a signal that is a text', { signal: 'stop' }, 'signal must be an AbortSignal.'],
    ['a controller instead of its signal', { signal: new AbortController() }, 'signal must be an AbortSignal.'],
    ['a target of other events', { signal: new EventTarget() }, 'signal must be an AbortSignal.'],
    ['something that is only aborted', { signal: { aborted: true } }, 'signal must be an AbortSignal.'],
  ])('of a call: %s is refused', async (_name, options, want) => {
    const { transport, requests } = recorder();
    const error = await sdkErrorOf(new ServiceClient(service, { credentials, transport }).call(Echo, {}, options));
    expect(error).toMatchObject({ kind: 'config', attempts: 0, message: `config: Echo: The option ${want}` });
    expect(requests).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['a misspelt option', { timeout: 5 }, 'There is no option timeout of a call. There are signal, timeoutMs.'],
    ['a signal alone', new AbortController().signal.aborted, 'The options of a call must be an object.'],
    ['no object', null, 'The options of a call must be an object.'],
  ])('of a call: %s is refused, and nothing is sent', async (_name, options, want) => {
    const { transport, requests } = recorder();
    const client = new ServiceClient(service, { credentials, transport });
    const error = await sdkErrorOf(client.call(Echo, {}, options as CallOptions));
    expect(error).toMatchObject({ kind: 'config', message: `config: Echo: ${want}` });
    expect(requests).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['the name of an action', 'Echo'],
    ['an action that is not there', undefined],
    ['no action', {}],
  ])('%s cannot be called', async (_name, action) => {
    const { transport, requests } = recorder();
    const error = await sdkErrorOf(new ServiceClient(service, { credentials, transport }).call(action as typeof Echo, {}));
    expect(error).toMatchObject({ kind: 'config', sentence: expect.stringContaining('must be an action as a value') as string });
    expect(requests).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['a function', () => undefined],
    ['a promise of nothing', Promise.resolve()],
    ['no headers', Promise.resolve({ status: 200, body: new Uint8Array() })],
    ['headers as an object', Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() })],
    ['a status as text', Promise.resolve({ status: '200', headers: new Map(), body: new Uint8Array() })],
    ['a body as text', Promise.resolve({ status: 200, headers: new Map(), body: '{}' })],
  ])('a transport that answers with %s is said to be at fault, and asked once', async (_name, answer) => {
    let asked = 0;
    const transport = () => {
      asked++;
      return answer as ReturnType<NonNullable<ClientOptions['transport']>>;
    };
    const error = await sdkErrorOf(new ServiceClient(service, { credentials, transport, random: () => 0 }).call(Echo, {}));
    expect(error.message).toMatch(/^config: Echo: The option transport must resolve to \{ status, headers, body \}/);
    expect(asked).toBe(1);
  });

  test('a clock that is no clock is found at the first call', async () => {
    const clock = { now: () => Number.NaN, monotonic: () => 0, schedule: () => () => undefined };
    const client = new ServiceClient(service, { credentials, transport: recorder().transport, clock });
    expect(await sdkErrorOf(client.call(Echo, {}))).toMatchObject({
      kind: 'config',
      message: 'config: Echo: The clock gave NaN, which is no time. Make clock.now() return milliseconds since 1970.',
    });
  });

  test('the program is named before the library', async () => {
    const { transport, requests } = recorder();
    const client = new ServiceClient(service, { credentials, transport, userAgent: 'billing/1.2 (test)' });
    await client.call(Echo, {});
    expect(requests[0]?.headers['User-Agent']).toBe(`billing/1.2 (test) volc-live/${version}`);
  });

  test('a list of interceptors is read once', async () => {
    const interceptors: NonNullable<ClientOptions['interceptors']>[number][] = [];
    const client = new ServiceClient(service, { credentials, transport: recorder().transport, interceptors });
    interceptors.push(() => () => Promise.reject(new Error('too late')));
    expect(await client.call(Echo, {})).toEqual({ Text: 'hello' });
  });

  test('no option is read from Object.prototype', async () => {
    const prototype = Object.prototype as ClientOptions & CallOptions & Record<string, unknown>;
    const polluted = { transport: 1, timeoutMs: -1, endpoint: 'http://evil.example', interceptors: 1, signal: 1, validate: 1 };
    const { transport, requests } = recorder();
    Object.assign(prototype, polluted);
    try {
      const client = new ServiceClient(service, Object.assign(Object.create(null), { credentials, transport }));
      await client.call(Echo, {}, {});
    } finally {
      for (const name of Object.keys(polluted)) delete (prototype as Record<string, unknown>)[name];
    }
    expect(requests[0]?.url).toMatch(/^https:\/\/live\.volcengineapi\.com\//);
  });
});
