import { ServiceClient } from '@volc-live/runtime';
import { describe, expect, test } from 'vitest';

import { answer, credentials, Echo, service } from '../support/echo-service.ts';
import { bodyOf, listen } from '../support/loopback.ts';
import { sdkErrorOf } from '../support/rejection.ts';

const wrap = (json: string): string => `{"ResponseMetadata":{"RequestId":"id-1"},"Result":{"Text":${json}}}`;

function resultOf(body: string): Promise<unknown> {
  return new ServiceClient(service, { credentials, attempts: 1, transport: async () => answer(200, body) }).call(Echo, {});
}

describe('numbers', () => {
  test('1,000 integers around 2^53, of both signs, are exact or refused', async () => {
    const middle = 2n ** 53n;
    for (let distance = -250n; distance < 250n; distance++) {
      for (const integer of [middle + distance, -(middle + distance)]) {
        const call = resultOf(wrap(String(integer)));
        if (integer > -middle && integer < middle) expect(await call).toEqual({ Text: Number(integer) });
        else expect(await sdkErrorOf(call)).toMatchObject({ kind: 'response-format', requestId: 'id-1' });
      }
    }
  });

  test.each([
    ['2^53 with a fraction', '9007199254740992.0'],
    ['2^53 + 1 with an exponent', '9.007199254740993e15'],
    ['an exponent', '1e16'],
    ['a negative one', '-1e16'],
    ['more than a double holds', '1e999'],
    ['400 digits', '9'.repeat(400)],
  ])('%s is refused', async (_name, json) => {
    expect(await sdkErrorOf(resultOf(wrap(json)))).toMatchObject({ kind: 'response-format' });
  });

  test.each([
    ['in a field', '{"Text":{"A":[0,{"B":1e16}]}}', 'Result.Text.A[1].B'],
    ['in a list of lists', '{"Text":[[],[1,1e16]]}', 'Result.Text[1][1]'],
    ['in a field whose name moves cursors', '{"Text":{"\\u001b[2J":1e16}}', 'Result.Text.\\u{1b}[2J'],
  ])('the message says where: %s', async (_name, result, path) => {
    const error = await sdkErrorOf(resultOf(`{"ResponseMetadata":{},"Result":${result}}`));
    expect(error.sentence).toContain(`has a number beyond 2^53 - 1, which cannot be kept exactly (${path}).`);
  });

  test('the path of a secret is no way out', async () => {
    const error = await sdkErrorOf(resultOf(wrap(`{"${credentials.sessionToken}":1e16}`)));
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(credentials.sessionToken);
    expect(error.sentence).toContain('[redacted]');
  });

  test.each(['0', '-0', '1.5', '-1e-7', '123456789.123456789', '9007199254740991'])('%s is kept', async (json) => {
    expect(await resultOf(wrap(json))).toEqual({ Text: Number(json) });
  });
});

describe('nesting', () => {
  // The envelope and its Result are the first two levels.
  test.each([['lists', '[', ']', ''], ['objects', '{"a":', '}', '1']])('64 levels of %s are read, and 65 are not', async (_name, open, close, inner) => {
    const deep = (levels: number): string => wrap(open.repeat(levels - 2) + inner + close.repeat(levels - 2));
    expect(await resultOf(deep(64))).toBeTypeOf('object');
    const error = await sdkErrorOf(resultOf(deep(65)));
    expect(error).toMatchObject({ kind: 'response-format' });
    expect(error.sentence).toContain('is nested more than 64 levels deep');
  });
});

describe('names', () => {
  test('__proto__ is removed at every level, and other odd names are kept', async () => {
    const result = await resultOf(wrap('[{"__proto__":{"x":1},"constructor":2,"b":{"\\u005f_proto__":5}}]'));
    expect(result).toEqual({ Text: [{ constructor: 2, b: {} }] });
    const [first] = (result as unknown as { Text: [{ b: object }] }).Text;
    expect([Object.hasOwn(first, '__proto__'), Object.hasOwn(first.b, '__proto__')]).toEqual([false, false]);
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
  });

  test('of a name that comes twice the last counts', async () => {
    expect(await resultOf(wrap('1,"Text":2'))).toEqual({ Text: 2 });
  });
});

describe('charsets', () => {
  const typed = (type: string) =>
    new ServiceClient(service, { credentials, attempts: 1, transport: async () => answer(200, wrap('"x"'), { 'content-type': type }) }).call(Echo, {});

  test.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF8', 'text/plain; Charset = "utf-8"', 'text/html; charset=', 'application/json; charset=us-ascii', 'application/json; other=gbk', 'application/json, text/html; charset=gbk'])(
    '%s is read',
    async (type) => expect(await typed(type)).toEqual({ Text: 'x' }),
  );

  test.each(['application/json; charset=gbk', 'application/json;charset="GB18030"', 'text/plain; charset=iso-8859-1; x=y', "application/json; charset='utf-16'"])(
    '%s is refused',
    async (type) => {
      const error = await sdkErrorOf(typed(type));
      expect(error).toMatchObject({ kind: 'response-format', status: 200 });
      expect(error.sentence).toContain('is not declared as UTF-8');
    },
  );
});

/** Every character of Unicode that JSON may hold as it is. */
function everyCharacter(): string {
  const parts: string[] = [];
  for (let code = 0x20; code <= 0x10ffff; code++) {
    if (code === 0x22 || code === 0x5c || (code >= 0xd800 && code < 0xe000)) continue;
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}

test('every sequence of UTF-8 is read right wherever chunks are cut', async () => {
  const text = everyCharacter();
  const body = Buffer.from(wrap(`"${text}"`));
  for (const size of [65_521, 65_522, 65_523, 65_524]) {
    const server = await listen((request, response) => {
      void bodyOf(request).then(async () => {
        for (let at = 0; at < body.length; at += size) response.write(body.subarray(at, at + size));
        response.end();
      });
    });
    try {
      const result = await new ServiceClient(service, { credentials, endpoint: server.origin }).call(Echo, {});
      expect(result.Text === text).toBe(true);
    } finally {
      await server.close();
    }
  }
});

test('one, two, three and four bytes are read right at every cut', async () => {
  const body = Buffer.from(wrap('"aé日\u{1f600}\u07ff\u0800\uffff\u{10ffff}"'));
  let cut = 0;
  const server = await listen((request, response) => {
    void bodyOf(request).then(() => {
      response.write(body.subarray(0, cut));
      setImmediate(() => response.end(body.subarray(cut)));
    });
  });
  try {
    const client = new ServiceClient(service, { credentials, endpoint: server.origin });
    for (cut = 1; cut < body.length; cut++) {
      expect(await client.call(Echo, {})).toEqual({ Text: 'aé日\u{1f600}\u07ff\u0800\uffff\u{10ffff}' });
    }
  } finally {
    await server.close();
  }
});
