import { anyText, closed, list, listOf, listSize, object, type ObjectCheck, optional, required, text, texts } from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { judge, told, violationsOf } from '../told.ts';

const tags: ObjectCheck = (report, { Tags }) => list(report, 'Tags', Tags, optional, anyText);
const twoOrThree: ObjectCheck = (report, { Tags }) => {
  texts(report, 'Tags', Tags, required);
  listSize(report, 'Tags', Tags, { minItems: 2, maxItems: 3 });
};
const colours: ObjectCheck = (report, { Tags }) => listOf(report, 'Tags', Tags, required, ['red', 'green', 7]);
const fields = ['Area', 'Country', 'Province'];
const place: ObjectCheck = (report, value) => {
  text(report, 'Area', value.Area, required);
  text(report, 'Country', value.Country, optional);
  closed(report, value, fields);
};
const home: ObjectCheck = (report, { Home }) => object(report, 'Home', Home, optional, place);
const mustHome: ObjectCheck = (report, { Home }) => object(report, 'Home', Home, required, place);
const places: ObjectCheck = (report, { Places }) =>
  list(report, 'Places', Places, optional, (inner, key, value) => object(inner, key, value, required, place));

describe('list', () => {
  it.each<[string, ObjectCheck, unknown, string[]]>([
    ['absent', tags, {}, []],
    ['undefined', tags, { Tags: undefined }, []],
    ['empty', tags, { Tags: [] }, []],
    ['good', tags, { Tags: ['a', 'b'] }, []],
    ['null', tags, { Tags: null }, ['type@Tags']],
    ['a text', tags, { Tags: 'a' }, ['type@Tags']],
    ['like a list', tags, { Tags: { length: 1, 0: 'a' } }, ['type@Tags']],
    ['a typed array', tags, { Tags: new Uint8Array(1) }, ['type@Tags']],
    ['wrong items', tags, { Tags: ['a', 1, null] }, ['type@Tags[1]', 'type@Tags[2]']],
    ['an undefined item', tags, { Tags: ['a', undefined] }, ['required@Tags[1]']],
    ['a hole', tags, { Tags: Array.from({ length: 1 }).concat(['a']) }, ['required@Tags[0]']],
    ['missing', twoOrThree, {}, ['required@Tags']],
    ['null where required', twoOrThree, { Tags: null }, ['type@Tags']],
    ['too few', twoOrThree, { Tags: ['a'] }, ['items@Tags']],
    ['the fewest', twoOrThree, { Tags: ['a', 'b'] }, []],
    ['the most', twoOrThree, { Tags: ['a', 'b', 'c'] }, []],
    ['too many', twoOrThree, { Tags: ['a', 'b', 'c', 'd'] }, ['items@Tags']],
    ['of an enumeration', colours, { Tags: ['red', 7, 'red'] }, []],
    ['of an enumeration and empty', colours, { Tags: [] }, []],
    ['of an enumeration and missing', colours, {}, ['required@Tags']],
    ['of an enumeration and no list', colours, { Tags: 'red' }, ['type@Tags']],
    ['of an enumeration with others', colours, { Tags: ['7', 'red', undefined, 'Red'] }, ['one-of@Tags[0]', 'required@Tags[2]', 'one-of@Tags[3]']],
    ['of an enumeration without values', (report, { Tags }) => listOf(report, 'Tags', Tags, required, []), { Tags: ['red'] }, ['one-of@Tags[0]']],
    ['too many and one wrong', twoOrThree, { Tags: ['a', 'b', 3, 'd'] }, ['type@Tags[2]', 'items@Tags']],
  ])('%s', (_, check, input, violations) => {
    expect(told(judge(check, input))).toEqual(violations);
  });

  it('has a longest or a shortest length alone', () => {
    const most: ObjectCheck = (report, { Tags }) => listSize(report, 'Tags', Tags, { maxItems: 1 });
    const fewest: ObjectCheck = (report, { Tags }) => listSize(report, 'Tags', Tags, { minItems: 1 });
    expect(violationsOf(judge(most, { Tags: ['a', 'b'] }))).toMatchObject([
      { message: 'Tags must have at most 1 items, not 2.', remedy: 'Use at most 1.' },
    ]);
    expect(violationsOf(judge(fewest, { Tags: [] }))).toMatchObject([
      { message: 'Tags must have at least 1 items, not 0.', remedy: 'Use at least 1.' },
    ]);
    expect(told(judge(most, { Tags: [] }))).toEqual([]);
    expect(told(judge(fewest, { Tags: ['a'] }))).toEqual([]);
  });

  it.each([
    [20, 20, 'type@Tags[19]'],
    [21, 22, 'more@Tags'],
    [5000, 22, 'more@Tags'],
  ])('tells of %i wrong items no more than it should', (wrong, count, last) => {
    const violations = told(judge(tags, { Tags: Array.from({ length: wrong }, () => 0) }));
    expect(violations).toHaveLength(count);
    expect(violations.at(-1)).toBe(last);
  });

  it('counts the items of each list anew', () => {
    const both: ObjectCheck = (report, { A, B }) => {
      list(report, 'A', A, optional, anyText);
      list(report, 'B', B, optional, anyText);
    };
    const wrong = Array.from({ length: 15 }, () => 0);
    expect(told(judge(both, { A: wrong, B: wrong }))).toHaveLength(30);
  });
});

