import { describe, expect, test } from 'vitest';

import { doc } from '../../src/emit/code/doc.ts';
import { emitFieldDoc } from '../../src/emit/field-doc.ts';
import { emitObjectBody } from '../../src/emit/validators/check.ts';
import { emitConstants } from '../../src/emit/validators/constants.ts';
import { emitFunctions } from '../../src/emit/validators/functions.ts';
import { emitInterface } from '../../src/emit/validators/interface.ts';
import type { Field, Rule } from '../../src/model/model.ts';
import type { ActionPlan } from '../../src/plan/plan.ts';
import { boolean, enumOf, field, instant, integer, list, needed, number, object, refer, rule, text } from '../plan/model-builders.ts';
import { order, planOf, protocol, region, status } from './planned.ts';
import { commentText, declarationsText, statementsText, validatorsScope } from './printed.ts';

const requestOf = (fields: readonly Field[], rules: readonly Rule[] = []): ActionPlan['request'] => planOf({ request: object(fields, rules) }).request;
const resultOf = (...fields: readonly Field[]): ActionPlan['result'] => planOf({ response: object(fields) }).result;

/** The type of the only field of an interface. */
function typeLine(of: ActionPlan['request']): string | undefined {
  return declarationsText(emitInterface(of, doc('X.'), validatorsScope())).split('\n').at(-3)?.trim();
}

describe('fields of a request', () => {
  const alone = rule('alone', { kind: 'alone', parameter: 'A', value: 'QUIC' });
  test.each<[string, Field, readonly Rule[], string]>([
    ['a text', field('A', text()), [], 'A?: string;'],
    ['a text that must be there', needed('A', text()), [], 'A: string;'],
    ['an instant', field('A', instant), [], 'A?: string;'],
    ['a number', field('A', number), [], 'A?: number;'],
    ['true or false', field('A', boolean), [], 'A?: boolean;'],
    ['an enumeration', field('A', enumOf(300, 3600)), [], 'A?: 300 | 3600;'],
    ['an enumeration with a name', field('A', refer(protocol)), [], 'A?: Protocol;'],
    ['a list', field('A', list(text())), [], 'A?: readonly string[];'],
    ['a list of an enumeration', field('A', list(enumOf('a', 'b'))), [], "A?: readonly ('a' | 'b')[];"],
    ['a list of lists', field('A', list(list(text()))), [], 'A?: readonly (readonly string[])[];'],
    ['a list of objects', field('AList', list(object([field('B', text())]))), [], 'AList?: readonly AskA[];'],
    ['a shape', field('A', refer(region)), [], 'A?: Region;'],
    ['a value alone in a list', field('A', list(refer(protocol))), [alone], "A?: AloneInList<Protocol, 'QUIC'>;"],
  ])('%s', (_, given, rules, want) => expect(typeLine(requestOf([given], rules))).toBe(want));
});

describe('fields of an answer', () => {
  test.each<[string, Field, string]>([
    ['an enumeration is open', needed('A', enumOf('a', 'b')), "A: 'a' | 'b' | (string & {});"],
    ['one of numbers too', needed('A', refer(status)), 'A: Status | (number & {});'],
    ['a list may be changed', needed('A', list(refer(protocol))), 'A: (Protocol | (string & {}))[];'],
    ['a shape has a form of its own', needed('A', refer(region)), 'A: RegionResult;'],
    ['a list of objects', needed('AList', list(object([field('B', text())]))), 'AList: AskA[];'],
  ])('%s', (_, given, want) => expect(typeLine(resultOf(given))).toBe(want));
});

