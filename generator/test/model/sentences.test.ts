import { expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoSpecs } from '../spec/demo-specs.ts';

/** The sentence and the parameters that a rule without a sentence gets. */
function ruleOf(rule: string): {
  readonly sentence: string | undefined;
  readonly parameters: readonly string[] | undefined;
} {
  const action = demoAction({ rules: `- { id: a, severity: advice, ${rule} }\n` });
  const { service } = loadService(demoSpecs({ actions: { Ask: action } }));
  const found = service?.actions[0]?.request.rules[0];
  return { sentence: found?.sentence, parameters: found?.parameters };
}

test.each([
  ['requires: { if: Text, then: Mode }', 'Text needs Mode.'],
  ['requires: { if: Text, then: { all: [Mode, Low, High] } }', 'Text needs Mode, Low and High.'],
  ['requires: { if: { parameter: Mode, equals: slow }, then: Text }', 'When Mode is slow, Text must be sent.'],
  [
    'requires: { if: { parameter: Low, in: [1, 2, 3] }, then: { not: Text } }',
    'When Low is 1, 2 or 3, Text must be left out.',
  ],
  [
    'requires: { if: { parameter: Kinds, contains: red }, then: { parameter: Names, atLeast: 2 } }',
    'When Kinds contains red, Names must have at least 2 values.',
  ],
  [
    'requires: { if: Names, then: { parameter: Names, atMost: 1 } }',
    'When Names is sent, Names must have at most 1 value.',
  ],
  [
    'requires: { if: Names, then: { parameter: Names, atLeast: 2, atMost: 2 } }',
    'When Names is sent, Names must have exactly 2 values.',
  ],
  [
    'requires: { if: Names, then: { parameter: Names, atLeast: 2, atMost: 4 } }',
    'When Names is sent, Names must have 2 to 4 values.',
  ],
  [
    'requires: { if: { not: Text }, then: { not: { parameter: Kinds, contains: red } } }',
    'When Text is left out, Kinds must not contain red.',
  ],
  ['or: [Text, Mode]', 'At least one of Text and Mode must be sent.'],
  ['onlyOne: [Text, Mode, Low]', 'Exactly one of Text, Mode and Low must be sent.'],
  ['allOrNone: [Text, Mode]', 'Text and Mode are sent together or not at all.'],
  ['zeroOrOne: [Text, Mode]', 'Text and Mode exclude each other.'],
  ['zeroOrOne: [Text, Mode, Low]', 'At most one of Text, Mode and Low may be sent.'],
  [
    'zeroOrOne: [Text, { parameter: Mode, equals: slow }]',
    'At most one of this must hold: Text is sent and Mode is slow.',
  ],
  ['compare: { left: StartTime, op: <, right: EndTime }', 'StartTime must be before EndTime.'],
  ['compare: { left: StartTime, op: <=, right: EndTime }', 'StartTime must be before or at EndTime.'],
  ['compare: { left: EndTime, op: ">", right: { add: [StartTime, 60] } }', 'EndTime must be after StartTime plus 60.'],
  ['compare: { left: Low, op: <, right: High }', 'Low must be less than High.'],
  ['compare: { left: Low, op: "!=", right: High }', 'Low must be different from High.'],
  ['compare: { left: { multiply: [Low, High] }, op: <=, right: 100 }', 'Low times High must be at most 100.'],
  [
    'compare: { left: { subtract: [EndTime, StartTime] }, op: ">=", right: 60 }',
    'EndTime minus StartTime must be at least 60.',
  ],
  ['complex: { or: [Text, { not: Mode }] }', 'Text must be sent or Mode must be left out.'],
  ['complex: { not: { all: [Text, Mode] } }', 'Text must be left out or Mode must be left out.'],
  ['complex: { requires: { if: Text, then: Mode } }', 'Mode must be sent when Text is sent.'],
  ['complex: { onlyOne: [Text, Mode] }', 'Exactly one of this must hold: Text is sent and Mode is sent.'],
  ['complex: { not: { compare: { left: Low, op: <, right: High } } }', 'Low must be at least High.'],
  ['alone: { parameter: Kinds, value: red }', 'red must be the only value of Kinds.'],
  ['span: { from: StartTime, to: EndTime, max: 1 day }', 'EndTime may be at most 1 day after StartTime.'],
  [
    'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 7 hours, 3600: 31 days } }',
    'EndTime may be at most 7 hours after StartTime when Width is 300, 31 days when it is 3600.',
  ],
  [
    'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 90 minutes, 3600: 90 minutes } }',
    'EndTime may be at most 90 minutes after StartTime.',
  ],
  ['history: { parameter: StartTime, max: 61 seconds }', 'StartTime may be at most 61 seconds ago.'],
  [
    'history: { parameter: StartTime, by: Width, max: { 300: 7 days, 3600: 366 days } }',
    'StartTime may be at most 7 days ago when Width is 300, 366 days when it is 3600.',
  ],
  ['notFuture: StartTime', 'StartTime must not be in the future.'],
])('%s', (rule, want) => expect(ruleOf(rule).sentence).toBe(want));

test('a sentence of the spec is kept', () => {
  expect(ruleOf('or: [Text, Mode], sentence: Say something.').sentence).toBe('Say something.');
});

test.each([
  ['zeroOrOne: [Text, Names, Mode]', ['Names', 'Mode', 'Text']],
  [
    'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 1 day, 3600: 2 days } }',
    ['StartTime', 'EndTime', 'Width'],
  ],
  ['complex: { or: [{ not: High }, { compare: { left: { add: [Low, High] }, op: <, right: 9 } }] }', ['Low', 'High']],
])('parameters of %s stand in the order of the fields', (rule, want) => expect(ruleOf(rule).parameters).toEqual(want));
