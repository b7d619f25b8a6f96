// oxlint-disable unicorn/no-thenable -- `then` is a word of the specs; a rule is never awaited.
import { expect, test } from 'vitest';
import { emitRuleData } from '../../../src/emit/openapi/rule-data.ts';
import { emitRuleSchema } from '../../../src/emit/openapi/schema-of-rule.ts';
import type { Json, RuleBody } from '../../../src/model/model.ts';
import { enumOf, field, instant, integer, list, object, rule, text } from '../../plan/model-builders.ts';
import { all, compare, condition, contains, count, group, is, not, requires, sum } from './conditions.ts';

const request = object([
  field('A', text()),
  field('B', text()),
  field('Names', list(text())),
  field('Width', enumOf(300, 3600)),
  field('Low', integer()),
  field('High', integer()),
  field('Start', instant),
  field('End', instant),
]);

const limits = [
  { at: 300, seconds: 60 },
  { at: 3600, seconds: 120 },
];

test.each<readonly [name: string, body: RuleBody, expressedIn: 'schema' | 'x', data: Json]>([
  ['requires', requires('A', all('B', 'Names')), 'schema', { requires: { if: 'A', then: { all: ['B', 'Names'] } } }],
  ['a group', group('or', 'A', is('B', 'x')), 'schema', { or: ['A', { parameter: 'B', in: ['x'] }] }],
  ['a group with a comparison', group('or', 'A', compare('Low', '<', 'High')), 'x', { or: ['A', { compare: { left: 'Low', op: '<', right: 'High' } }] }],
  ['compare two', compare('Low', '<', 'High'), 'x', { compare: { left: 'Low', op: '<', right: 'High' } }],
  ['compare one', compare('Low', '<', 9), 'schema', { compare: { left: 'Low', op: '<', right: 9 } }],
  ['compare a sum', compare(sum('Low', 'High'), '<=', 9), 'x', { compare: { left: { add: ['Low', 'High'] }, op: '<=', right: 9 } }],
  ['complex', { kind: 'complex', is: not(contains('Names', 'x')) }, 'schema', { complex: { not: { parameter: 'Names', contains: 'x' } } }],
  ['complex with a count', { kind: 'complex', is: count('Names', 1) }, 'schema', { complex: { parameter: 'Names', atLeast: 1 } }],
  ['complex with requires', { kind: 'complex', is: not(requires('A', 'B')) }, 'schema', { complex: { not: { requires: { if: 'A', then: 'B' } } } }],
  ['alone', { kind: 'alone', parameter: 'Names', value: 'x' }, 'schema', { alone: { parameter: 'Names', value: 'x' } }],
  ['span by', { kind: 'span', from: 'Start', to: 'End', by: 'Width', max: limits }, 'x', { span: { from: 'Start', to: 'End', by: 'Width', max: limits } }],
  [
    'span',
    { kind: 'span', from: 'Start', to: 'End', by: undefined, max: [{ at: undefined, seconds: 60 }] },
    'x',
    { span: { from: 'Start', to: 'End', max: [{ seconds: 60 }] } },
  ],
  [
    'history',
    { kind: 'history', parameter: 'Start', by: undefined, max: [{ at: undefined, seconds: 60 }] },
    'x',
    { history: { parameter: 'Start', max: [{ seconds: 60 }] } },
  ],
  ['notFuture', { kind: 'notFuture', parameter: 'Start' }, 'x', { notFuture: 'Start' }],
])('%s is data in the words of the specs, and tells whether the schema says it', (_, body, expressedIn, data) => {
  const given = rule('a-rule', body, { parameters: ['A'], sources: ['S'] });
  const listed = emitRuleData(given, emitRuleSchema(given, request));
  expect(listed).toEqual({
    id: 'a-rule',
    kind: body.kind,
    severity: 'error',
    sentence: 'a-rule.',
    parameters: ['A'],
    expressedIn,
    ...(expressedIn === 'x' ? { reason: expect.stringMatching(/^JSON Schema .*\.$/) as unknown } : {}),
    rule: data,
    sources: ['S'],
  });
});

test('an advice is never in the schema', () => {
  const given = rule('told', group('or', 'A', 'B'), { severity: 'advice' });
  expect(emitRuleSchema(given, request)).toEqual({ expressed: false, reason: 'An advice refuses nothing.' });
});

test.each<readonly [name: string, body: RuleBody, want: object]>([
  ['one text', requires('A', 'B'), { dependentRequired: { A: ['B'] } }],
  ['a group of texts', group('allOrNone', 'A', 'B'), { dependentRequired: { A: ['B'], B: ['A'] } }],
  ['a list, which may be empty', { kind: 'alone', parameter: 'Names', value: 'x' }, { properties: { Names: { if: { contains: { const: 'x' } } } } }],
  ['a condition of its own', { kind: 'complex', is: condition('Names') }, { required: ['Names'], properties: { Names: { minItems: 1 } } }],
])('the schema of a rule about %s', (_, body, want) => {
  expect(emitRuleSchema(rule('a-rule', body), request)).toMatchObject({ expressed: true, schema: want });
});
