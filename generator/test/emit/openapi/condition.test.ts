import { expect, test } from 'vitest';
import { emitConditionSchema } from '../../../src/emit/openapi/schema-of-condition.ts';
import { enumOf, field, instant, integer, list, object, text } from '../../plan/model-builders.ts';
import { all, type Clause, compare, condition, contains, count, group, is, not, requires, sum } from './conditions.ts';

const request = object([
  field('A', text()),
  field('B', text()),
  field('C', text()),
  field('Names', list(text())),
  field('Mode', enumOf('fast', 'slow'), { default: 'fast' }),
  field('Size', integer(), { default: 10 }),
  field('Start', instant),
]);

const a = { required: ['A'], properties: { A: {} } };
const b = { required: ['B'], properties: { B: {} } };
const both = { required: ['A', 'B'], properties: { A: {}, B: {} } };

test.each<readonly [name: string, given: Clause, want: object]>([
  ['a parameter that is present', 'A', a],
  ['a list that is present: not empty', 'Names', { required: ['Names'], properties: { Names: { minItems: 1 } } }],
  ['a value', is('A', 'x'), { required: ['A'], properties: { A: { const: 'x' } } }],
  ['one of several values', is('A', 'x', 'y'), { required: ['A'], properties: { A: { enum: ['x', 'y'] } } }],
  ['the value of the default', is('Mode', 'fast'), { properties: { Mode: { const: 'fast' } } }],
  ['another value than the default', is('Mode', 'slow'), { required: ['Mode'], properties: { Mode: { const: 'slow' } } }],
  ['an item', contains('Names', 'x'), { required: ['Names'], properties: { Names: { contains: { const: 'x' } } } }],
  ['a least count', count('Names', 2), { required: ['Names'], properties: { Names: { minItems: 2 } } }],
  ['a greatest count', count('Names', undefined, 2), { properties: { Names: { maxItems: 2 } } }],
  ['both counts', count('Names', 1, 2), { required: ['Names'], properties: { Names: { minItems: 1, maxItems: 2 } } }],
  ['not', not('A'), { not: a }],
  ['all, merged', all('A', 'B'), both],
  ['all, of one parameter twice', all('A', is('A', 'x')), { allOf: [a, { required: ['A'], properties: { A: { const: 'x' } } }] }],
  ['all, with what cannot be merged', all('A', not('B')), { allOf: [a, { not: b }] }],
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a keyword of JSON Schema; a schema is never awaited.
  ['requires', requires('A', 'B'), { if: a, then: b }],
  ['or', group('or', 'A', 'B'), { anyOf: [a, b] }],
  ['onlyOne', group('onlyOne', 'A', 'B'), { oneOf: [a, b] }],
  ['allOrNone', group('allOrNone', 'A', 'B'), { anyOf: [both, { not: { anyOf: [a, b] } }] }],
  ['zeroOrOne of two', group('zeroOrOne', 'A', 'B'), { not: both }],
  [
    'zeroOrOne of three',
    group('zeroOrOne', 'A', 'B', 'C'),
    {
      not: {
        anyOf: [
          both,
          { required: ['A', 'C'], properties: { A: {}, C: {} } },
          { required: ['B', 'C'], properties: { B: {}, C: {} } },
        ],
      },
    },
  ],
  ['a number at most, true of the default', compare('Size', '<=', 10), { properties: { Size: { maximum: 10 } } }],
  ['a number below, false of the default', compare('Size', '<', 10), { required: ['Size'], properties: { Size: { exclusiveMaximum: 10 } } }],
  ['a number on the left', compare(3, '<', 'Size'), { properties: { Size: { exclusiveMinimum: 3 } } }],
])('%s', (_, given, want) => expect(emitConditionSchema(condition(given), request)).toEqual(want));

test.each<readonly [name: string, given: Clause]>([
  ['two values', compare('Size', '<', 'Start')],
  ['a sum', compare(sum('Size', 1), '<', 10)],
  ['an instant, which is sent as a text', compare('Start', '<', 10)],
  ['not, of what cannot be said', not(compare('Size', '<', 'Start'))],
  ['a group with one part that cannot be said', group('or', 'A', compare('Size', '<', 'Start'))],
  ['requires, when', requires(compare('Size', '<', 'Start'), 'A')],
  ['requires, then', requires('A', compare('Size', '<', 'Start'))],
  ['all, deep inside', all('A', not(requires('B', compare('Size', '<', 'Start'))))],
])('no schema says %s', (_, given) => expect(emitConditionSchema(condition(given), request)).toBeUndefined());
