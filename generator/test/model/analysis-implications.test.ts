import { describe, expect, test } from 'vitest';
import { diagnose, messages, type Row } from './diagnosed-rules.ts';

const parameters: readonly Row[] = [
  ['a dead parameter', { a: 'requires: { if: A, then: { not: R } }' }, ['DEAD_PARAMETER A']],
  [
    'a parameter that two rules kill',
    { a: 'requires: { if: A, then: B }', b: 'zeroOrOne: [A, B]' },
    ['DEAD_PARAMETER A'],
  ],
  ['a parameter that must be sent', { a: 'complex: A' }, ['FALSE_OPTIONAL A']],
  ['a parameter that a required one needs', { a: 'requires: { if: R, then: A }' }, ['FALSE_OPTIONAL A']],
  [
    'one of two, where the other is dead',
    { a: 'or: [A, B]', b: 'complex: { not: B }' },
    ['FALSE_OPTIONAL A', 'DEAD_PARAMETER B'],
  ],
  [
    'a parameter whose every value is refused',
    {
      a: 'requires: { if: Flag, then: { parameter: Flag, equals: true } }',
      b: 'complex: { not: { parameter: Flag, equals: true } }',
    },
    ['DEAD_PARAMETER Flag'],
  ],
  [
    'a default that a rule refuses, so that another value must be sent',
    { a: 'complex: { not: { parameter: Mode, equals: fast } }' },
    ['FALSE_OPTIONAL Mode'],
  ],
];

