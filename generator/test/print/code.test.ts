import { describe, expect, test } from 'vitest';

import {
  array, arrow, binary, blank, call, constant, data, type Expression, literal, literals, member, name, not, object, pureCall, run, self, type Statement,
} from '../../src/emit/code/expression.ts';
import { keyword, list, open, reference, type TypeCode, union, unionOf, valueType } from '../../src/emit/code/type.ts';
import { printExpression, printStatements } from '../../src/print/code.ts';
import { printType } from '../../src/print/type.ts';

const request = name('request');
const [a, b, c] = [name('a'), name('b'), name('c')];
const words = (count: number): Expression[] => Array.from({ length: count }, (_, at) => literal(`a long word ${at}`));
const at = (indent: number): Parameters<typeof printExpression>[1] => ({ indent, column: indent, trailing: 1 });

describe('expressions on one line', () => {
  test.each<[Expression, string]>([
    [call(name('present'), [member(request, 'App')]), 'present(request.App)'],
    [member(request, 'X-Date'), "request['X-Date']"],
    [pureCall('f', [a]), '/* @__PURE__ */ f(a)'],
    [call(self('super'), [a]), 'super(a)'],
    [{ kind: 'regex', source: '^a$' }, "/* @__PURE__ */ new RegExp('^a$', 'u')"],
    [{ kind: 'await', of: call(a, []) }, 'await a()'],
    [{ kind: 'new', callee: a }, 'new a()'],
    [literals(['x', 1, true]), "['x', 1, true]"],
    [object([['b', a], ['a-b', b], ['gone', undefined]]), "{ b: a, 'a-b': b }"],
    [object([]), '{}'],
    [data({ list: [{ at: 300, none: undefined }], text: 'x' }), "{ list: [{ at: 300 }], text: 'x' }"],
    [not(a), '!a'],
    [not(binary('>=', [a, b])), '!(a >= b)'],
    [not(call(a, [])), '!a()'],
    [binary('&&', [a]), 'a'],
    [binary('&&', [a, binary('||', [b, c])]), 'a && (b || c)'],
    [binary('||', [a, binary('&&', [b, c])]), 'a || (b && c)'],
    [binary('-', [a, binary('-', [b, c])]), 'a - (b - c)'],
    [binary('-', [binary('-', [a, b]), c]), 'a - b - c'],
    [binary('*', [binary('+', [a, b]), c]), '(a + b) * c'],
    [binary('+', [a, binary('*', [b, c])]), 'a + b * c'],
    [binary('<', [binary('+', [a, b]), c]), 'a + b < c'],
    [{ kind: 'conditional', test: a, whenTrue: b, whenFalse: c }, 'a ? b : c'],
    [binary('&&', [a, { kind: 'conditional', test: a, whenTrue: b, whenFalse: c }]), 'a && (a ? b : c)'],
    [call(a, [arrow([], [])]), 'a(() => {})'],
  ])('%#', (expression, want) => expect(printExpression(expression, at(0))).toBe(want));
});

/** A list of a text that is so long with its brackets and quotes. */
function listOf(length: number): Expression {
  return array([literal('x'.repeat(length - 4))]);
}

