import { describe, expect, test } from 'vitest';
import type { ConformanceCase } from '../../../src/emit/cases/conformance-case.ts';
import { casesOf, emitCases } from '../../../src/emit/cases/emit-cases.ts';
import { judge } from '../../../src/emit/cases/judge.ts';
import { parseInstant } from '../../../src/model/instant.ts';
import type { Action, ObjectType, Type } from '../../../src/model/model.ts';
import { json } from '../../../src/print/json.ts';
import { live } from '../openapi/live-document.ts';
import { kindsAction, rulesOf } from './kinds-action.ts';

const kinds = kindsAction(
  rulesOf({
    'low-below-high': 'compare: { left: Low, op: <, right: High }',
    'one-only': 'onlyOne: [Flag, { parameter: Width, equals: 3600 }]',
    'red-alone': 'alone: { parameter: Kinds, value: red }',
    'kinds-need-names': 'requires: { if: { parameter: Kinds, contains: blue }, then: { parameter: Names, atLeast: 2 } }',
    span: 'span: { from: Start, to: End, by: Width, max: { 300: 1 day, 3600: 2 days } }',
    history: 'history: { parameter: Start, max: 3 days }',
    'not-late': 'notFuture: End',
    never: 'complex: { not: { all: [Code, Share] } }',
  }),
);

const actions: readonly Action[] = [...live.actions, kinds];

describe.each(actions)('cases of $name', (action) => {
  const cases = casesOf(action);

  test('are judged as the model says, at their own clock', () => {
    const misjudged = cases.filter(({ request, now, verdict, violations, advice }) => {
      const found = judge(action.request, request, parseInstant(now) ?? Number.NaN);
      const wanted = found.violations.length === 0 ? 'valid' : 'invalid';
      return verdict !== wanted || JSON.stringify(found) !== JSON.stringify({ violations, advice });
    });
    expect(misjudged).toEqual([]);
  });

  test('have one that keeps and one that breaks nothing but it, for every rule', () => {
    const ids = [...new Set(objectsIn(action.request).flatMap(({ rules }) => rules.map(({ id }) => id)))];
    expect(ids.filter((id) => !cases.some((each) => each.about === id && brokenBy(each) === ''))).toEqual([]);
    expect(ids.filter((id) => !cases.some((each) => brokenBy(each) === id))).toEqual([]);
  });

  test('have names and requests of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(new Set(cases.map(({ about, request }) => `${about} ${JSON.stringify(request)}`)).size).toBe(cases.length);
  });

  test('break one thing at a time, but for those about order and about fields that are wrong themselves', () => {
    const broader = cases.filter(({ violations, advice }) => violations.length + advice.length > 1);
    expect(broader.filter(({ about, name }) => about !== 'order' && !name.endsWith('is wrong itself'))).toEqual([]);
  });

  test('are the same on a second run', () => {
    expect(json({ ...emitCases({ ...action }, live) }, 'filled')).toBe(json({ ...emitCases({ ...action }, live) }, 'filled'));
  });
});

/** Cases by name. */
const kindCases = new Map(casesOf(kinds).map((each) => [each.name, each]));

test.each([
  ['low-below-high: left side 1 less', '', { Low: 1, High: 2 }],
  ['low-below-high: sides equal', 'low-below-high', { Low: 1, High: 1 }],
  ['low-below-high: left side 1 more', 'low-below-high', { Low: 2, High: 1 }],
  ['low-below-high: Low absent, High absent', '', {}],
  ['one-only: Width 3600, Flag true', 'one-only', { Width: 3600, Flag: true }],
  ['red-alone: Kinds [red, red]', 'red-alone', { Kinds: ['red', 'red'] }],
  ['kinds-need-names: Kinds [blue], Names [example]', 'kinds-need-names', { Kinds: ['blue'] }],
  ['kinds-need-names: Kinds an empty list', '', { Kinds: [] }],
  ['span: 1 s beyond the limit, Width absent', 'span', {}],
  ['Places[0] street-needs-city: City absent, Street "example"', 'street-needs-city', { Places: [{ Street: 'example' }] }],
  ['Places[0].Area: left out', 'required', { Places: [{}] }],
])('%s', (name, broken, parts = {}) => {
  const found = kindCases.get(name);
  expect(found === undefined ? 'missing' : brokenBy(found)).toBe(broken);
  expect(found?.request).toMatchObject(parts);
});

test('limits of time are tried at the limit and a second beyond, for each value that chooses one', () => {
  const about = (id: string): readonly string[] =>
    [...kindCases.values()].filter((each) => each.about === id && each.name.includes('limit')).map((each) => `${lengthOf(each)} ${brokenBy(each)}`.trim());
  expect(about('span')).toEqual(expect.arrayContaining(['86400', '86401 span', '172800', '172801 span']));
});

test('a rule about values is silent where a value is wrong itself', () => {
  expect(kindCases.get('red-alone: Kinds is wrong itself')?.violations).toEqual([{ rule: 'one-of', paths: ['Kinds[2]'] }]);
});

test('a text of a length is grown from an example, so that it matches its pattern', () => {
  const codes = [...kindCases.values()].filter(({ about }) => about === 'length Code').map(({ request, verdict }) => [(request as { Code: string }).Code, verdict]);
  expect(codes).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^[a-z]$/), 'invalid'],
      [expect.stringMatching(/^[a-z-]{2}$/), 'valid'],
      [expect.stringMatching(/^[a-z-]{4}$/), 'valid'],
      [expect.stringMatching(/^[a-z-]{5}$/), 'invalid'],
    ]),
  );
});

test('where no valid request is found there are only cases about the whole', () => {
  const rules = kinds.request.rules.map((rule) => ({ ...rule, body: impossible }));
  const stuck: Action = { ...kinds, request: { ...kinds.request, rules } };
  expect(new Set(casesOf(stuck).map(({ about }) => about))).toEqual(new Set(['type', 'order']));
});

const impossible = { kind: 'complex', is: { kind: 'all', of: [{ kind: 'present', parameter: 'Low' }, { kind: 'not', of: { kind: 'present', parameter: 'Low' } }] } } as const;

function brokenBy({ violations, advice }: ConformanceCase): string {
  return [...violations, ...advice].map(({ rule }) => rule).join();
}

function lengthOf({ request }: ConformanceCase): number {
  const { Start = '', End = '' } = request as { Start?: string; End?: string };
  return (parseInstant(End) ?? Number.NaN) - (parseInstant(Start) ?? Number.NaN);
}

function objectsIn(type: Type): readonly ObjectType[] {
  switch (type.kind) {
    case 'object':
      return [type, ...type.fields.flatMap((field) => objectsIn(field.type))];
    case 'list':
      return objectsIn(type.element);
    case 'shape':
      return objectsIn(type.shape.type);
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'enum':
      return [];
  }
}
