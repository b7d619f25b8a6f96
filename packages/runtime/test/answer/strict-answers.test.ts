import { type AnswerValidator, type AnswerWarning, callerOf, ServiceClient, strictAnswersOf, type StrictAnswersOptions } from '@volc-live/runtime';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { answer, credentials, Echo, EchoByGet, echoResult, service } from '../support/echo-service.ts';
import { sdkErrorOf } from '../support/rejection.ts';
import { full } from '../support/size.ts';
import { samples } from './samples.ts';

const wrap = (result: string): string => `{"ResponseMetadata":{"RequestId":"id-1"},"Result":${result}}`;

function clientOf(body: string, options?: StrictAnswersOptions, validators: readonly AnswerValidator[] = [echoResult]): ServiceClient {
  const transport = async () => answer(200, body);
  return new ServiceClient(service, { credentials, transport, answers: strictAnswersOf(validators, options) });
}

/** What is told about an answer, which is passed on as it came. */
async function warningsOf(body: string): Promise<readonly AnswerWarning[]> {
  const warnings: AnswerWarning[] = [];
  const result: unknown = await clientOf(body, { onWarning: (warning) => warnings.push(warning) }).call(Echo, {});
  expect(result).toEqual((JSON.parse(body) as { Result: unknown }).Result);
  return warnings;
}

/** A result in which so many lists are where no parsed answer shows them. */
function hidden(lists: number): string {
  return `{"Text":"a","__proto__":${'['.repeat(lists)}${']'.repeat(lists)}}`;
}

/** An object of more names than are compared one by one. */
const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`N${String(index)}`, index])));