describe('comments of fields', () => {
  test.each<[string, Field, 'request' | 'result', string]>([
    ['a summary', field('A', text()), 'request', '/** A. */'],
    ['a unit', field('A', number, { unit: 'Mbps' }), 'result', '/** A, in Mbps. */'],
    ['a unit that is a word', field('A', number, { unit: 's' }), 'request', '/** A, in seconds. */'],
    ['an instant', field('A', instant), 'request', '/** A: RFC 3339 with an offset, whole seconds. */'],
    ['an instant of an answer', field('A', instant), 'result', '/** A. */'],
    ['what leaving it out means', field('A', text(), { absent: 'all domains' }), 'request', '/** A. Left out: all domains. */'],
    ['lengths', field('A', text({ minLength: 1, maxLength: 30 })), 'request', '/** A. 1 to 30 characters. */'],
    ['a pattern', field('A', text({ maxLength: 1, pattern: '^a$' })), 'request', '/** A. At most 1 character. Matches `^a$`. */'],
    ['limits are not told of answers', field('A', text({ maxLength: 1 })), 'result', '/** A. */'],
    ['bounds', field('A', integer({ minimum: 1, maximum: 1000 })), 'request', '/** A. From 1 to 1000. */'],
    ['a bound', field('A', integer({ minimum: 0 })), 'request', '/** A. At least 0. */'],
    ['items', field('A', list(text({ pattern: '^a$' }), { minItems: 2, maxItems: 2 })), 'request', '/** A. Exactly 2 items. Matches `^a$`. */'],
    [
      'values and a default',
      field('A', enumOf(300, 3600), { default: 300 }),
      'request',
      '/**\n   * A.\n   *\n   * - `300`: Means 300.\n   * - `3600`: Means 3600.\n   *\n   * @defaultValue 300\n   */',
    ],
    ['values of a shape stand with the shape', field('A', refer(protocol)), 'request', '/** A. */'],
  ])('%s', (_, given, side, want) => expect(commentText(emitFieldDoc(given, side))).toBe(want));
});

