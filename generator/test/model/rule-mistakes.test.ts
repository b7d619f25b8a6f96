import { test } from 'vitest';
import { actionWith, expectOneMistake } from './one-mistake.ts';

/** A rule with the condition that when something holds, Text must be sent. */
const when = (condition: string): string => `requires: { if: ${condition}, then: Text }`;

const span = (keys: string): string => `span: »{ from: StartTime, to: EndTime, ${keys} }`;

test.each([
  ['a parameter that does not exist', 'MODEL_UNKNOWN_PARAMETER', when('»Nmaes')],
  ['contains of a text', 'MODEL_RULE_TYPE', when('{ parameter: »Text, contains: a }')],
  ['a count of a text', 'MODEL_RULE_TYPE', when('{ parameter: »Text, atLeast: 2 }')],
  ['a value of a list', 'MODEL_RULE_TYPE', when('{ parameter: »Kinds, equals: red }')],
  ['a value of an instant', 'MODEL_RULE_TYPE', when('{ parameter: »StartTime, equals: a }')],
  ['a value that the enumeration lacks', 'MODEL_UNKNOWN_VALUE', when('{ parameter: Mode, in: [fast, »fsat] }')],
  ['a value that the items of a list lack', 'MODEL_UNKNOWN_VALUE', when('{ parameter: Kinds, contains: »green }')],
  ['a value of the wrong type', 'MODEL_UNKNOWN_VALUE', when("{ parameter: Low, equals: »'5' }")],
  ['a value out of bounds', 'MODEL_UNKNOWN_VALUE', when('{ parameter: Low, equals: »10 }')],
  ['counts that no list has', 'MODEL_BOUNDS', when('{ parameter: Names, atLeast: »3, atMost: 2 }')],
  ['a term about nothing', 'MODEL_UNKNOWN_PARAMETER', 'compare: { left: { add: [»Lwo, 1] }, op: <, right: 5 }'],
  ['a text that is compared', 'MODEL_RULE_TYPE', 'compare: { left: »Text, op: <, right: Low }'],
  ['an instant compared with a number', 'MODEL_RULE_TYPE', 'compare: »{ left: StartTime, op: <, right: Low }'],
  [
    'instants that are added',
    'MODEL_RULE_TYPE',
    'compare: »{ left: { add: [StartTime, EndTime] }, op: <, right: { add: [StartTime, EndTime] } }',
  ],
  [
    'an instant that is multiplied',
    'MODEL_RULE_TYPE',
    'compare: »{ left: { multiply: [StartTime, 2] }, op: <, right: EndTime }',
  ],
  ['a text that stands alone', 'MODEL_RULE_TYPE', 'alone: { parameter: »Text, value: a }'],
  ['an unknown value that stands alone', 'MODEL_UNKNOWN_VALUE', 'alone: { parameter: Kinds, value: »green }'],
  ['a span of numbers', 'MODEL_RULE_TYPE', 'span: { from: »Low, to: EndTime, max: 1 day }'],
  ['a history of a text', 'MODEL_RULE_TYPE', 'history: { parameter: »Text, max: 1 day }'],
  ['a future of a number', 'MODEL_RULE_TYPE', 'notFuture: »Low'],
  ['limits without "by"', 'MODEL_LIMITS', span('max: { 300: 1 day, 3600: 2 days }')],
  ['"by" without limits', 'MODEL_LIMITS', span('by: Width, max: 1 day')],
  ['a limit that is missing', 'MODEL_LIMITS', span('by: Width, max: { 300: 1 day }')],
  [
    'a limit for a value that does not exist',
    'MODEL_UNKNOWN_VALUE',
    'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 1 day, 3600: 1 day, »60: 1 day } }',
  ],
  ['a limit for a word', 'MODEL_UNKNOWN_VALUE', 'history: { parameter: StartTime, by: Width, max: { »x: 1 day } }'],
  ['limits by a list', 'MODEL_RULE_TYPE', 'history: { parameter: StartTime, by: »Names, max: { a: 1 day } }'],
])('%s', (_name, code, rule) => expectOneMistake(code, actionWith({ rules: `- { id: a, ${rule} }\n` })));

test('an id twice', () => {
  const rules = '- { id: a, notFuture: StartTime }\n- { id: »a, notFuture: EndTime }\n';
  expectOneMistake('MODEL_DUPLICATE_RULE', actionWith({ rules }));
});
