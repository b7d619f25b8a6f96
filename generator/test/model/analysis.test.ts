import { describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';
import { diagnose, diagnosticsOf, messages, type Row } from './diagnosed-rules.ts';

const good: readonly Row[] = [
  ['groups', { a: 'zeroOrOne: [A, B]', b: 'allOrNone: [B, C]' }, []],
  ['onlyOne of optional parameters', { a: 'onlyOne: [A, B]' }, []],
  ['or', { a: 'or: [A, B, C]' }, []],
  ['requires, both ways', { a: 'requires: { if: A, then: B }', b: 'requires: { if: B, then: A }' }, []],
  ['a test of a value', { a: 'requires: { if: { parameter: Mode, equals: slow }, then: A }' }, []],
  ['a test of a free text', { a: 'requires: { if: { parameter: A, equals: x }, then: B }' }, []],
  ['a value that stands alone', { a: 'alone: { parameter: Kinds, value: red }' }, []],
  ['a count', { a: 'requires: { if: A, then: { parameter: Names, atLeast: 2 } }' }, []],
  ['an order', { a: 'compare: { left: Start, op: <, right: End }' }, []],
  ['an order of numbers', { a: 'compare: { left: Low, op: <=, right: High }' }, []],
  [
    'the rules of a range',
    {
      a: 'compare: { left: Start, op: <, right: End }',
      b: 'notFuture: Start',
      c: 'history: { parameter: Start, max: 366 days }',
      d: 'span: { from: Start, to: End, by: Width, max: { 300: 31 days, 3600: 93 days } }',
    },
    [],
  ],
  [
    'an advice beside a rule',
    {
      a: 'alone: { parameter: Kinds, value: red }',
      b: 'severity: advice, requires: { if: { parameter: Kinds, contains: blue }, then: A }',
    },
    [],
  ],
  ['a comparison with a product', { a: 'compare: { left: { multiply: [Low, High] }, op: <=, right: 100 }' }, []],
  [
    'fractions between whole numbers',
    { a: 'compare: { left: Share, op: ">", right: 0 }', b: 'compare: { left: Share, op: <, right: 1 }' },
    [],
  ],
  [
    'fractions at one point',
    { a: 'compare: { left: Share, op: ">=", right: 0.5 }', b: 'compare: { left: Share, op: <=, right: 0.5 }' },
    [],
  ],
  [
    'fractions that doubles do not hold exactly',
    {
      a: 'complex: { all: [Share, Ratio, Rest] }',
      b: 'compare: { left: { add: [Share, 0.1] }, op: <=, right: Ratio }',
      c: 'compare: { left: { add: [Ratio, 0.2] }, op: <=, right: Rest }',
      d: 'compare: { left: Rest, op: <=, right: { add: [Share, 0.3] } }',
    },
    ['FALSE_OPTIONAL Share', 'FALSE_OPTIONAL Ratio', 'FALSE_OPTIONAL Rest'],
  ],
  // What is no difference is taken to hold and not to hold, also where its parts say that it must.
  ['a sum', { a: 'compare: { left: { add: [Low, High] }, op: ">=", right: 0 }' }, []],
  ['a number less a sum', { a: 'compare: { left: { subtract: [{ subtract: [5, Low] }, High] }, op: <=, right: 5 }' }, []],
  ['twice a number', { a: 'compare: { left: { multiply: [Low, 2] }, op: ">=", right: 0 }' }, []],
  ['a sum with a product', { a: 'compare: { left: { add: [Low, { multiply: [Low, High] }] }, op: ">=", right: 0 }' }, []],
  ['an object', { a: 'zeroOrOne: [Box, A]' }, []],
  ['a list that may have other values', { a: 'requires: { if: Names, then: { or: [{ parameter: Names, contains: a }, { parameter: Names, contains: b }] } }' }, []],
  [
    'a product that must be there',
    { a: 'complex: { all: [Low, High, { compare: { left: { multiply: [Low, High] }, op: <=, right: 100 } }] }' },
    ['FALSE_OPTIONAL Low', 'FALSE_OPTIONAL High'],
  ],
  ['a span by any number', { a: 'span: { from: Start, to: End, by: High, max: { 4: 1 day } }' }, []],
  ['a history by any number', { a: 'history: { parameter: Start, by: High, max: { 4: 366 days } }' }, []],
];

const impossible: readonly Row[] = [
  [
    'a bound beyond the type',
    { a: 'complex: { compare: { left: { add: [Low, 0] }, op: ">", right: 5 } }', b: 'complex: Low' },
    ['RULES_CONTRADICT a'],
  ],
  ['all and not all', { a: 'complex: { all: [A, { not: A }] }' }, ['RULE_IMPOSSIBLE a']],
  ['not what is required', { a: 'complex: { not: R }' }, ['RULE_IMPOSSIBLE a']],
  ['more items than the type allows', { a: 'complex: { parameter: One, atLeast: 2 }' }, ['RULE_IMPOSSIBLE a']],
  [
    'two values at once',
    { a: 'complex: { all: [{ parameter: Mode, equals: fast }, { parameter: Mode, equals: slow }] }' },
    ['RULE_IMPOSSIBLE a'],
  ],
  [
    'neither true nor false',
    { a: 'complex: { all: [Flag, { not: { parameter: Flag, in: [true, false] } }] }' },
    ['RULE_IMPOSSIBLE a'],
  ],
  [
    'a fraction beyond its bound',
    { a: 'complex: { all: [Share, { compare: { left: Share, op: ">", right: 1 } }] }' },
    ['RULE_IMPOSSIBLE a'],
  ],
  ['an impossible advice', { a: 'severity: advice, complex: { not: R }' }, ['RULE_IMPOSSIBLE a']],
  [
    'two of them, about nothing in common, and a good one',
    { a: 'complex: { not: R }', b: 'zeroOrOne: [B, C]', c: 'complex: { all: [A, { not: A }] }' },
    ['RULE_IMPOSSIBLE a', 'RULE_IMPOSSIBLE c'],
  ],
];

const contradictions: readonly Row[] = [
  ['one and none', { a: 'or: [A, B]', b: 'complex: { not: A }', c: 'complex: { not: B }' }, ['RULES_CONTRADICT a']],
  ['exactly one, and the same both', { a: 'onlyOne: [A, B]', b: 'allOrNone: [A, B]' }, ['RULES_CONTRADICT a']],
  [
    'orders that go round',
    {
      a: 'complex: { all: [Start, End] }',
      b: 'compare: { left: Start, op: <, right: End }',
      c: 'compare: { left: End, op: <, right: Start }',
    },
    ['RULES_CONTRADICT a'],
  ],
  [
    'a span that is shorter than the least distance',
    {
      a: 'complex: { all: [Start, End] }',
      b: 'span: { from: Start, to: End, max: 1 hour }',
      c: 'compare: { left: End, op: ">", right: { add: [Start, 3600] } }',
    },
    ['RULES_CONTRADICT a'],
  ],
  [
    'fractions above and below',
    { a: 'complex: Share', b: 'compare: { left: Share, op: ">", right: 0.5 }', c: 'compare: { left: Share, op: <=, right: 0.5 }' },
    ['RULES_CONTRADICT a'],
  ],
  [
    'fractions that go round',
    {
      a: 'complex: { all: [Ratio, Rest] }',
      b: 'compare: { left: Ratio, op: <, right: Rest }',
      c: 'compare: { left: Rest, op: <=, right: Ratio }',
    },
    ['RULES_CONTRADICT a'],
  ],
  [
    'a whole number between two that follow each other',
    {
      a: 'complex: { all: [Low, High] }',
      b: 'compare: { left: Low, op: ">", right: High }',
      c: 'compare: { left: Low, op: <, right: { add: [High, 0.5] } }',
    },
    ['RULES_CONTRADICT a'],
  ],
  ['a third rule is not blamed', { a: 'complex: A', b: 'zeroOrOne: [A, B]', c: 'complex: B' }, ['RULES_CONTRADICT a']],
];

describe('rules that make sense give no diagnostic', () => {
  test.each(good)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

describe('rules that nothing meets', () => {
  test.each([...impossible, ...contradictions])('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

test('a contradiction names only the rules that it needs', () => {
  const rules = { a: 'zeroOrOne: [B, C]', b: 'complex: A', c: 'zeroOrOne: [A, C]', d: 'complex: C' };
  expect(messages(rules)).toContain('No request meets the rules "b", "c" and "d" together.');
  // It is told where the last of them is.
  const [first] = diagnosticsOf({ a: 'complex: { not: R }' });
  const contradiction = diagnosticsOf(rules).find(({ code }) => code === 'MODEL_RULES_CONTRADICT');
  expect(contradiction?.origin.line).toBe((first?.origin.line ?? 0) + 3);
});

test('rules of items of a list are looked at too', () => {
  const place = `shape: Place
summary: A place.
schema:
  type: object
  properties:
    Area: { type: string, description: A. }
    Country: { type: string, description: C. }
rules:
  - { id: dead, requires: { if: Country, then: { all: [Area, { not: Area }] } } }
`;
  const action = demoAction({
    request: 'properties:\n  Places: { type: array, description: P., items: { $ref: ../shapes/Place.yaml } }\n',
    example: 'request: {}\nresult: {}\n',
  });
  const { diagnostics } = loadService(demoSpecs({ shapes: { Place: place }, actions: { Ask: action } }));
  expect(diagnostics.map(({ code, origin }) => [code, origin.line])).toEqual([['MODEL_DEAD_PARAMETER', 7]]);
});

test('a fraction is one also where its type is a shape', () => {
  const share = 'shape: Share\nsummary: A share.\nschema: { type: number, minimum: 0, maximum: 1 }\n';
  const rules = (low: string, high: string): string =>
    `- { id: low, compare: { left: Share, op: ">", right: ${low} } }\n- { id: high, compare: { left: Share, op: <, right: ${high} } }\n`;
  const found = (low: string, high: string): readonly string[] => {
    const action = demoAction({
      request: 'required: [Share]\nproperties:\n  Share: { $ref: ../shapes/Share.yaml, description: S. }\n',
      rules: rules(low, high),
      example: 'request: { Share: 0.6 }\nresult: {}\n',
    });
    const { diagnostics } = loadService(demoSpecs({ shapes: { Share: share }, actions: { Ask: action } }));
    return diagnostics.map(({ code }) => code).filter((code) => code !== 'MODEL_EXAMPLE_RULE');
  };
  expect(found('0', '1')).toEqual([]);
  expect(found('0.5', '0.75')).toEqual([]);
  expect(found('0.75', '0.5')).toEqual(['MODEL_RULES_CONTRADICT']);
  expect(found('0', '2')).toEqual(['MODEL_RULE_IMPLIED']);
});
