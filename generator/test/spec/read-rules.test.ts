import { expect, test } from 'vitest';
import { demoAction, type DemoFiles } from './demo-specs.ts';
import { diagnose, type MistakeRow } from './read-mistakes.ts';

/** Files whose action has these rules, or one rule with this body. */
const list = (rules: string): DemoFiles => ({ actions: { Ask: demoAction({ rules }) } });
const rule = (body: string): DemoFiles => list(`- { id: a, ${body} }\n`);

const rows: readonly MistakeRow[] = [
  ['no kind', 'SPEC_RULE_KIND', list('- »{ id: a, sources: [S] }\n')],
  ['two kinds', 'SPEC_RULE_KIND', list('- »{ id: a, notFuture: A, or: [A, B] }\n')],
  ['an unknown kind', 'SPEC_UNKNOWN_KEY', list('- { id: a, »requries: { if: A, then: B } }\n')],
  ['no id', 'SPEC_MISSING_KEY', list('- »{ notFuture: A }\n')],
  ['an unknown test', 'SPEC_UNKNOWN_KEY', rule('requires: { if: { parameter: A, »equal: 1 }, then: C }')],
  ['an unknown condition', 'SPEC_UNKNOWN_KEY', rule('requires: { if: { »nott: A }, then: C }')],
  ['a group of one', 'SPEC_TOO_SHORT', rule('or: »[A]')],
  ['an expression for a condition', 'SPEC_BAD_NAME', rule('requires: { if: »"A && B", then: C }')],
  ['a number for a condition', 'SPEC_TYPE', rule('requires: { if: »1, then: C }')],
  ['a condition without "then"', 'SPEC_MISSING_KEY', rule('requires: »{ if: A }')],
  ['a test without a parameter', 'SPEC_BAD_CONDITION', rule('requires: { if: »{ equals: 1 }, then: C }')],
  ['a test of nothing', 'SPEC_BAD_CONDITION', rule('requires: { if: »{ parameter: A }, then: C }')],
  [
    'two tests at once',
    'SPEC_BAD_CONDITION',
    rule('requires: { if: »{ parameter: A, equals: 1, contains: 2 }, then: C }'),
  ],
  ['two conditions in one map', 'SPEC_BAD_CONDITION', rule('requires: { if: »{ not: A, all: [A, B] }, then: C }')],
  ['a test of no values', 'SPEC_TOO_SHORT', rule('requires: { if: { parameter: A, in: »[] }, then: C }')],
  ['at least none', 'SPEC_BAD_NUMBER', rule('requires: { if: { parameter: A, atLeast: »0 }, then: C }')],
  ['an unknown sign', 'SPEC_BAD_VALUE', rule('compare: { left: A, op: »==, right: B }')],
  ['a term of three', 'SPEC_TYPE', rule('compare: { left: { add: »[A, B, C] }, op: <, right: B }')],
  [
    'an unknown operation',
    'SPEC_BAD_VALUE',
    rule('compare: { left: »{ add: [A, 1], multiply: [A, 1] }, op: <, right: B }'),
  ],
  ['a length of time without a unit', 'SPEC_TYPE', rule('span: { from: A, to: B, max: »31 }')],
  ['a length of time in months', 'SPEC_BAD_VALUE', rule('span: { from: A, to: B, max: »3 months }')],
  ['a length of time of nothing', 'SPEC_BAD_VALUE', rule('history: { parameter: A, max: »0 days }')],
  ['a severity that does not exist', 'SPEC_BAD_VALUE', rule('severity: »warning, notFuture: A')],
];

test.each(rows)('a rule with %s', (_name, code, files) => {
  const { found, places } = diagnose(files);
  expect(places).toHaveLength(1);
  expect(found).toEqual([`${code} ${places[0] ?? ''}`]);
});
