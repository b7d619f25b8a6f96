import type { RuleFacts, RuleKind } from '@volc-live/validators';
import {
  allOrNone,
  allOrNoneOf,
  alone,
  atMostOne,
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
  zeroOrOne,
} from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { judge, told, violationsOf } from '../told.ts';

const rule = (kind: RuleKind, parameters: readonly string[] = ['A', 'B']): RuleFacts => ({ id: 'the-rule', kind, parameters, sentence: 'A and B agree.' });

const three = ['A', 'B', 'C'];
const groups: readonly (readonly [kind: RuleKind, apply: typeof or, holds: (sent: number) => boolean])[] = [
  ['or', or, (sent) => sent >= 1],
  ['onlyOne', onlyOne, (sent) => sent === 1],
  ['allOrNone', allOrNone, (sent) => sent === 0 || sent === 3],
  ['zeroOrOne', zeroOrOne, (sent) => sent <= 1],
];

describe.each(groups)('%s', (kind, apply, holds) => {
  const check: ObjectCheck = (report, request) =>
    apply(report, rule(kind, three), present(request.A), present(request.B), present(request.C));

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('decides the set %i of parameters', (bits) => {
    const sent = three.filter((_, index) => bits & (1 << index));
    expect(told(judge(check, Object.fromEntries(sent.map((name) => [name, 'x']))))).toEqual(holds(sent.length) ? [] : ['the-rule@']);
  });
});

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
  const check: ObjectCheck = (report, request) => requires(report, rule('requires'), present(request.A), present(request.B));

  it.each([[{}, true], [{ A: 1 }, false], [{ B: 1 }, true], [{ A: 1, B: 1 }, true], [{ A: [], B: [] }, true], [{ A: 1, B: [] }, false], [{ A: undefined }, true], [{ A: 1, B: undefined }, false]])('of %j: %s', (input, holds) => {
    expect(told(judge(check, input))).toEqual(holds ? [] : ['the-rule@']);
  });

  it('asks for a change where nothing is absent', () => {
    const both: ObjectCheck = (report, request) => requires(report, rule('requires'), present(request.A), count(request.B) >= 2);
    expect(violationsOf(judge(both, { A: 1, B: [1] }))).toMatchObject([{ message: 'A and B agree.', remedy: 'Change A or B.', facts: { absent: [] } }]);
    expect(violationsOf(judge(both, { A: 1, B: [] }))).toMatchObject([{ remedy: 'Add B.', facts: { absent: ['B'] } }]);
  });
});

describe('alone', () => {
  const quic: RuleFacts = { ...rule('alone', ['A']), value: 'QUIC', sentence: 'QUIC must be the only value of A.' };
  const check: ObjectCheck = (report, { A }) => alone(report, quic, A);

  it.each([[undefined, true], [[], true], [['QUIC'], true], [['RTMP', 'HLS'], true], [['QUIC', 'RTMP'], false], [['RTMP', 'QUIC'], false], [['QUIC', 'QUIC'], false], ['QUIC', true], [null, true]])('of %j: %s', (A, holds) => {
    expect(told(judge(check, { A }))).toEqual(holds ? [] : ['the-rule@']);
  });
});

describe('words', () => {
  const quic: RuleFacts = { ...rule('alone', ['A']), value: 'QUIC' };
  it.each<[RuleKind, ObjectCheck, string]>([
    ['requires', (report) => requires(report, rule('requires'), true, false), 'Add B.'],
    ['or', (report) => or(report, rule('or'), false, false), 'Add one of A, B.'],
    ['onlyOne', (report) => onlyOne(report, rule('onlyOne'), true, true), 'Send exactly one of A, B.'],
    ['allOrNone', (report) => allOrNone(report, rule('allOrNone'), true, false), 'Send all of A, B, or none.'],
    ['zeroOrOne', (report) => zeroOrOne(report, rule('zeroOrOne'), true, true), 'Send only one of A, B.'],
    ['compare', (report) => compare(report, rule('compare'), false), 'Change A or B.'],
    ['complex', (report) => complex(report, rule('complex'), false), 'Change A or B.'],
    ['alone', (report) => alone(report, quic, ['QUIC', 'x']), 'Send QUIC alone or not at all.'],
  ])('of %s', (kind, check, remedy) => {
    const alike = kind === 'alone' ? { paths: ['A'], values: [5] } : { paths: ['A', 'B'], values: [5, undefined] };
    expect(violationsOf(judge(check, { A: 5 }))).toMatchObject([{ ...alike, path: '', rule: 'the-rule', kind, message: 'A and B agree.', remedy }]);
    expect(violationsOf(judge((report, { In }) => object(report, 'In', In, optional, check), { In: { A: 5 } }))).toMatchObject([
      { ...alike, paths: alike.paths.map((name) => `In.${name}`), path: 'In', keys: ['In'], message: 'In: A and B agree.', remedy },
    ]);
  });

  it('hold where the condition does', () => {
    expect(told(judge((report) => compare(report, rule('compare'), true), {}))).toEqual([]);
    expect(told(judge((report) => complex(report, rule('complex'), true), {}))).toEqual([]);
  });
});

it('gives the rules of an object in a list its path, and returns to the outer object', () => {
  const inner: ObjectCheck = (report, value) => requires(report, rule('requires'), present(value.A), present(value.B));
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
  const violations = violationsOf(judge((report) => complex(report, rule('complex', [name]), false), {}));
  expect(violations).toMatchObject([{ paths: [`["${'x'.repeat(64)}…"]`] }]);
});

it('is not silent about an object because of a field of the same name outside', () => {
  const reading: RuleFacts = { ...rule('requires'), reads: ['A'] };
  const inner: ObjectCheck = (report, value) => {
    text(report, 'C', value.C, optional);
    requires(report, reading, value.A === 'x', present(value.B));
  };
  const outer: ObjectCheck = (report, value) => {
    text(report, 'A', value.A, optional);
    object(report, 'In', value.In, optional, inner);
  };
  expect(told(judge(outer, { A: 5, In: { A: 'x' } }))).toEqual(['type@A', 'the-rule@In']);
  expect(told(judge(outer, { A: 5, In: { A: 'x', C: 5 } }))).toEqual(['type@A', 'type@In.C', 'the-rule@In']);
});
