import { runInNewContext } from 'node:vm';

import { describe, expect, test } from 'vitest';

import { causeToJson, codeInChain, errorCode, safeCause } from '../../src/errors/error-cause.ts';
import { isError } from '../../src/errors/is-error.ts';
import { printable } from '../../src/errors/printable.ts';
import { redactor } from '../../src/errors/redaction.ts';

test.each([
  ['plain text', 'a b', 'a b'],
  ['line breaks and tabs', 'a\r\n\tb', 'a b'],
  ['ANSI', '\u001b[31mred', '\\u{1b}[31mred'],
  ['C1 controls', 'a\u009bb', 'a\\u{9b}b'],
  ['bidirectional controls', '\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
  ['zero width', 'a\u200bb\uFEFF', 'a\\u{200b}b '],
  ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
  ['invisible tags', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a pair of surrogates', '😀', '😀'],
  ['a cut pair', '1234😀', '1234\\u{d83d}…'],
  ['as much as may be', '12345', '12345'],
  ['a character more', '123456', '12345…'],
  ['Chinese', '直播间', '直播间'],
])('%s is made printable', (_name, text, want) => expect(printable(text, 5 + (text.length > 6 ? 95 : 0))).toBe(want));

test.each([
  ['as it is', 'key is s3cret/+= here', 'key is [redacted] here'],
  ['twice', 's3cret/+=s3cret/+=', '[redacted][redacted]'],
  ['URL-encoded', 'key=s3cret%2F%2B%3D&', 'key=[redacted]&'],
  ['in base64', btoa('s3cret/+='), '[redacted]'],
  ['not at all', 'nothing', 'nothing'],
])('a secret is masked %s', (_name, text, want) => expect(redactor(['s3cret/+=', undefined, '', 'abc'])(text)).toBe(want));

test('a secret of four characters is masked, a shorter one is left', () => {
  expect(redactor(['abcd', 'xyz'])('abcdefxyz')).toBe('[redacted]efxyz');
  expect(redactor(['xyz', 'abcd'])('abcd')).toBe('[redacted]');
  expect(redactor(['xyz'])('an xyz')).toBe('an xyz');
});

test('the shorter of two secrets is masked in a text that is too short for the other, whichever comes first', () => {
  const long = 'l'.repeat(40);
  for (const secrets of [['short', long], [long, 'short']]) expect(redactor(secrets)('a short one')).toBe('a [redacted] one');
});

describe('a piece of a secret', () => {
  const secret = 'STS2AbCdEfGhIjKlMnOpQrStUvWxYz0123456789+/AbCdEf==';
  const redact = redactor([secret, 'unrelated']);
  const around = 'x'.repeat(60);

  test.each([
    ['its beginning', `${around} ${secret.slice(0, 20)}… ${around}`, `${around} [redacted]… ${around}`],
    ['its end', `${around} …${secret.slice(-16)} ${around}`, `${around} …[redacted] ${around}`],
    ['all but one character', `_${secret.slice(1)} ${around}`, `_[redacted] ${around}`],
    ['two pieces with an escape between them', `${secret.slice(0, 40)}\\u002b${secret.slice(24)} ${around}`, `[redacted]\\u002b[redacted] ${around}`],
    ['the beginning of its base64', `${around} ${btoa(secret).slice(0, 30)}`, `${around} [redacted]`],
    ['in a text of 65 characters', `${'x'.repeat(49)}${secret.slice(0, 16)}`, `${'x'.repeat(49)}[redacted]`],
    ['at the very end of the text', `${around} ${secret.slice(3, 19)}`, `${around} [redacted]`],
  ])('is masked: %s', (_name, text, want) => expect(redact(text)).toBe(want));

  test.each([
    ['a piece in a text of 64 characters', `${'x'.repeat(48)}${secret.slice(0, 16)}`],
    ['15 characters', `${around} ${secret.slice(0, 15)} ${around}`],
    ['an id, however long the secret', 'x'.repeat(8)],
    ['text that only looks alike', `${around} ${secret.slice(0, 12).toLowerCase()} ${around}`],
  ])('is left: %s', (_name, text) => expect(redact(text)).toBe(text));

  test('is masked in a text that is shorter than the secret', () => {
    const long = Array.from({ length: 60 }, (_, index) => String(1000 + index)).join('');
    expect(redactor([long])(`${around} ${long.slice(40, 80)}!`)).toBe(`${around} [redacted]!`);
  });

  test('what is left out of a long text is not looked through', () => {
    expect(redact(`${secret} ${'y'.repeat(200_000)}`)).toBe(`[redacted] ${'y'.repeat(65_536 - secret.length - 1)}`);
  });
});

const noRedaction = (text: string) => text;

test('a cause keeps name, code and message of a chain of four, and nothing else', () => {
  let thrown: Error | undefined;
  for (let depth = 6; depth > 0; depth--) {
    const next = new TypeError(`level ${String(depth)}`, thrown === undefined ? undefined : { cause: thrown });
    thrown = Object.assign(next, { code: `E${String(depth)}X`, config: { headers: 'secret' } });
  }
  const seen: unknown[] = [];
  for (let error = safeCause(thrown, noRedaction); error !== undefined; error = error.cause as Error | undefined) {
    expect(Object.keys(error)).toEqual(['code']);
    expect(error.stack).toBe(`TypeError: ${error.message}`);
    seen.push([error.name, codeInChain(error), error.message]);
  }
  expect(seen).toEqual([1, 2, 3, 4].map((n) => ['TypeError', `E${String(n)}X`, `level ${String(n)}`]));
});

test.each([
  [1, 'ELAST'],
  [4, 'ELAST'],
  [5, undefined],
])('a code %i causes down is read as %s', (depth, want) => {
  let thrown: Error = Object.assign(new Error('last'), { code: 'ELAST' });
  for (let level = 1; level < depth; level++) thrown = new Error('outer', { cause: thrown });
  expect(codeInChain(thrown)).toBe(want);
});

/** As Node's are to a program that a test runner gives an `Error` of its own. */
const foreign = runInNewContext("Object.assign(new TypeError('outer', { cause: Object.assign(new Error('inner'), { code: 'ECONNREFUSED' }) }))") as Error;

test('an error of another realm is an error', () => {
  const cause = safeCause(foreign, noRedaction);
  expect([cause?.name, cause?.message, codeInChain(foreign), errorCode(foreign.cause)]).toEqual(['TypeError', 'outer', 'ECONNREFUSED', 'ECONNREFUSED']);
  expect(causeToJson(foreign)).toEqual({ name: 'TypeError', code: undefined, message: 'outer' });
  expect(isError({ [Symbol.toStringTag]: 'DOMException' })).toBe(true);
});

test('what only looks like one, or has traps, is none', () => {
  const trap = new Proxy({}, {
    get: () => {
      throw new Error('trap');
    },
  });
  expect([trap, { message: 'x' }, 'Error', undefined, null].map(isError)).toEqual([false, false, false, false, false]);
});

test('a circle of causes ends', () => {
  const first = new Error('first');
  first.cause = new Error('second', { cause: first });
  expect(safeCause(first, noRedaction)?.message).toBe('first');
  expect(codeInChain(first)).toBe(undefined);
});

test.each([[undefined], [null], ['text'], [{ message: 'x' }]])('%s is no cause', (thrown) => {
  expect(safeCause(thrown, noRedaction)).toBe(undefined);
  expect(codeInChain(thrown)).toBe(undefined);
});

test.each([[undefined], [null], ['text'], [{ code: 'ECONNREFUSED' }], [new Error('x')]])('%s has no code', (thrown) => {
  expect(errorCode(thrown)).toBe(undefined);
});

test('a cause without a cause has no field of that name', () => {
  expect('cause' in (safeCause(new Error('x'), noRedaction) ?? {})).toBe(false);
});

test.each([
  ['ECONNREFUSED', 'ECONNREFUSED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['a sentence with a secret', undefined],
  ['E2', 'E2'],
  ['E', undefined],
  ['2E', undefined],
  [`E${'2'.repeat(63)}`, `E${'2'.repeat(63)}`],
  [`E${'2'.repeat(64)}`, undefined],
  ['ECONNREFUSED ', undefined],
  [' ECONNREFUSED', undefined],
  ['EConnRefused', undefined],
  [20, undefined],
  [['ECONNREFUSED'], undefined],
  ['', undefined],
])('the code %s is read as %s', (code, want) => {
  expect(codeInChain(Object.assign(new Error('x'), { code }))).toBe(want);
});

test('texts of a cause are masked and cut', () => {
  const thrown = Object.assign(new Error(`sent s3cret ${'x'.repeat(1000)}`), { name: 's3cret' });
  const error = safeCause(thrown, redactor(['s3cret']));
  expect(error?.message).toBe(`sent [redacted] ${'x'.repeat(484)}…`);
  expect(error?.name).toBe('[redacted]');
  const named = safeCause(Object.assign(new Error('x'), { name: 'N'.repeat(65) }), noRedaction);
  expect(named?.name).toBe(`${'N'.repeat(64)}…`);
  expect(Object.keys(named ?? {})).toEqual([]);
});