describe('strict answers', () => {
  test.each([
    ['a good one', wrap('{"Text":"hello"}')],
    ['a field that nobody knows', wrap('{"Text":"hello","More":[1]}')],
    ['a name again in another object', wrap('{"Text":"hello","Text2":{"Text":1},"List":[{"Text":1},{"Text":2}]}')],
    ['a text that looks like names', wrap(String.raw`{"Text":"{\"Text\":1,\"Text\":2}"}`)],
    ['names that differ', wrap('{"Text":"a","text":1,"Text ":2,"":3,"\\u0000":4}')],
    ['many names in two objects of a list', wrap(`{"Text":"a","List":[${wide},${wide}]}`)],
    ['64 levels', wrap(`{"Text":"a","Deep":${'['.repeat(61)}${']'.repeat(61)}}`)],
  ])('take %s', async (_name, body) => {
    expect(await clientOf(body).call(Echo, {})).toEqual((JSON.parse(body) as { Result: unknown }).Result);
    expect(await warningsOf(body)).toEqual([]);
  });

  test.each([
    ['another type', wrap('{"Text":5}'), 'type', 'Text', 'Text must be a text, not 5'],
    ['null', wrap('{"Text":null}'), 'type', 'Text', 'Text must be a text, not null'],
    ['a field that is missing', wrap('{}'), 'required', 'Text', 'Text is missing'],
    ['a field twice', wrap('{"Text":"a","Text":"b"}'), 'duplicate-key', 'Text', 'Text stands twice'],
    ['a field twice, with the same value', wrap('{"Text":"a","Text":"a"}'), 'duplicate-key', 'Text', 'Text stands twice'],
    ['a field twice, once with an escape', wrap(String.raw`{"Text":"a","\u0054ext":"b"}`), 'duplicate-key', 'Text', 'Text stands twice'],
    ['a field of a list twice', wrap('{"Text":"a","List":[[],{"A":[0,{"B":1,"C":2,"B":3}]}]}'), 'duplicate-key', 'List[1].A[1].B', 'List[1].A[1].B stands twice'],
    ['an unknown field twice', wrap('{"Text":"a","X":1,"X":1}'), 'duplicate-key', 'X', 'X stands twice'],
    ['two results', '{"ResponseMetadata":{"RequestId":"id-1"},"Result":{"Text":"a"},"Result":{"Text":"b"}}', 'duplicate-key', 'Result', 'Result stands twice'],
    ['an id twice', '{"ResponseMetadata":{"RequestId":"id-0","RequestId":"id-1"},"Result":{"Text":"b"}}', 'duplicate-key', 'ResponseMetadata.RequestId', 'ResponseMetadata.RequestId stands twice'],
    ['an error that is taken back', '{"ResponseMetadata":{"RequestId":"id-1","Error":{"Code":"A"},"Error":null},"Result":{"Text":"b"}}', 'duplicate-key', 'ResponseMetadata.Error', 'ResponseMetadata.Error stands twice'],
    ['__proto__ twice', wrap('{"Text":"a","List":[{"__proto__":1,"\\u005f_proto__":2}]}'), 'duplicate-key', 'List[0].__proto__', 'List[0].__proto__ stands twice'],
    ['what is a level too deep, and hidden', wrap(hidden(63)), 'depth', '__proto__', '__proto__ is nested more than 64 levels deep'],
    ['what no reader reaches', wrap(hidden(200_000)), 'depth', '__proto__', '__proto__ is nested more than 64 levels deep'],
  ])('refuse or tell of %s', async (_name, body, rule, path, message) => {
    const error = await sdkErrorOf(clientOf(body).call(Echo, {}));
    expect(error).toMatchObject({ kind: 'response-format', action: 'Echo', requestId: 'id-1', attempts: 1, status: 200 });
    expect(error.sentence).toContain(`bytes) is not as documented: ${message}.`);

    const warnings: AnswerWarning[] = [];
    await clientOf(body, { onWarning: (warning) => warnings.push(warning) }).call(Echo, {});
    expect(warnings).toEqual([{ action: 'Echo', requestId: 'id-1', rule, path, message: `${message}.` }]);
  });

  test('take what is hidden and just not too deep', async () => {
    expect(await clientOf(wrap(hidden(62))).call(Echo, {})).toEqual({ Text: 'a' });
  });

  test('tell of every fault, and name the first', async () => {
    const body = wrap('{"A":1,"A":2,"B":1,"B":2,"Text":[]}');
    expect((await sdkErrorOf(clientOf(body).call(Echo, {}))).sentence).toContain('A stands twice, and has 2 more faults.');
    expect((await warningsOf(body)).map(({ path }) => path)).toEqual(['A', 'B', 'Text']);
  });

  test('tell of so many names at most', async () => {
    const body = wrap(`{"Text":"a",${Array.from({ length: 100 }, (_, index) => `"${String(index % 50)}":0`).join(',')}}`);
    expect(await warningsOf(body)).toHaveLength(20);
  });

  test('leave errors of the service as they are', async () => {
    const body = '{"ResponseMetadata":{"RequestId":"id-1","Error":{"Code":"A","Code":"B"}},"Result":{"Text":5}}';
    expect(await sdkErrorOf(clientOf(body).call(Echo, {}))).toMatchObject({ kind: 'api', code: 'B' });
  });

  test('know the types of the actions that they are given, and the names of all', async () => {
    expect(await clientOf(wrap('{"Text":5}'), undefined, []).call(Echo, {})).toEqual({ Text: 5 });
    expect(await clientOf(wrap('{"Text":5}')).call(EchoByGet, {})).toEqual({ Text: 5 });
    expect(await sdkErrorOf(clientOf(wrap('{"Text":5,"Text":6}')).call(EchoByGet, {}))).toMatchObject({ kind: 'response-format' });
    expect(await clientOf('{"ResponseMetadata":{}}', undefined, [Object.assign(echoResult.bind(undefined), { action: 'EchoByGet' })]).call(EchoByGet, {})).toBe(undefined);
  });

  test.each([
    ['throws', () => { throw new Error('no'); }],
    ['rejects', async () => { throw new Error('no'); }],
  ])('an observer that %s changes nothing', async (_name, onWarning) => {
    expect(await clientOf(wrap('{"Text":5}'), { onWarning }).call(Echo, {})).toEqual({ Text: 5 });
  });

  test('work with callerOf', async () => {
    const call = callerOf(service, { credentials, transport: async () => answer(200, wrap('{"Text":5}')), answers: strictAnswersOf([echoResult]) });
    expect(await sdkErrorOf(call(Echo, {}))).toMatchObject({ kind: 'response-format', requestId: 'id-1' });
  });
});

test.each([
  ['another option', { onWarnings: () => undefined }, 'There is no option onWarnings of strict answers. There are onWarning.'],
  ['a word', { onWarning: 'log' }, 'The option onWarning must be a function.'],
])('%s is refused', (_name, options, want) => {
  expect(() => strictAnswersOf([], options as StrictAnswersOptions)).toThrow(`config: ${want}`);
});