describe('object', () => {
  it.each<[string, ObjectCheck, unknown, string[]]>([
    ['absent', home, {}, []],
    ['missing', mustHome, {}, ['required@Home']],
    ['good', home, { Home: { Area: 'CN' } }, []],
    ['null', home, { Home: null }, ['type@Home']],
    ['a list', home, { Home: [] }, ['type@Home']],
    ['a text', home, { Home: 'CN' }, ['type@Home']],
    ['a function', home, { Home: () => 1 }, ['type@Home']],
    ['a missing field', home, { Home: {} }, ['required@Home.Area']],
    ['several faults', home, { Home: { Area: 1, Country: 2, City: 3 } }, ['type@Home.Area', 'type@Home.Country', 'unknown-field@Home.City']],
    ['in a list', places, { Places: [{ Area: 'CN' }, { Area: 1 }, 5, undefined] }, ['type@Places[1].Area', 'type@Places[2]', 'required@Places[3]']],
    ['a field with a strange name', home, { Home: { Area: 'CN', 'a b': 1, '': 2, '🙂': 3 } }, ['unknown-field@Home["a b"]', 'unknown-field@Home[""]', 'unknown-field@Home["🙂"]']],
  ])('%s', (_, check, input, violations) => {
    expect(told(judge(check, input))).toEqual(violations);
  });

  it.each([[undefined, 'undefined'], [null, 'null'], [5, '5'], ['x', '"x"'], [[], 'list'], [() => 1, 'function'], [Symbol('x'), 'symbol'], [1n, 'bigint'], [true, 'true']])(
    'refuses %o for the whole',
    (input, found) => {
      expect(violationsOf(judge(place, input))).toMatchObject([
        { rule: 'type', path: '', paths: [''], keys: [], values: [input], message: `Input must be an object, not ${found}.`, remedy: 'Send an object.' },
      ]);
    },
  );
});

describe('closed', () => {
  const only: ObjectCheck = (report, request) => closed(report, request, fields);

  it.each<[string, unknown, string[]]>([
    ['nothing', {}, []],
    ['all in order', { Area: 1, Country: 1, Province: 1 }, []],
    ['some in order', { Area: 1, Province: 1 }, []],
    ['any order', { Province: 1, Country: 1, Area: 1 }, []],
    ['mixed order', { Country: 1, Area: 1, Province: 1 }, []],
    ['an undefined field', { City: undefined }, ['unknown-field@City']],
    ['an unknown field first', { City: 1, Area: 1 }, ['unknown-field@City']],
    ['between', { Area: 1, City: 1, Country: 1, Province: 1 }, ['unknown-field@City']],
    ['last', { Area: 1, Country: 1, Province: 1, City: 1 }, ['unknown-field@City']],
    ['out of order and unknown', { Province: 1, City: 1, Area: 1, Town: 1, Country: 1 }, ['unknown-field@City', 'unknown-field@Town']],
    ['a field named __proto__', JSON.parse('{"__proto__":1}'), ['unknown-field@__proto__']],
    ['a field named toString', { toString: 1 }, ['unknown-field@toString']],
    ['a symbol, which is never sent', { [Symbol('x')]: 1 }, []],
  ])('%s', (_, input, violations) => {
    expect(told(judge(only, input))).toEqual(violations);
  });

  it('knows no field where there is none', () => {
    expect(told(judge((report, request) => closed(report, request, []), { A: 1 }))).toEqual(['unknown-field@A']);
  });

  it('suggests a field', () => {
    expect(violationsOf(judge(only, { Provinze: 'x', Galaxy: 'y' }))).toMatchObject([
      { path: 'Provinze', values: ['x'], message: 'Provinze is no field of the API.', remedy: 'Did you mean Province?', facts: { allowed: fields, suggestion: 'Province' } },
      { path: 'Galaxy', values: ['y'], message: 'Galaxy is no field of the API.', remedy: 'Remove it.', facts: { allowed: fields, suggestion: undefined } },
    ]);
  });

  it.each([[20, 20], [21, 21], [1000, 21]])('tells of %i unknown fields no more than it should', (unknown, count) => {
    const input = Object.fromEntries(Array.from({ length: unknown }, (_, index) => [`x${index}`, index]));
    const violations = judge(only, input);
    expect(told(violations)).toHaveLength(count);
    expect(told(violations).at(-1)).toBe(unknown > 20 ? 'more@' : 'unknown-field@x19');
  });

  it('says that there are more', () => {
    const input = { Home: Object.fromEntries([['Area', 'CN'], ...Array.from({ length: 30 }, (_, index) => [`x${index}`, index])]) };
    expect(violationsOf(judge(home, input)).at(-1)).toMatchObject({ path: 'Home', message: 'Home has more faults.', remedy: 'Correct these first.' });
  });
});
