import { expect, test } from 'vitest';
import type { Condition, RuleBody, Term } from '../../src/model/model.ts';
import { demoAction } from '../spec/demo-specs.ts';
import { loadedAction } from './loaded.ts';

const present = (parameter: string): Condition => ({ kind: 'present', parameter });
const value = (parameter: string): Term => ({ kind: 'value', parameter });
const number = (its: number): Term => ({ kind: 'number', number: its });
// oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the dialect; a condition is never awaited.
const requires = (when: Condition, then: Condition): RuleBody & Condition => ({ kind: 'requires', if: when, then });

/** Rules as they are written, and what they become. */
const rows: readonly (readonly [rule: string, want: RuleBody])[] = [
  [
    'requires: { if: Text, then: { all: [Mode, Low] } }',
    requires(present('Text'), { kind: 'all', of: [present('Mode'), present('Low')] }),
  ],
  [
    'complex: { not: { parameter: Mode, equals: fast } }',
    { kind: 'complex', is: { kind: 'not', of: { kind: 'in', parameter: 'Mode', values: ['fast'] } } },
  ],
  [
    'or: [{ parameter: Low, in: [1, 2] }, { parameter: Kinds, contains: red }]',
    {
      kind: 'or',
      of: [
        { kind: 'in', parameter: 'Low', values: [1, 2] },
        { kind: 'contains', parameter: 'Kinds', value: 'red' },
      ],
    },
  ],
  [
    'onlyOne: [{ parameter: Names, atLeast: 2 }, { parameter: Kinds, atMost: 1 }]',
    {
      kind: 'onlyOne',
      of: [
        { kind: 'count', parameter: 'Names', atLeast: 2, atMost: undefined },
        { kind: 'count', parameter: 'Kinds', atLeast: undefined, atMost: 1 },
      ],
    },
  ],
  ['allOrNone: [Text, Mode]', { kind: 'allOrNone', of: [present('Text'), present('Mode')] }],
  [
    'compare: { left: { subtract: [High, 1] }, op: ">=", right: { multiply: [2, Low] } }',
    {
      kind: 'compare',
      left: { kind: 'subtract', left: value('High'), right: number(1) },
      op: '>=',
      right: { kind: 'multiply', left: number(2), right: value('Low') },
    },
  ],
  ['alone: { parameter: Kinds, value: red }', { kind: 'alone', parameter: 'Kinds', value: 'red' }],
  [
    'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 7 hours, 3600: 2 days } }',
    {
      kind: 'span',
      from: 'StartTime',
      to: 'EndTime',
      by: 'Width',
      max: [
        { at: 300, seconds: 25_200 },
        { at: 3600, seconds: 172_800 },
      ],
    },
  ],
  [
    'history: { parameter: StartTime, max: 15 minutes }',
    { kind: 'history', parameter: 'StartTime', by: undefined, max: [{ at: undefined, seconds: 900 }] },
  ],
  ['notFuture: EndTime', { kind: 'notFuture', parameter: 'EndTime' }],
  [
    `complex: { zeroOrOne: [{ requires: { if: Text, then: Low } }, { compare: { left: Low, op: =, right: 1 } },
      { allOrNone: [Text, Low] }] }`,
    {
      kind: 'complex',
      is: {
        kind: 'zeroOrOne',
        of: [
          requires(present('Text'), present('Low')),
          { kind: 'compare', left: value('Low'), op: '=', right: number(1) },
          { kind: 'allOrNone', of: [present('Text'), present('Low')] },
        ],
      },
    },
  ],
];

test.each(rows)('%s', (rule, want) => {
  const rules = `- { id: a, severity: advice, ${rule}, sources: [S] }\n`;
  const { request } = loadedAction({ actions: { Ask: demoAction({ rules }) } });
  const facts = { kind: 'rule', id: 'a', severity: 'advice', sources: ['S'] };
  expect(request.rules).toEqual([expect.objectContaining({ ...facts, body: want })]);
});

test('a rule is an error unless it says otherwise', () => {
  const rules = '- { id: a, zeroOrOne: [Text, Mode] }\n';
  const { request } = loadedAction({ actions: { Ask: demoAction({ rules }) } });
  expect(request.rules.map(({ severity }) => severity)).toEqual(['error']);
});
