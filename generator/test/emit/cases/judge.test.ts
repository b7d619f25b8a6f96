import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/emit/cases/judge.ts';
import type { Json } from '../../../src/model/model.ts';
import { kindsAction, rulesOf } from './kinds-action.ts';

/** Noon of 10 March 2026 in UTC, in seconds since 1970. */
const now = Date.UTC(2026, 2, 10, 12) / 1000;
const start = '2026-03-01T00:00:00Z';

/** What a judgement says, as `rule at path, path`; advice in brackets. */
function told(rules: Readonly<Record<string, string>>, request: Json): readonly string[] {
  const { violations, advice } = judge(kindsAction(rulesOf(rules)).request, request, now);
  return [
    ...violations.map(({ rule, paths }) => `${rule} at ${paths.join(', ')}`),
    ...advice.map(({ rule, paths }) => `(${rule} at ${paths.join(', ')})`),
  ];
}

const fields: readonly (readonly [about: string, request: Json, want: readonly string[]])[] = [
  ['a request that is right', { Start: start }, []],
  ['no object', 'text', ['type at ']],
  ['a list', [], ['type at ']],
  ['null', null, ['type at ']],
  ['a required field that is missing', {}, ['required at Start']],
  ['null for a required field', { Start: null }, ['type at Start']],
  ['an unknown field', { Start: start, start }, ['unknown-field at start']],
  ['an unknown field with a name of every object', { Start: start, constructor: 1 }, ['unknown-field at constructor']],
  ['a text that is no instant', { Start: '2026-02-29T00:00:00Z' }, ['instant at Start']],
  ['a value that is not listed', { Start: start, Width: 301 }, ['one-of at Width']],
  ['a listed number as text', { Start: start, Width: '300' }, ['one-of at Width']],
  ['a wrong item', { Start: start, Kinds: ['red', 'green', null] }, ['one-of at Kinds[1]', 'one-of at Kinds[2]']],
  ['no list', { Start: start, Kinds: 'red' }, ['type at Kinds']],
  ['too few items', { Start: start, Names: [] }, ['items at Names']],
  ['too many items, one of them wrong', { Start: start, Names: ['a', 1, 'b', 'c'] }, ['type at Names[1]', 'items at Names']],
  ['a text that is too short', { Start: start, Code: 'a' }, ['length at Code']],
  ['a text that is too long and does not match', { Start: start, Code: 'ABCDE' }, ['length at Code', 'pattern at Code']],
  ['characters beyond 16 bits', { Start: start, Home: { Area: '𝄞𝄞𝄞' } }, []],
  ['a number below its limit', { Start: start, Low: 0 }, ['range at Low']],
  ['a number above its limit', { Start: start, Low: 10 }, ['range at Low']],
  ['a fraction', { Start: start, Low: 1.5 }, ['type at Low']],
  ['a fraction where it may be one', { Start: start, Share: 1.5 }, []],
  ['a number that is no boolean', { Start: start, Flag: 1 }, ['type at Flag']],
  ['a wrong field in an object', { Start: start, Home: { Area: 1 } }, ['type at Home.Area']],
  ['a missing field in an item', { Start: start, Places: [{ Area: 'a' }, {}] }, ['required at Places[1].Area']],
  [
    'many mistakes: fields first, then unknown ones',
    { Unheard: 1, Home: { Street: 's', Other: 1 }, Width: 1 },
    ['required at Start', 'one-of at Width', 'required at Home.Area', 'unknown-field at Home.Other', 'street-needs-city at Home.City, Home.Street', 'unknown-field at Unheard'],
  ],
  ['advice about an item', { Start: start, Places: [{ Area: 'a', City: 'c' }] }, ['(city-advised at Places[0].City, Places[0].Street)']],
];

test.each(fields)('fields: %s', (_, request, want) => {
  expect(told({}, request)).toEqual(want);
});

