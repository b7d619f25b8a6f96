import { describe, expect, test } from 'vitest';
import { ruleHolds } from '../../src/model/analysis/evaluate.ts';
import { writtenSituation } from '../../src/model/analysis/written-situation.ts';
import { demoAction } from '../spec/demo-specs.ts';
import { loadedAction } from './loaded.ts';

/** Whether a request meets a rule, both as YAML and JSON write them. */
function meets(rule: string, request: string, now?: number): boolean {
  const rules = `- { id: a, severity: advice, ${rule} }\n`;
  const { fields, rules: built } = loadedAction({ actions: { Ask: demoAction({ rules }) } }).request;
  const body = built[0]?.body;
  if (body === undefined) throw new Error('The rule did not load.');
  return ruleHolds(body, writtenSituation(JSON.parse(request), fields, now));
}

/** A request with these two instants. */
const at = (start: string, end: string): string => JSON.stringify({ StartTime: start, EndTime: end });

/** A request that ends so many minutes and seconds after it starts. */
const lasting = (end: string, more = ''): string =>
  `{ "StartTime": "2025-02-10T00:00:00Z", "EndTime": "2025-02-10T00:${end}Z"${more} }`;

/** The compared numbers, and whether each sign holds between them. */
const signs = [
  ['<', true, false, false],
  ['<=', true, true, false],
  ['=', false, true, false],
  ['!=', true, false, true],
  ['>=', false, true, true],
  ['>', false, false, true],
] as const;

describe.each(signs)('%s', (sign, less, same, more) => {
  const rule = `compare: { left: Low, op: "${sign}", right: High }`;
  test.each([
    ['less', '{ "Low": 3, "High": 4 }', less],
    ['the same', '{ "Low": 4, "High": 4 }', same],
    ['more', '{ "Low": 5, "High": 4 }', more],
    ['nothing to compare', '{ "Low": 5 }', true],
    ['a text to compare', '{ "Low": 5, "High": "4" }', true],
  ])('of numbers with %s', (_name, request, want) => expect(meets(rule, request)).toBe(want));

  const instants = `compare: { left: StartTime, op: "${sign}", right: EndTime }`;
  test.each([
    ['earlier by a second', at('2025-02-10T00:00:00Z', '2025-02-10T00:00:01Z'), less],
    ['the same at another offset', at('2025-02-10T00:00:00Z', '2025-02-10T08:00:00+08:00'), same],
    ['later by a second', at('2025-02-10T00:00:01Z', '2025-02-10T00:00:00Z'), more],
    ['one that is none', at('tomorrow', '2025-02-10T00:00:00Z'), true],
  ])('of an instant %s', (_name, request, want) => expect(meets(instants, request)).toBe(want));

  const product = `compare: { left: { multiply: [Low, High] }, op: "${sign}", right: { subtract: [High, -8] } }`;
  test.each([
    ['less', '{ "Low": 2, "High": 4 }', less],
    ['the same', '{ "Low": 3, "High": 4 }', same],
    ['more', '{ "Low": 4, "High": 4 }', more],
  ])('of a product with %s', (_name, request, want) => expect(meets(product, request)).toBe(want));

  // Fractions are no differences of whole numbers, so that terms are worked out.
  const fraction = `compare: { left: { add: [{ multiply: [Low, High] }, 0.5] }, op: "${sign}", right: { subtract: [{ add: [High, 8] }, 3.25] } }`;
  test.each([
    ['less', '{ "Low": 1.25, "High": 4 }', less],
    ['the same', '{ "Low": 2.0625, "High": 4 }', same],
    ['more', '{ "Low": 2.25, "High": 4 }', more],
    ['nothing to compare', '{ "High": 4 }', true],
    ['less than zero on both sides', '{ "Low": -0.5, "High": 8.5 }', less],
  ])('of fractions with %s', (_name, request, want) => expect(meets(fraction, request)).toBe(want));
});

/** Twice a length of time is no difference, so that it is worked out; the same less itself is one again. */
describe.each([
  '{ multiply: [{ subtract: [EndTime, StartTime] }, 2] }',
  '{ multiply: [-2, { subtract: [StartTime, EndTime] }] }',
  '{ add: [{ subtract: [EndTime, StartTime] }, { subtract: [EndTime, StartTime] }] }',
])('%s', (twice) => {
  test.each(signs)('%s', (sign, less, same, more) => {
    const rule = `compare: { left: ${twice}, op: "${sign}", right: 20 }`;
    const wants = [['00:09', less], ['00:10', same], ['00:11', more]] as const;
    for (const [end, want] of wants) expect(meets(rule, lasting(end))).toBe(want);
    expect(meets(rule, '{ "EndTime": "2025-02-10T00:00:00Z" }')).toBe(true);
  });
});

describe('defaults', () => {
  test.each([
    ['complex: { parameter: Width, equals: 300 }', '{}', true],
    ['complex: { parameter: Width, equals: 300 }', '{ "Width": 3600 }', false],
    ['or: [Width, Text]', '{}', false],
    ['compare: { left: Width, op: "=", right: 300 }', '{}', true],
    ['compare: { left: Width, op: "=", right: 3600 }', '{}', false],
  ])('{ %s } of %s', (rule, request, want) => expect(meets(rule, request)).toBe(want));
});

