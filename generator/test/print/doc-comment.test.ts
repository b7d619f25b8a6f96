import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { code, type Doc, doc, docOf, items, link, paragraph } from '../../src/emit/code/doc.ts';
import { docComment } from '../../src/print/doc-comment.ts';
import { hostileText, run, runs } from './hostile-text.ts';

const long = 'Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all of it.';

test.each<[string, Doc, number, string]>([
  ['one line', doc('A place.'), 0, '/** A place. */'],
  ['a link and code', doc('Checks a ', link('Region'), ', such as ', code('CN'), '.'), 0, '/** Checks a {@link Region}, such as `CN`. */'],
  [
    'what does not fit, wrapped at 100 columns',
    doc(long),
    2,
    [
      '/**',
      '   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all of it.',
      '   */',
    ].join('\n'),
  ],
  [
    'a longer one',
    doc(`${long} And more.`),
    2,
    [
      '/**',
      '   * Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all of it.',
      '   * And more.',
      '   */',
    ].join('\n'),
  ],
  [
    'paragraphs, items and tags',
    docOf(
      [paragraph('Width of a point.'), items([[code(300), ': 5 minutes.'], [code(3600), `: ${long}`]])],
      [{ name: 'defaultValue', text: '300' }],
    ),
    0,
    [
      '/**',
      ' * Width of a point.',
      ' *',
      ' * - `300`: 5 minutes.',
      ' * - `3600`: Domains to ask about, deleted ones included; ListDomainDetail lists them. Left out: all',
      ' *   of it.',
      ' *',
      ' * @defaultValue 300',
      ' */',
    ].join('\n'),
  ],
  ['no items', docOf([paragraph('A.'), items([])]), 0, '/** A. */'],
  ['code that holds a backtick', doc(code('a`b')), 0, '/** `` a`b `` */'],
  ['the end of a comment', doc('a */ b'), 0, '/** a *\\/ b */'],
  ['the end of a comment in two pieces', doc('a *', '/ b'), 0, '/** a *\\/ b */'],
  ['a tag of a tool', doc('@ts-ignore and a@b'), 0, '/** \\@ts-ignore and a@b */'],
  ['a source map', doc('//# sourceMappingURL=x'), 0, '/** /\\/# sourceMappingURL=x */'],
  ['line breaks', doc('a\n\n * @internal\u2028b'), 0, '/** a * \\@internal b */'],
  ['what nobody sees', doc('a\u202eb'), 0, '/** a\\u202eb */'],
])('%s', (_, comment, indent, want) => expect(docComment(comment, indent)).toBe(want));

test('any text is one comment that no tool obeys', () => {
  const spans = fc.oneof(hostileText, hostileText.map(code), hostileText.map(link));
  const blocks = fc.oneof(
    fc.array(spans).map((each) => paragraph(...each)),
    fc.array(fc.array(spans)).map(items),
  );
  const comments = fc.tuple(fc.array(blocks), fc.array(hostileText)).map(([all, tags]) =>
    docOf(all, tags.map((text) => ({ name: 'see', text }) as const)));
  fc.assert(
    fc.property(comments, fc.constantFrom(0, 2), (comment, indent) => {
      const written = docComment(comment, indent);
      expect(written.indexOf('*/')).toBe(written.length - 2);
      expect(written).toMatch(/^\/\*\*[^\p{Cc}\u2028\u2029\ufeff\u202a-\u202e\n]*(?:\n[^\p{Cc}\u2028\u2029\ufeff\u202a-\u202e]*)*\*\/$/u);
      expect(written).not.toMatch(/^[\s/*]*@(?!see )|\/\/[#@]/m);
      expect(run(`${written}\nreturn 1;`)).toBe(1);
    }),
    runs(2000),
  );
});