describe('expressions that do not fit in 120 columns', () => {
  test.each<[string, Expression, number, readonly string[]]>([
    ['a list', array(words(9)), 2, ['[', ...words(9).map((_, each) => `    'a long word ${each}',`), '  ]']],
    [
      'an object in which only one list is long',
      object([['short', literals(['x'])], ['long', array(words(8))]]),
      0,
      ['{', "  short: ['x'],", '  long: [', ...words(8).map((_, each) => `    'a long word ${each}',`), '  ],', '}'],
    ],
    [
      'the last argument alone, where the others stay',
      call(name('defineAction'), [literal('Name'), object([['long', array(words(8))]])]),
      0,
      ["defineAction('Name', {", '  long: [', ...words(8).map((_, each) => `    'a long word ${each}',`), '  ],', '})'],
    ],
    ['all arguments', call(a, words(8)), 0, ['a(', ...words(8).map((_, each) => `  'a long word ${each}',`), ')']],
    [
      'conditions behind the operator',
      binary('&&', words(8)),
      0,
      words(8).map((_, each) => `${each === 0 ? '' : '  '}'a long word ${each}'${each === 7 ? '' : ' &&'}`),
    ],
    [
      'a choice',
      { kind: 'conditional', test: a, whenTrue: array(words(4)), whenFalse: array(words(4)) },
      0,
      ['a', `  ? [${words(4).map((_, each) => `'a long word ${each}'`).join(', ')}]`, `  : [${words(4).map((_, each) => `'a long word ${each}'`).join(', ')}]`],
    ],
  ])('break %s', (_, expression, indent, want) => expect(printExpression(expression, at(indent))).toBe(want.join('\n')));

  test('exactly 120 columns fit, and one more does not', () => {
    expect(printExpression(listOf(119), at(0))).not.toContain('\n');
    expect(printExpression(listOf(120), at(0))).toContain('\n');
    expect(printExpression(listOf(118), { indent: 0, column: 1, trailing: 1 })).not.toContain('\n');
    expect(printExpression(listOf(119), { indent: 0, column: 1, trailing: 1 })).toContain('\n');
  });
});

test('statements', () => {
  const statements: readonly Statement[] = [
    constant('x', call(a, [])),
    run(call(b, [])),
    blank,
    { kind: 'if', test: binary('!==', [a, literal(undefined)]), body: [run(call(b, []))] },
    { kind: 'return', value: a },
  ];
  expect(printStatements(statements, 2)).toBe(
    ['  const x = a();', '  b();', '', '  if (a !== undefined) {', '    b();', '  }', '  return a;'].join('\n'),
  );
});

test('code has no place for raw text', () => {
  expect(() => printExpression(name('a; b'), at(0))).toThrow('is not an identifier');
  expect(() => printExpression(arrow(['a, b'], []), at(0))).toThrow('is not an identifier');
  expect(() => printStatements([constant('a = 1; b', a)], 0)).toThrow('is not an identifier');
  expect(() => printType(reference('A | B'), { indent: 0, column: 0 })).toThrow('is not an identifier');
});

const protocols = ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC', 'WEBRTC', 'ANOTHER-LONG-ONE', 'YET-ANOTHER-LONG-ONE', 'X'];

describe('types', () => {
  test.each<[TypeCode, string]>([
    [keyword('string'), 'string'],
    [unionOf([300, 'a']), "300 | 'a'"],
    [union([keyword('string')]), 'string'],
    [list(keyword('string'), { readonly: true }), 'readonly string[]'],
    [list(unionOf(['a', 'b']), { readonly: false }), "('a' | 'b')[]"],
    [list(list(keyword('string'), { readonly: true }), { readonly: true }), 'readonly (readonly string[])[]'],
    [open(reference('Protocol'), 'string'), 'Protocol | (string & {})'],
    [list(open(unionOf([1, 2]), 'number'), { readonly: false }), '(1 | 2 | (number & {}))[]'],
    [reference('ZeroOrOne', reference('Fields'), unionOf(['A', 'B'])), "ZeroOrOne<Fields, 'A' | 'B'>"],
    [reference('AloneInList', reference('Protocol'), valueType("it's")), "AloneInList<Protocol, 'it\\'s'>"],
  ])('%#', (type, want) => expect(printType(type, { indent: 0, column: 0 })).toBe(want));

  test('a long union has one member a line', () => {
    expect(printType(unionOf(protocols), { indent: 0, column: 20 })).toBe(protocols.map((each) => `\n  | '${each}'`).join(''));
  });

  test('a long list of a union closes on a line of its own', () => {
    const want = `readonly (${protocols.map((each) => `\n    | '${each}'`).join('')}\n  )[]`;
    expect(printType(list(unionOf(protocols), { readonly: true }), { indent: 2, column: 20 })).toBe(want);
  });

  test('long arguments stand one a line, without a comma at the end', () => {
    const long = 'A'.repeat(60);
    expect(printType(reference('ZeroOrOne', reference(long), reference(long)), { indent: 0, column: 20 })).toBe(
      `ZeroOrOne<\n  ${long},\n  ${long}\n>`,
    );
  });
});
