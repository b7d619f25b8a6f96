import type { RuleFacts, RuleKind } from '@volc-live/validators';
import {
  allOrNone,
  allOrNoneOf,
  alone,
  atMostOne,
  broken,
  compare,
  complex,
  contains,
  count,
  exactlyOne,
  holdsIn,
  list,
  object,
  type ObjectCheck,
  onlyOne,
  optional,
  or,
  present,
  requires,
  text,
  type Unchecked,
  zeroOrOne,
} from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { judge, told, violationsOf } from '../told.ts';

const words = { requires, or, onlyOne, allOrNone, zeroOrOne, compare, complex };
type ConditionKind = keyof typeof words;

const rule = (kind: RuleKind, parameters: readonly string[] = ['A', 'B']): RuleFacts => ({ id: 'the-rule', kind, parameters, sentence: 'A and B agree.' });

/** A check of a rule that is a condition. */
const failing = (kind: ConditionKind, fails: (request: Unchecked) => boolean = () => true, more?: Partial<RuleFacts>): ObjectCheck => (report, request) => {
  if (fails(request)) broken(report, { ...rule(kind), ...more }, words[kind]);
};

describe('conditions inside others', () => {
  it.each([[[], true, true, false], [[true], true, true, true], [[false], true, true, false], [[true, true], true, false, false], [[true, false], false, true, true], [[false, false, true], false, true, true], [[false, false], true, true, false]] as const)(
    'of %j',
    (holding, all, most, one) => {
      // Of nothing, all and none are the same; the question never arises.
      if (holding.length) expect(allOrNoneOf(...holding)).toBe(all);
      expect(atMostOne(...holding)).toBe(most);
      expect(exactlyOne(...holding)).toBe(one);
    },
  );
});

describe('presence', () => {
  it.each([[undefined, false], [[], false], [null, true], ['', true], [0, true], [false, true], [[undefined], true], [{}, true], [{ length: 0 }, true]])('of %j is %s', (value, is) => {
    expect(present(value)).toBe(is);
  });

  it.each([[undefined, 0], [null, 0], ['ab', 0], [{ length: 3 }, 0], [[], 0], [['a', 'b'], 2]])('count of %j is %i', (value, number) => {
    expect(count(value)).toBe(number);
  });

  it.each([[undefined, false], ['QUIC', false], [[], false], [['QUIC'], true], [['RTMP', 'QUIC'], true], [['quic'], false], [[['QUIC']], false]])('%j contains QUIC: %s', (value, is) => {
    expect(contains(value, 'QUIC')).toBe(is);
  });

  it.each([[undefined, false], [300, true], ['300', false], [3600, true], [60, false], [[300], false]])('%j is 300 or 3600: %s', (value, is) => {
    expect(holdsIn(value, [300, 3600])).toBe(is);
  });
});

describe('requires', () => {
  const check = failing('requires', ({ A, B }) => present(A) && !present(B));

  it.each([[{}, true], [{ A: 1 }, false], [{ B: 1 }, true], [{ A: 1, B: 1 }, true], [{ A: [], B: [] }, true], [{ A: 1, B: [] }, false], [{ A: undefined }, true], [{ A: 1, B: undefined }, false]])('of %j: %s', (input, holds) => {
    expect(told(judge(check, input))).toEqual(holds ? [] : ['the-rule@']);
  });

  it('asks for a change where nothing is absent', () => {
    const both = failing('requires', ({ A, B }) => present(A) && count(B) < 2);
    expect(violationsOf(judge(both, { A: 1, B: [1] }))).toMatchObject([{ message: 'A and B agree.', remedy: 'Change A or B.', facts: { absent: [] } }]);
    expect(violationsOf(judge(both, { A: 1, B: [] }))).toMatchObject([{ remedy: 'Add B.', facts: { absent: ['B'] } }]);
  });
});

