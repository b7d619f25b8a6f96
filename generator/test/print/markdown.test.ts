import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Data } from '../../src/emit/code/expression.ts';
import { json } from '../../src/print/json.ts';
import { markdownCell, markdownCode, markdownSpans, markdownText, markdownUrl } from '../../src/print/markdown.ts';
import { hostileText, runs } from './hostile-text.ts';

describe('text', () => {
  test.each([
    ['plain', 'Bandwidth of live domains; 5 minutes.', 'Bandwidth of live domains; 5 minutes.'],
    ['code stays code', 'such as `CN`, in `a_b`', 'such as `CN`, in `a_b`'],
    ['a name with underscores', 'Normal_H264', 'Normal_H264'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a link', '[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['a picture', '![x](y)', '!\\[x\\](y)'],
    ['a tag', '<img src=x onerror=1>', '\\<img src=x onerror=1\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['a heading', '# x', '\\# x'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '\\1. x'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['an expression of a page builder', '{{ x }}', '&#123;&#123; x }}'],
    ['several lines', 'a\n\n# b', 'a # b'],
    ['a bar', 'a | b', 'a \\| b'],
    ['what nobody sees', 'a\u202eb', 'a\\\\u202eb'],
  ])('%s', (_, text, want) => expect(markdownText(text)).toBe(want));

  test('a cell holds no bar that ends it, not even in code', () => {
    expect(markdownCell('a | `b | c`')).toBe('a \\| <code>b &#124; c</code>');
    expect(markdownSpans(['a | b ', { kind: 'code', text: 'c|d' }, '.'])).toBe('a \\| b <code>c&#124;d</code>.');
  });

  test.each([
    ['CN', '`CN`'],
    ['a`b', '`` a`b ``'],
    ['``', '``` `` ```'],
    ['a\nb', '`a b`'],
  ])('code %j', (text, want) => expect(markdownCode(text)).toBe(want));

  test.each(['javascript:alert(1)', 'http://a.b', 'https://a.b/)x', 'https://a.b/ x', 'https://a.b@c', 'https://a"b', ''])('%j is no address', (url) => {
    expect(markdownUrl(url)).toBe('#');
  });

  test('an address stays', () => {
    expect(markdownUrl('https://www.volcengine.com/docs/6469/1126898?a=b#c')).toBe('https://www.volcengine.com/docs/6469/1126898?a=b#c');
  });

  test('any text is one line that opens nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = markdownCell(text);
        const outside = written.replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)|<code>[\w &#;]*<\/code>/g, 'x');
        expect(written).not.toMatch(/[\n\r\u2028\u2029\u202e\0]/);
        expect(written).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
        expect(outside).not.toMatch(/(?<!\\)(?:\\\\)*[<[\]*~&](?!#123;)/);
        expect(outside).not.toMatch(/\{\{/);
        expect(written).not.toMatch(/^\s*(?:[-+>#]|\d+[.)])/);
      }),
      runs(2000),
    );
  });
});

describe('JSON', () => {
  test.each<[string, Data, string]>([
    ['fits on a line', { a: [1, 'x'], b: {}, c: [] }, '{ "a": [1, "x"], "b": {}, "c": [] }'],
    ['leaves out what has no value', { a: undefined, b: null }, '{ "b": null }'],
    [
      'is broken at its outermost brackets',
      { list: Array.from({ length: 12 }, () => 'a long word'), short: [1] },
      ['{', '  "list": [', ...Array.from({ length: 12 }, (_, at) => `    "a long word"${at === 11 ? '' : ','}`), '  ],', '  "short": [1]', '}'].join('\n'),
    ],
  ])('%s', (_, value, want) => expect(json(value)).toBe(want));

  test('any value is read back, and shows what it holds', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.dictionary(hostileText, fc.array(hostileText))), (value) => {
        const written = json(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(written).not.toMatch(/[\u2028\u2029\u202e\u200b\ufeff\0]/);
        expect(written).not.toMatch(/^\s*(?:```|~~~)/m);
      }),
      runs(1000),
    );
  });
});