const implied: readonly Row[] = [
  ['the same twice', { a: 'zeroOrOne: [A, B]', b: 'complex: { not: { all: [A, B] } }' }, ['RULE_IMPLIED b']],
  [
    'what follows from two',
    { a: 'requires: { if: A, then: B }', b: 'requires: { if: B, then: C }', c: 'requires: { if: A, then: C }' },
    ['RULE_IMPLIED c'],
  ],
  ['what the types say', { a: 'complex: R' }, ['RULE_IMPLIED a']],
  ['what every list meets', { a: 'requires: { if: One, then: { parameter: One, atMost: 1 } }' }, ['RULE_IMPLIED a']],
  [
    'a longer span',
    { a: 'span: { from: Start, to: End, max: 1 day }', b: 'span: { from: Start, to: End, max: 2 days }' },
    ['RULE_IMPLIED b'],
  ],
  [
    'a weaker order',
    { a: 'compare: { left: Start, op: <, right: End }', b: 'compare: { left: End, op: "!=", right: Start }' },
    ['RULE_IMPLIED b'],
  ],
  [
    'a future that another rule forbids',
    {
      a: 'notFuture: End',
      b: 'compare: { left: Start, op: <=, right: End }',
      c: 'requires: { if: End, then: { compare: { left: Start, op: <=, right: End } } }',
    },
    ['RULE_IMPLIED c'],
  ],
  ['a bound of the type', { a: 'compare: { left: Low, op: <=, right: { add: [High, 2] } }' }, ['RULE_IMPLIED a']],
  ['the upper bound of a fraction', { a: 'compare: { left: Share, op: <=, right: 1 }' }, ['RULE_IMPLIED a']],
  ['the lower bound of a fraction', { a: 'compare: { left: Share, op: ">=", right: 0 }' }, ['RULE_IMPLIED a']],
  [
    'less than a half of a whole number',
    { a: 'compare: { left: Low, op: <, right: 0.5 }', b: 'compare: { left: Low, op: <=, right: 0.25 }' },
    ['RULE_IMPLIED b'],
  ],
  [
    'less than less',
    { a: 'compare: { left: Ratio, op: <, right: 0.25 }', b: 'compare: { left: Ratio, op: <=, right: 0.25 }' },
    ['RULE_IMPLIED b'],
  ],
  [
    'a whole number that is not one is another',
    { a: 'or: [{ parameter: Low, equals: 3 }, { compare: { left: Low, op: "!=", right: 3 } }]' },
    ['RULE_IMPLIED a'],
  ],
  [
    'a whole number that is none of two is another',
    { a: 'or: [{ parameter: Low, in: [4, 1] }, { all: [{ compare: { left: Low, op: "!=", right: 4 } }, { compare: { left: Low, op: "!=", right: 1 } }] }]' },
    ['RULE_IMPLIED a'],
  ],
  ['all values of a whole number', { a: 'or: [{ not: Low }, { parameter: Low, in: [0, 1, 2, 3, 4, 5] }]' }, ['RULE_IMPLIED a']],
  [
    'the least value, or more',
    { a: 'or: [{ parameter: High, equals: 3 }, { compare: { left: High, op: ">", right: 3 } }]' },
    ['RULE_IMPLIED a'],
  ],
  ['all values of a shape', { a: 'or: [{ not: Tint }, { parameter: Tint, in: [warm, cold] }]' }, ['RULE_IMPLIED a']],
  [
    'all values of a list',
    { a: 'requires: { if: Kinds, then: { or: [{ parameter: Kinds, contains: red }, { parameter: Kinds, contains: blue }] } }' },
    ['RULE_IMPLIED a'],
  ],
  [
    'all values of a list of shapes',
    { a: 'requires: { if: Tints, then: { or: [{ parameter: Tints, contains: warm }, { parameter: Tints, contains: cold }] } }' },
    ['RULE_IMPLIED a'],
  ],
  ['a list that is sent has an item', { a: 'requires: { if: Names, then: { parameter: Names, atLeast: 1 } }' }, ['RULE_IMPLIED a']],
  [
    'two values are two items',
    { a: 'requires: { if: { all: [{ parameter: Names, contains: a }, { parameter: Names, contains: b }, { parameter: Names, atLeast: 1 }] }, then: { parameter: Names, atLeast: 2 } }' },
    ['RULE_IMPLIED a'],
  ],
  [
    'whole seconds: less than 61 is at most 60',
    { a: 'compare: { left: End, op: <, right: { add: [Start, 61] } }', b: 'span: { from: Start, to: End, max: 60 seconds }' },
    ['RULE_IMPLIED b'],
  ],
  ['once a number', { a: 'compare: { left: { multiply: [Low, 1] }, op: ">=", right: 0 }' }, ['RULE_IMPLIED a']],
  ['a number once', { a: 'compare: { left: { multiply: [1, Low] }, op: ">=", right: 0 }' }, ['RULE_IMPLIED a']],
  ['a number less twice itself', { a: 'compare: { left: Low, op: <=, right: { multiply: [Low, 2] } }' }, ['RULE_IMPLIED a']],
  [
    'an idle advice',
    { a: 'zeroOrOne: [A, B]', b: 'severity: advice, requires: { if: A, then: { not: B } }' },
    ['RULE_IMPLIED b'],
  ],
  [
    'no longer span but by a constant of one more second',
    {
      a: 'span: { from: Start, to: End, max: 60 seconds }',
      b: 'compare: { left: End, op: <, right: { add: [Start, 61] } }',
    },
    ['RULE_IMPLIED b'],
  ],
  [
    'and not by a constant of the same',
    {
      a: 'span: { from: Start, to: End, max: 60 seconds }',
      b: 'compare: { left: End, op: <, right: { add: [Start, 60] } }',
    },
    ['RULE_IMPLIED a'],
  ],
];

describe('parameters that rules make dead or required', () => {
  test.each(parameters)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

describe('rules that say nothing new', () => {
  test.each(implied)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['the types', { a: 'complex: R' }, 'The rule "a" never says anything new; it follows from the types alone.'],
  [
    'one rule of several',
    { a: 'zeroOrOne: [A, B]', b: 'zeroOrOne: [B, C]', c: 'complex: { not: { all: [A, B] } }' },
    'The rule "c" never says anything new; it follows from the rule "a".',
  ],
  [
    'two rules of several',
    { a: 'requires: { if: A, then: B }', b: 'zeroOrOne: [A, Names]', c: 'requires: { if: B, then: C }', d: 'requires: { if: A, then: C }' },
    'The rule "d" never says anything new; it follows from the rules "a" and "c".',
  ],
])('what a rule follows from is named: %s', (_name, rules, message) => expect(messages(rules)).toEqual([message]));