describe('alone', () => {
  const quic: RuleFacts = { ...rule('alone', ['A']), value: 'QUIC', sentence: 'QUIC must be the only value of A.' };
  const check: ObjectCheck = (report, { A }) => alone(report, quic, A, 'QUIC');

  it.each([[undefined, true], [[], true], [['QUIC'], true], [['RTMP', 'HLS'], true], [['QUIC', 'RTMP'], false], [['RTMP', 'QUIC'], false], [['QUIC', 'QUIC'], false], ['QUIC', true], [null, true]])('of %j: %s', (A, holds) => {
    expect(told(judge(check, { A }))).toEqual(holds ? [] : ['the-rule@']);
  });
});

describe('words', () => {
  const quic: RuleFacts = { ...rule('alone', ['A']), value: 'QUIC' };
  it.each<[RuleKind, ObjectCheck, string]>([
    ['requires', failing('requires'), 'Add B.'],
    ['or', failing('or'), 'Add one of A, B.'],
    ['onlyOne', failing('onlyOne'), 'Send exactly one of A, B.'],
    ['allOrNone', failing('allOrNone'), 'Send all of A, B, or none.'],
    ['zeroOrOne', failing('zeroOrOne'), 'Send only one of A, B.'],
    ['compare', failing('compare'), 'Change A or B.'],
    ['complex', failing('complex'), 'Change A or B.'],
    ['alone', (report) => alone(report, quic, ['QUIC', 'x'], 'QUIC'), 'Send QUIC with no other item, or leave it out.'],
  ])('of %s', (kind, check, remedy) => {
    const alike = kind === 'alone' ? { paths: ['A'], values: [5] } : { paths: ['A', 'B'], values: [5, undefined] };
    expect(violationsOf(judge(check, { A: 5 }))).toMatchObject([{ ...alike, path: '', rule: 'the-rule', kind, message: 'A and B agree.', remedy }]);
    expect(violationsOf(judge((report, { In }) => object(report, 'In', In, optional, check), { In: { A: 5 } }))).toMatchObject([
      { ...alike, paths: alike.paths.map((name) => `In.${name}`), path: 'In', keys: ['In'], message: 'In: A and B agree.', remedy },
    ]);
  });
});

it('gives the rules of an object in a list its path, and returns to the outer object', () => {
  const inner = failing('requires', ({ A, B }) => present(A) && !present(B));
  const outer: ObjectCheck = (report, value) => {
    list(report, 'List', value.List, optional, (within, key, item) => object(within, key, item, true, inner));
    inner(report, value);
  };
  const violations = violationsOf(judge(outer, { A: 'outer', List: [{}, { A: 'inner' }, { B: 1 }] }));
  expect(violations).toMatchObject([
    { path: 'List[1]', paths: ['List[1].A', 'List[1].B'], keys: ['List', 1], values: ['inner', undefined] },
    { path: '', paths: ['A', 'B'], keys: [], values: ['outer', undefined] },
  ]);
});

it('quotes and cuts the name of a parameter that is no sensible name', () => {
  const name = 'x'.repeat(65);
  const violations = violationsOf(judge(failing('complex', () => true, { parameters: [name] }), {}));
  expect(violations).toMatchObject([{ paths: [`["${'x'.repeat(64)}…"]`] }]);
});

it('is not silent about an object because of a field of the same name outside', () => {
  const reading = failing('requires', ({ A, B }) => A === 'x' && !present(B), { reads: ['A'] });
  const inner: ObjectCheck = (report, value) => {
    text(report, 'C', value.C, optional);
    reading(report, value);
  };
  const outer: ObjectCheck = (report, value) => {
    text(report, 'A', value.A, optional);
    object(report, 'In', value.In, optional, inner);
  };
  expect(told(judge(outer, { A: 5, In: { A: 'x' } }))).toEqual(['type@A', 'the-rule@In']);
  expect(told(judge(outer, { A: 5, In: { A: 'x', C: 5 } }))).toEqual(['type@A', 'type@In.C', 'the-rule@In']);
});
