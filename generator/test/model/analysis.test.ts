import { describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';

/** Parameters that rules are written about; R is required. */
const request = `required: [R]
properties:
  R: { type: string, description: R. }
  A: { type: string, description: A. }
  B: { type: string, description: B. }
  C: { type: string, description: C. }
  Start: { type: string, format: date-time, description: S. }
  End: { type: string, format: date-time, description: E. }
  Mode:
    type: string
    description: M.
    default: fast
    oneOf: [{ const: fast, description: F. }, { const: slow, description: S. }]
  Flag: { type: boolean, description: F. }
  Width:
    type: integer
    description: W.
    oneOf: [{ const: 300, description: F. }, { const: 3600, description: H. }]
  Low: { type: integer, description: L., minimum: 0, maximum: 5 }
  High: { type: integer, description: H., minimum: 3 }
  Share: { type: number, description: S., minimum: 0, maximum: 1 }
  Kinds:
    type: array
    description: K.
    items: { type: string, oneOf: [{ const: red, description: R. }, { const: blue, description: B. }] }
  One:
    type: array
    description: O.
    maxItems: 1
    items: { type: string, oneOf: [{ const: red, description: R. }] }
  Names: { type: array, description: N., items: { type: string } }
`;

/** Each diagnostic as its code and the rule or parameter that its message names first. */
function diagnose(rules: Readonly<Record<string, string>>): readonly string[] {
  const text = Object.entries(rules).map(([id, body]) => `- { id: ${id}, ${body} }\n`);
  const action = demoAction({ request, rules: text.join(''), example: 'request: { R: a }\nresult: {}\n' });
  return loadService(demoSpecs({ actions: { Ask: action } }))
    .diagnostics.filter(({ code }) => code !== 'MODEL_EXAMPLE_RULE')
    .map(({ code, message }) => `${code.slice('MODEL_'.length)} ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`);
}

type Row = readonly [name: string, rules: Readonly<Record<string, string>>, want: readonly string[]];

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
  ['a third rule is not blamed', { a: 'complex: A', b: 'zeroOrOne: [A, B]', c: 'complex: B' }, ['RULES_CONTRADICT a']],
];

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

describe('rules that make sense give no diagnostic', () => {
  test.each(good)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

describe('rules that nothing meets', () => {
  test.each([...impossible, ...contradictions])('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

describe('parameters that rules make dead or required', () => {
  test.each(parameters)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

describe('rules that say nothing new', () => {
  test.each(implied)('%s', (_name, rules, want) => expect(diagnose(rules)).toEqual(want));
});

test('a contradiction names only the rules that it needs', () => {
  const text = [
    '- { id: a, zeroOrOne: [B, C] }',
    '- { id: b, complex: A }',
    '- { id: c, zeroOrOne: [A, C] }',
    '- { id: d, complex: C }',
  ];
  const action = demoAction({ request, rules: `${text.join('\n')}\n`, example: 'request: { R: a }\nresult: {}\n' });
  const { diagnostics } = loadService(demoSpecs({ actions: { Ask: action } }));
  const found = diagnostics.find(({ code }) => code === 'MODEL_RULES_CONTRADICT');
  expect(found?.message).toBe('No request meets the rules "b", "c" and "d" together.');
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