describe('options that nobody wrote', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'answers');
    Reflect.deleteProperty(Object.prototype, 'onWarning');
  });

  test('are not read', async () => {
    Object.assign(Object.prototype, { answers: { faultOf: () => 'is evil' }, onWarning: () => undefined });
    const transport = async () => answer(200, wrap('{"Text":5}'));
    expect(await new ServiceClient(service, { credentials, transport }).call(Echo, {})).toEqual({ Text: 5 });
    expect(await callerOf(service, { credentials, transport })(Echo, {})).toEqual({ Text: 5 });
    expect(await sdkErrorOf(clientOf(wrap('{"Text":5}')).call(Echo, {}))).toMatchObject({ kind: 'response-format' });
  });
});

/** A value of JSON as a tree that can have a name twice. */
type Tree = string | readonly Tree[] | { readonly fields: readonly (readonly [name: string, value: Tree])[] };

/** Few names, so that they meet, and such as readers stumble over. */
const names = fc.constantFrom('a', 'b', 'ab', 'A', '', '"', '\\', '\\"', 'a"', '\u0000', '\n', ' ', 'é', '\u{1f600}', '\ud83d', '__proto__', 'constructor', '0', '{', '}', '[', ']', ',', ':', 'u0061');
const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(fc.constantFrom('0', '-1.5e-7', 'true', 'false', 'null'), fc.string().map((text) => JSON.stringify(text)), names.map((name) => JSON.stringify(name))),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('tree')), { maxLength: 6 }).map((fields) => ({ fields })),
    // Wide enough that names are kept in another way.
    fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }).map(String), fc.constant('0')), { maxLength: 40 }).map((fields) => ({ fields })),
  ),
})).tree;

/** Writes a tree with blanks and escapes as `next` says, a number from 0 to 7 each time. */
function written(tree: Tree, next: () => number): string {
  const blank = (): string => ['', '', '', '', ' ', '\n', '\t\r', '  '][next()] ?? '';
  const name = (text: string): string => {
    const letters = text.split('').map((letter) => (next() < 2 ? String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : JSON.stringify(letter).slice(1, -1)));
    return `"${letters.join('')}"`;
  };
  const value = (of: Tree): string => {
    if (typeof of === 'string') return `${blank()}${of}${blank()}`;
    if ('fields' in of) return `${blank()}{${of.fields.map(([key, item]) => `${blank()}${name(key)}${blank()}:${value(item)}`).join(',') || blank()}}${blank()}`;
    return `${blank()}[${of.map(value).join(',') || blank()}]${blank()}`;
  };
  return value(tree);
}

/** The places of names that stand for another time, in the order of the text. */
function repeated(tree: Tree, path: string): readonly string[] {
  if (typeof tree === 'string') return [];
  if (!('fields' in tree)) return tree.flatMap((item, index) => repeated(item, `${path}[${String(index)}]`));
  const seen = new Set<string>();
  return tree.fields.flatMap(([name, value]) => {
    const place = `${path}.${name}`;
    const again = seen.has(name);
    seen.add(name);
    return [...(again ? [place] : []), ...repeated(value, place)];
  });
}

test('names that stand twice are found in whatever JSON.parse takes, and only they', async () => {
  const counts = [0, 0];
  const property = fc.asyncProperty(trees, fc.array(fc.nat(7), { minLength: 1, maxLength: 50 }), async (tree, choices) => {
    let at = 0;
    const result: Tree = { fields: [['Tree', tree]] };
    const body = wrap(written(result, () => choices[at++ % choices.length] ?? 0));
    const want = repeated(tree, 'Tree').slice(0, 20);
    counts[want.length === 0 ? 0 : 1]! += 1;
    const warnings: AnswerWarning[] = [];
    const client = clientOf(body, { onWarning: (warning) => warnings.push(warning) }, []);
    await client.call(Echo, {});
    expect(warnings.map(({ path }) => path)).toEqual(want.map(shown));
  });
  await fc.assert(property, { numRuns: full ? 50_000 : 3000 });
  expect(Math.min(...counts)).toBeGreaterThan(300);
});

/** A place as messages show it. */
function shown(path: string): string {
  return path.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Surrogate}]/gu, (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`);
}

test('of every sample nothing is told, and of every name in it that is written again', async () => {
  let again = 0;
  for (const sample of samples) {
    expect(await warningsOf(sample)).toEqual(expect.not.arrayContaining([expect.objectContaining({ rule: 'duplicate-key' })]));
    for (const { index, 0: field } of sample.matchAll(/"\w+":(?=")/g)) {
      const body = `${sample.slice(0, index)}${field}0,${sample.slice(index)}`;
      const warnings = await clientOf(body).call(Echo, {}).catch((error: unknown) => String(error));
      expect(warnings).toContain('stands twice');
      again++;
    }
  }
  expect(again).toBeGreaterThan(100);
});