const rules: readonly (readonly [body: string, parts: Readonly<Record<string, Json>>, want: string])[] = [
  ['zeroOrOne: [Low, High]', { Low: 1, High: 2 }, 'r at Low, High'],
  ['zeroOrOne: [Low, High]', { High: 2 }, ''],
  ['zeroOrOne: [Names, Kinds]', { Kinds: ['red'], Names: ['a'] }, 'r at Kinds, Names'],
  ['zeroOrOne: [Kinds, Places]', { Kinds: ['red'], Places: [] }, ''],
  ['or: [Low, High]', {}, 'r at Low, High'],
  ['or: [Low, High]', { Low: 1, High: 1 }, ''],
  ['onlyOne: [Low, High]', {}, 'r at Low, High'],
  ['onlyOne: [Low, High]', { Low: 1 }, ''],
  ['onlyOne: [Low, High]', { Low: 1, High: 1 }, 'r at Low, High'],
  ['allOrNone: [Low, High, Flag]', { Low: 1, High: 1 }, 'r at Low, High, Flag'],
  ['allOrNone: [Low, High, Flag]', { Low: 1, High: 1, Flag: false }, ''],
  ['allOrNone: [Low, High, Flag]', {}, ''],
  ['requires: { if: Low, then: High }', { Low: 1 }, 'r at Low, High'],
  ['requires: { if: Low, then: High }', { High: 1 }, ''],
  ['requires: { if: { parameter: Width, equals: 300 }, then: Low }', {}, 'r at Width, Low'],
  ['requires: { if: { parameter: Width, in: [3600] }, then: Low }', {}, ''],
  ['requires: { if: { parameter: Kinds, contains: red }, then: { parameter: Names, atLeast: 2 } }', { Kinds: ['blue', 'red'], Names: ['a'] }, 'r at Kinds, Names'],
  ['requires: { if: { parameter: Kinds, contains: red }, then: { parameter: Names, atMost: 2 } }', { Kinds: ['red'] }, ''],
  ['complex: { not: { all: [Low, { or: [High, Flag] }] } }', { Low: 1, Flag: true }, 'r at Low, High, Flag'],
  ['complex: { not: { all: [Low, { or: [High, Flag] }] } }', { Low: 1 }, ''],
  ['compare: { left: Low, op: <, right: High }', { Low: 2, High: 2 }, 'r at Low, High'],
  ['compare: { left: Low, op: <, right: High }', { Low: 2 }, ''],
  ['compare: { left: Low, op: <=, right: High }', { Low: 2, High: 2 }, ''],
  ["compare: { left: Low, op: '>', right: High }", { Low: 2, High: 2 }, 'r at Low, High'],
  ["compare: { left: Low, op: '>=', right: High }", { Low: 2, High: 2 }, ''],
  ['compare: { left: Low, op: =, right: High }', { Low: 2, High: 3 }, 'r at Low, High'],
  ["compare: { left: Low, op: '!=', right: High }", { Low: 2, High: 2 }, 'r at Low, High'],
  ['compare: { left: { add: [Low, { multiply: [High, 2] }] }, op: <, right: { subtract: [10, 1] } }', { Low: 1, High: 4 }, 'r at Low, High'],
  ['compare: { left: { add: [Low, { multiply: [High, 2] }] }, op: <, right: { subtract: [11, 1] } }', { Low: 1, High: 4 }, ''],
  ['compare: { left: Start, op: <, right: End }', { End: '2026-02-28T19:00:00-05:00' }, 'r at Start, End'],
  ['compare: { left: Start, op: <, right: End }', { End: '2026-02-28T19:00:01-05:00' }, ''],
  ['alone: { parameter: Kinds, value: red }', { Kinds: ['red', 'blue'] }, 'r at Kinds'],
  ['alone: { parameter: Kinds, value: red }', { Kinds: ['red', 'red'] }, 'r at Kinds'],
  ['alone: { parameter: Kinds, value: red }', { Kinds: ['red'] }, ''],
  ['alone: { parameter: Kinds, value: red }', { Kinds: ['blue', 'blue'] }, ''],
  ['span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }', { End: '2026-03-02T00:00:00Z' }, ''],
  ['span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }', { End: '2026-03-02T00:00:01Z' }, 'r at Start, End, Width'],
  ['span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }', { End: '2026-03-03T00:00:00Z', Width: 3600 }, ''],
  ['span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }', { End: '2026-03-03T00:00:01Z', Width: 3600 }, 'r at Start, End, Width'],
  ['history: { parameter: Start, max: 9 days }', { Start: '2026-03-01T12:00:00Z' }, ''],
  ['history: { parameter: Start, max: 9 days }', { Start: '2026-03-01T11:59:59Z' }, 'r at Start'],
  ['notFuture: Start', { Start: '2026-03-10T12:00:00Z' }, ''],
  ['notFuture: Start', { Start: '2026-03-10T12:00:01Z' }, 'r at Start'],
];

test.each(rules)('%s for %j', (body, parts, want) => {
  expect(told({ r: body }, { Start: start, ...parts }).join()).toBe(want);
});

describe('a field that is wrong itself', () => {
  test.each<readonly [body: string, parts: Readonly<Record<string, Json>>, want: readonly string[]]>([
    ['allOrNone: [Low, High]', { Low: 'x' }, ['type at Low', 'r at Low, High']],
    ['zeroOrOne: [Low, High]', { Low: null, High: 1 }, ['type at Low', 'r at Low, High']],
    ['compare: { left: Low, op: <, right: High }', { Low: 9.5, High: 1 }, ['type at Low']],
    ['compare: { left: Low, op: <, right: High }', { Low: 20, High: 1 }, ['range at Low']],
    ['complex: { not: { all: [Low, { parameter: Width, equals: 300 }] } }', { Low: 1, Width: '300' }, ['one-of at Width']],
    ['alone: { parameter: Kinds, value: red }', { Kinds: ['red', 'green'] }, ['one-of at Kinds[1]']],
    ['requires: { if: { parameter: Kinds, contains: red }, then: Low }', { Kinds: ['red', 1] }, ['one-of at Kinds[1]']],
    ['requires: { if: Places, then: Low }', { Places: [{}] }, ['required at Places[0].Area', 'r at Low, Places']],
    ['requires: { if: { parameter: Places, atLeast: 1 }, then: Low }', { Places: [{}] }, ['required at Places[0].Area']],
    ['history: { parameter: Start, max: 9 days }', { Start: '2020-13-01T00:00:00Z' }, ['instant at Start']],
    ['notFuture: Start', { Start: 1 }, ['type at Start']],
    ['span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }', { End: '2026-03-09T00:00:00Z', Width: 1 }, ['one-of at Width']],
  ])('%s for %j', (body, parts, want) => {
    expect(told({ r: body }, { Start: start, ...parts })).toEqual(want);
  });
});

test('advice is told apart, and refuses nothing', () => {
  expect(told({ a: 'severity: advice, or: [Low, High]', b: 'onlyOne: [Flag, Share]' }, { Start: start })).toEqual([
    'b at Share, Flag',
    '(a at Low, High)',
  ]);
});