describe('checks', () => {
  const all = 'report, \'A\', request.A';
  const answered = 'report, \'A\', result.A';
  test.each<[string, Field, string]>([
    ['a text', field('A', text()), `text(${all}, optional);`],
    ['a text that must be there', needed('A', text()), `text(${all}, required);`],
    ['a text with limits', field('A', text({ maxLength: 3 })), `boundedText(${all}, optional, aFacets);`],
    ['an integer', field('A', integer()), `integer(${all}, optional);`],
    ['a number with limits', field('A', { ...number, minimum: 0 }), `number(${all}, optional, aFacets);`],
    ['true or false', field('A', boolean), `boolean(${all}, optional);`],
    ['an instant', field('A', instant), `instant(${all}, optional);`],
    ['an enumeration', field('A', enumOf('a')), `oneOf(${all}, optional, asValues);`],
    ['an enumeration of numbers', field('Width', enumOf(300)), "integerOf(report, 'Width', request.Width, optional, widths);"],
    ['one with a name', field('A', refer(protocol)), `oneOf(${all}, optional, PROTOCOLS);`],
    ['one of numbers with a name', field('A', refer(status)), `integerOf(${all}, optional, STATUSES);`],
    ['a list of texts', field('A', list(text())), `texts(${all}, optional);`],
    ['a list with limits', field('A', list(text(), { maxItems: 2 })), `texts(${all}, optional);\nlistSize(${all}, aFacets);`],
    ['a list of an enumeration', field('A', list(enumOf('a'))), `listOf(${all}, optional, asValues);`],
    ['a list of lists', field('A', list(list(text()))), `list(${all}, optional, checkA);`],
    ['a list of texts with limits', field('A', list(text({ maxLength: 3 }))), `list(${all}, optional, checkA);`],
    ['a list of a shape', field('A', list(refer(region))), `list(${all}, optional, checkRegion);`],
    ['a list of an enumeration with a name', field('A', list(refer(protocol))), `listOf(${all}, optional, PROTOCOLS);`],
    ['an object', field('A', object([field('B', text())])), `object(${all}, optional, checkAFields);`],
    ['a shape', needed('A', refer(region)), `checkRegion(${all});`],
    ['a shape that may be left out', field('A', refer(region)), `if (request.A !== undefined) {\n  checkRegion(${all});\n}`],
    ['a name that is no identifier', field('X-Date', text()), "text(report, 'X-Date', request['X-Date'], optional);"],
  ])('%s', (_, given, want) => {
    expect(statementsText(emitObjectBody(requestOf([given]), validatorsScope()))).toBe(
      `const request = own(report, value, '${given.name}' in bare);\n${want}\nclosed(report, request, fields);`,
    );
  });

  test.each<[string, Field, string]>([
    ['limits are not checked', field('A', text({ maxLength: 3 })), `text(${answered}, optional);`],
    ['a text of an enumeration may be any', field('A', enumOf('a')), `text(${answered}, optional);`],
    ['a number of one too', needed('A', refer(status)), `integer(${answered}, required);`],
    ['so may those in lists', field('A', list(refer(protocol))), `texts(${answered}, optional);`],
    ['and numbers in lists', field('A', list(refer(status))), `list(${answered}, optional, checkA);`],
    ['a shape', needed('A', refer(region)), `checkRegionResult(${answered});`],
  ])('in answers %s', (_, given, want) => {
    expect(statementsText(emitObjectBody(resultOf(given), validatorsScope()))).toBe(`const result = own(report, value, 'A' in bare);\n${want}`);
  });

  test('a number that a rule reads is kept, with what the service takes when it is left out', () => {
    const fields = [field('Low', integer(), { default: 1 }), field('High', integer()), field('Width', enumOf(300), { default: 300 })];
    expect(statementsText(emitObjectBody(requestOf(fields, [rule('a', order('Low', 'High')), rule('b', order('Low', 'Width'))]), validatorsScope()))).toBe(
      [
        "const request = own(report, value, 'Low' in bare || 'High' in bare || 'Width' in bare);",
        "const low = request.Low === undefined ? 1 : integer(report, 'Low', request.Low, optional);",
        "const high = integer(report, 'High', request.High, optional);",
        "const width = integerOf(report, 'Width', request.Width, optional, widths, 300);",
        'closed(report, request, fields);',
        '',
        'if (low > high) {',
        '  broken(report, a, compare);',
        '}',
        'if (low > width) {',
        '  broken(report, b, compare);',
        '}',
      ].join('\n'),
    );
  });

  test('functions for what lists and objects hold', () => {
    const { request, nested } = planOf({ request: object([field('Kinds', list(enumOf('a'))), field('Ports', list(integer())), field('Rows', list(list(text(), { minItems: 1 }))), field('TagList', list(object([needed('Key', text())])))]) });
    expect(declarationsText(...emitFunctions([request, ...nested], validatorsScope()))).toBe(
      [
        'function checkPort(report: Report, key: Key, value: unknown): void {',
        '  integer(report, key, value, required);',
        '}',
        '',
        'function checkRow(report: Report, key: Key, value: unknown): void {',
        '  texts(report, key, value, required);',
        '  listSize(report, key, value, rowsFacets);',
        '}',
        '',
        'function checkTag(report: Report, key: Key, value: unknown): void {',
        '  object(report, key, value, required, checkTagFields);',
        '}',
        '',
        'function checkTagFields(report: Report, value: Unchecked): void {',
        "  const tag = own(report, value, 'Key' in bare);",
        "  text(report, 'Key', tag.Key, required);",
        '  closed(report, tag, tagFields);',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('constants that checks refer to', () => {
    const { request } = planOf({
      request: object([
        field('App', text({ minLength: 1, maxLength: 30, pattern: '^[a-z]+$' })),
        field('Page', integer({ minimum: 1 })),
        field('Kinds', list(enumOf('a', 'b'), { maxItems: 2 })),
        field('Width', enumOf(300)),
      ]),
    });
    expect(declarationsText(...emitConstants([request], validatorsScope()))).toBe(
      [
        "const fields: readonly string[] = ['App', 'Page', 'Kinds', 'Width'];",
        '',
        "const appFacets: TextFacets = { minLength: 1, maxLength: 30, pattern: /* @__PURE__ */ new RegExp('^[a-z]+$', 'u') };",
        '',
        'const pageFacets: NumberFacets = { minimum: 1, maximum: undefined };',
        '',
        'const kindsFacets: ListFacets = { minItems: undefined, maxItems: 2 };',
        '',
        "const kinds: readonly string[] = ['a', 'b'];",
        '',
        'const widths: readonly number[] = [300];',
        '',
      ].join('\n'),
    );
  });
});

test('asking for a name imports it, and nothing else does', () => {
  const scope = validatorsScope();
  statementsText(emitObjectBody(requestOf([field('A', list(refer(protocol)))]), scope));
  expect(scope.imports).toEqual([
    { from: '../../codegen/v1.ts', names: ['optional', 'listOf', 'closed', 'bare', 'own'].map((name) => ({ name, typeOnly: false })) },
    { from: '../shapes/Protocol.ts', names: [{ name: 'PROTOCOLS', typeOnly: false }] },
  ]);
});