describe('lists', () => {
  test.each([
    ['alone: { parameter: Kinds, value: red }', '{ "Kinds": ["red"] }', true],
    ['alone: { parameter: Kinds, value: red }', '{ "Kinds": ["blue", "blue"] }', true],
    ['alone: { parameter: Kinds, value: red }', '{ "Kinds": ["red", "blue"] }', false],
    ['alone: { parameter: Kinds, value: red }', '{ "Kinds": ["red", "red"] }', false],
    ['alone: { parameter: Kinds, value: red }', '{}', true],
    ['complex: { parameter: Kinds, contains: red }', '{ "Kinds": ["blue", "red"] }', true],
    ['complex: { parameter: Kinds, contains: red }', '{ "Kinds": ["blue"] }', false],
    ['complex: { parameter: Kinds, contains: red }', '{}', false],
    ['complex: { parameter: Names, atLeast: 2 }', '{ "Names": ["a"] }', false],
    ['complex: { parameter: Names, atLeast: 2 }', '{ "Names": ["a", "b"] }', true],
    ['complex: { parameter: Names, atMost: 2 }', '{ "Names": ["a", "b"] }', true],
    ['complex: { parameter: Names, atMost: 2 }', '{ "Names": ["a", "b", "c"] }', false],
    ['complex: { parameter: Names, atMost: 2 }', '{}', true],
    ['complex: Names', '{ "Names": [] }', false],
    ['complex: Names', '{ "Names": ["a"] }', true],
  ])('{ %s } of %s', (rule, request, want) => expect(meets(rule, request)).toBe(want));
});

/** How many of three hold, and whether each group does. */
describe.each([
  ['or', [false, true, true, true]],
  ['onlyOne', [false, true, false, false]],
  ['allOrNone', [true, false, false, true]],
  ['zeroOrOne', [true, true, false, false]],
] as const)('%s', (kind, wants) => {
  test.each([
    [0, '{}'],
    [1, '{ "Text": "a" }'],
    [2, '{ "Text": "a", "Low": 1 }'],
    [3, '{ "Text": "a", "Low": 1, "High": 2 }'],
  ])('of %i that hold: %s', (count, request) => {
    expect(meets(`${kind}: [Text, Low, High]`, request)).toBe(wants[count]);
  });
});

describe('other conditions', () => {
  test.each([
    ['requires: { if: Text, then: Low }', '{}', true],
    ['requires: { if: Text, then: Low }', '{ "Low": 1 }', true],
    ['requires: { if: Text, then: Low }', '{ "Text": "a" }', false],
    ['requires: { if: Text, then: Low }', '{ "Text": "a", "Low": 1 }', true],
    ['complex: { all: [Text, Low] }', '{ "Text": "a" }', false],
    ['complex: { all: [Text, Low] }', '{ "Text": "a", "Low": 1 }', true],
    ['complex: { not: Text }', '{}', true],
    ['complex: { not: Text }', '{ "Text": "a" }', false],
    ['complex: { parameter: Text, in: [a, b] }', '{ "Text": "b" }', true],
    ['complex: { parameter: Text, in: [a, b] }', '{ "Text": "c" }', false],
    ['complex: { parameter: Text, in: [a, b] }', '{}', false],
  ])('{ %s } of %s', (rule, request, want) => expect(meets(rule, request)).toBe(want));
});

describe('spans', () => {
  const span = 'span: { from: StartTime, to: EndTime, by: Width, max: { 300: 10 seconds, 3600: 1 minute } }';
  test.each([
    ['10 seconds', lasting('00:10'), true],
    ['11 seconds', lasting('00:11'), false],
    ['60 seconds at another width', lasting('01:00', ', "Width": 3600'), true],
    ['61 seconds at another width', lasting('01:01', ', "Width": 3600'), false],
    ['any length at a width without a limit', lasting('59:00', ', "Width": 60'), true],
    ['no end', '{ "StartTime": "2025-02-10T00:00:00Z" }', true],
    ['no start', '{ "EndTime": "2025-02-10T00:00:00Z" }', true],
  ])('of %s', (_name, text, want) => expect(meets(span, text)).toBe(want));
});

describe('now', () => {
  const now = Date.UTC(2025, 1, 10, 12) / 1000;
  const history = 'history: { parameter: StartTime, by: Width, max: { 300: 1 hour, 3600: 2 hours } }';
  test.each([
    ['an hour ago', history, '{ "StartTime": "2025-02-10T11:00:00Z" }', true],
    ['an hour and a second ago', history, '{ "StartTime": "2025-02-10T10:59:59Z" }', false],
    ['ahead', history, '{ "StartTime": "2025-02-11T00:00:00Z" }', true],
    ['long ago, at a width without a limit', history, '{ "StartTime": "2024-02-10T00:00:00Z", "Width": 60 }', true],
    ['no history', history, '{}', true],
    ['now', 'notFuture: StartTime', '{ "StartTime": "2025-02-10T12:00:00Z" }', true],
    ['in a second', 'notFuture: StartTime', '{ "StartTime": "2025-02-10T12:00:01Z" }', false],
    ['no time', 'notFuture: StartTime', '{}', true],
  ])('%s', (_name, rule, request, want) => expect(meets(rule, request, now)).toBe(want));

  test('without it, what depends on it holds', () => {
    expect(meets(history, '{ "StartTime": "2024-02-10T00:00:00Z" }')).toBe(true);
    expect(meets('notFuture: StartTime', '{ "StartTime": "9999-02-10T00:00:00Z" }')).toBe(true);
  });
});
