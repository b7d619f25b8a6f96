import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ident, isIdent, packageName, propertyKey, propertyRead } from '../../src/print/ident.ts';
import { literal } from '../../src/print/literal.ts';
import { regex } from '../../src/print/regex.ts';
import { hostileText, run, runs } from './hostile-text.ts';

describe('literals', () => {
  test.each<[string, Parameters<typeof literal>[0], string]>([
    ['a plain text', 'HTTP-FLV', `'HTTP-FLV'`],
    ['a quote', "it's", `'it\\'s'`],
    ['double quotes and backticks', '"`${1}`"', `'"\`\${1}\`"'`],
    ['a backslash', 'a\\b', `'a\\\\b'`],
    ['an escaped quote', "\\'", `'\\\\\\''`],
    ['line breaks', 'a\nb\r\tc', `'a\\nb\\r\\tc'`],
    ['line breaks of Unicode', '\u2028\u2029\u0085', `'\\u2028\\u2029\\x85'`],
    ['a null', '\0', `'\\x00'`],
    ['text that runs the other way', 'a\u202eb', `'a\\u202eb'`],
    ['nothing wide', 'a\u200bb\ufeff', `'a\\u200bb\\ufeff'`],
    ['half a character', '\ud800', `'\\ud800'`],
    ['Chinese', '视频直播', `'视频直播'`],
    ['a picture', '😀', `'😀'`],
    ['the end of a script', '</script><!--', `'\\x3c/script>\\x3c!--'`],
    ['a remark of a tool', '//# sourceMappingURL=x //@ x', `'/\\/# sourceMappingURL=x /\\/@ x'`],
    ['a number', 300, '300'],
    ['a negative number', -1.5, '-1.5'],
    ['negative zero', -0, '-0'],
    ['true', true, 'true'],
    ['nothing', undefined, 'undefined'],
  ])('%s', (_, value, want) => {
    expect(literal(value)).toBe(want);
    expect(run(`return ${want};`)).toBe(value);
  });

  test.each([NaN, Infinity, -Infinity])('%s is no literal', (value) => {
    expect(() => literal(value)).toThrow('No literal stands for the number');
  });

  test('any text is the same at run time, on one line, and inert', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = literal(text);
        expect(run(`return ${written};`)).toBe(text);
        expect(written).toMatch(/^'[^\p{Cc}\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]*'$/u);
        expect(written).not.toMatch(/\/\/[#@]|<\/?script|<!--/i);
      }),
      runs(2000),
    );
  });
});

describe('regular expressions', () => {
  test.each(['^[a-z]+$', '/', "'", '\\/', '[/]', "^'\\d`\\$\\{x\\}$", '\u2028'])('%j matches as it says', (source) => {
    expect(regex(source)).toMatch(/^new RegExp\('.*', 'u'\)$/);
    expect(run<RegExp>(`return ${regex(source)};`).source).toBe(new RegExp(source, 'u').source);
  });

  test('any source is the same at run time', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        expect(run(`const RegExp = function (source) { this.source = source; }; return ${regex(source)}.source;`)).toBe(source);
      }),
      runs(1000),
    );
  });
});

describe('names', () => {
  test.each(['Region', '$a_1', 'type', 'of'])('%s is a name', (name) => expect(ident(name)).toBe(name));

  test.each(['', '1a', 'a-b', 'a b', 'class', 'await', 'eval', 'a;b', 'a\u200b', '\\u0061', 'В'])('%j is none, and throws', (name) => {
    expect(isIdent(name)).toBe(false);
    expect(() => ident(name)).toThrow('is not an identifier');
  });

  test('any text becomes a property of that name, and is read back', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom('__proto__', 'constructor', 'class', 'a-b')), (key) => {
        const made = run<object>(`return { ${propertyKey(key)}: 1 };`);
        expect(Object.entries(made)).toEqual([[key, 1]]);
        expect(run(`const o = Object.create(null); Object.defineProperty(o, ${literal(key)}, { value: 7 }); return o${propertyRead(key)};`)).toBe(7);
      }),
      runs(1000),
    );
  });

  test.each(["'; rm -rf", '@a/b c', 'lodash', '@A/b'])('%j is no package', (name) => {
    expect(() => packageName(name)).toThrow('is not the name of a package');
  });
});
