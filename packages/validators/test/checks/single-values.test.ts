import {
  anyText,
  boolean,
  boundedText,
  instant,
  integer,
  integerOf,
  number,
  type ObjectCheck,
  oneOf,
  optional,
  required,
  text,
} from '@volc-live/validators/codegen/v1';
import { describe, expect, it } from 'vitest';
import { judge, told, violationsOf } from '../told.ts';

/** Checks the field At of an object. */
type Check = (...given: Parameters<ObjectCheck>) => unknown;

interface Table {
  readonly name: string;
  readonly check: Check;
  readonly good: readonly unknown[];
  readonly bad: readonly (readonly [value: unknown, rule: string])[];
}

const facets = { minLength: 2, maxLength: 4, pattern: /^[a-z😀]*$/u };
const colours = ['red', 'green', 7];

const tables: readonly Table[] = [
  {
    name: 'optional text',
    check: (report, { At }) => text(report, 'At', At, optional),
    good: [undefined, '', 'x', '\0', '\ud800'],
    bad: [[null, 'type'], [0, 'type'], [true, 'type'], [[], 'type'], [['x'], 'type'], [{}, 'type'], [Object('x'), 'type'], [Symbol('x'), 'type'], [1n, 'type'], [() => 'x', 'type']],
  },
  {
    name: 'required text',
    check: (report, { At }) => text(report, 'At', At, required),
    good: ['', 'x'],
    bad: [[undefined, 'required'], [null, 'type']],
  },
  {
    name: 'text with limits',
    check: (report, { At }) => boundedText(report, 'At', At, optional, facets),
    good: [undefined, 'ab', 'abc', 'abcd', '😀😀', '😀😀😀😀', 'a😀bc'],
    bad: [['', 'length'], ['a', 'length'], ['abcde', 'length'], ['😀', 'length'], ['😀😀😀😀😀', 'length'], ['x'.repeat(1000), 'length'], ['AB', 'pattern'], ['ab\n', 'pattern'], [12, 'type']],
  },
  {
    name: 'text with a shortest length only',
    check: (report, { At }) => boundedText(report, 'At', At, optional, { minLength: 1 }),
    good: ['a', 'a'.repeat(10_000)],
    bad: [['', 'length']],
  },
  {
    name: 'text with a longest length only',
    check: (report, { At }) => boundedText(report, 'At', At, optional, { maxLength: 1 }),
    good: ['', 'a', '😀'],
    bad: [['ab', 'length'], ['😀😀', 'length'], ['abc', 'length']],
  },
  {
    name: 'any text',
    check: (report, { At }) => anyText(report, 'At', At),
    good: ['', 'x'],
    bad: [[undefined, 'required'], [null, 'type'], [5, 'type']],
  },
  {
    name: 'optional whole number',
    check: (report, { At }) => integer(report, 'At', At, optional),
    good: [undefined, 0, -0, 1, -1, 1e3, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
    bad: [[1.5, 'type'], [NaN, 'type'], [Infinity, 'type'], [2 ** 53, 'type'], [null, 'type'], ['1', 'type'], [1n, 'type'], [true, 'type'], [Object(1), 'type'], [[1], 'type']],
  },
  {
    name: 'required whole number from 1 to 1000',
    check: (report, { At }) => integer(report, 'At', At, required, { minimum: 1, maximum: 1000 }),
    good: [1, 2, 1000],
    bad: [[undefined, 'required'], [0, 'range'], [1001, 'range'], [-1, 'range'], ['1', 'type'], [1.5, 'type']],
  },
  {
    name: 'whole number from 1',
    check: (report, { At }) => integer(report, 'At', At, optional, { minimum: 1 }),
    good: [1, 1e9],
    bad: [[0, 'range']],
  },
  {
    name: 'optional number to 10',
    check: (report, { At }) => number(report, 'At', At, optional, { maximum: 10 }),
    good: [undefined, 10, 9.99, -1e300, -0],
    bad: [[10.01, 'range'], [NaN, 'type'], [Infinity, 'type'], [-Infinity, 'type'], [null, 'type'], ['1', 'type']],
  },
  {
    name: 'required number',
    check: (report, { At }) => number(report, 'At', At, required),
    good: [0, 0.5, 1e300, 2 ** 53],
    bad: [[undefined, 'required'], [null, 'type']],
  },
  {
    name: 'optional boolean',
    check: (report, { At }) => boolean(report, 'At', At, optional),
    good: [undefined, true, false],
    bad: [[null, 'type'], [0, 'type'], ['true', 'type'], [Object(true), 'type']],
  },
  {
    name: 'required boolean',
    check: (report, { At }) => boolean(report, 'At', At, required),
    good: [true, false],
    bad: [[undefined, 'required'], [1, 'type']],
  },
  {
    name: 'optional instant',
    check: (report, { At }) => instant(report, 'At', At, optional),
    good: [undefined, '2025-02-10T00:00:00Z'],
    bad: [[null, 'type'], ['', 'instant'], ['2025-02-10', 'instant'], [0, 'type'], [new Date(0), 'type'], [Object('2025-02-10T00:00:00Z'), 'type']],
  },
  {
    name: 'required instant',
    check: (report, { At }) => instant(report, 'At', At, required),
    good: ['2025-02-10T00:00:00Z'],
    bad: [[undefined, 'required'], [null, 'type']],
  },
  {
    name: 'optional value of several',
    check: (report, { At }) => oneOf(report, 'At', At, optional, colours),
    good: [undefined, 'red', 'green', 7],
    bad: [['Red', 'one-of'], ['', 'one-of'], ['7', 'one-of'], [8, 'one-of'], [null, 'one-of'], [['red'], 'one-of'], [NaN, 'one-of'], [{}, 'one-of']],
  },
  {
    name: 'required value of several',
    check: (report, { At }) => oneOf(report, 'At', At, required, colours),
    good: ['red', 7],
    bad: [[undefined, 'required'], ['blue', 'one-of']],
  },
  {
    name: 'optional number of several',
    check: (report, { At }) => integerOf(report, 'At', At, optional, [300, 3600]),
    good: [undefined, 300, 3600],
    bad: [[60, 'one-of'], ['300', 'one-of'], [null, 'one-of'], [NaN, 'one-of'], [[300], 'one-of']],
  },
  {
    name: 'required number of several',
    check: (report, { At }) => integerOf(report, 'At', At, required, [300, 3600], 300),
    good: [300],
    bad: [[undefined, 'required'], [60, 'one-of']],
  },
];

describe.each(tables)('$name', ({ check, good, bad }) => {
  const verdictOn = (value: unknown): string[] => told(judge((report, request) => void check(report, request), { At: value }));

  it.each(good.map((value) => [value]))('takes %o', (value) => {
    expect(verdictOn(value)).toEqual([]);
  });

  it.each(bad)('refuses %o: %s', (value, rule) => {
    expect(verdictOn(value)).toEqual([`${rule}@At`]);
  });
});

it('tells a text that breaks its length and its pattern both', () => {
  expect(told(judge((report, { At }) => boundedText(report, 'At', At, optional, facets), { At: 'A' }))).toEqual(['length@At', 'pattern@At']);
});

it.each<[string, Check, string]>([
  ['an instant', (report, { At }) => instant(report, 'At', At, optional), 'string'],
  ['any text', (report, { At }) => anyText(report, 'At', At), 'string'],
  ['a number', (report, { At }) => number(report, 'At', At, optional, {}), 'number'],
  ['a whole number', (report, { At }) => integer(report, 'At', At, optional, {}), 'integer'],
  ['true or false', (report, { At }) => boolean(report, 'At', At, optional), 'boolean'],
])('says which type %s must have', (_, check, expected) => {
  const [violation] = violationsOf(judge((report, request) => void check(report, request), { At: [] }));
  expect(violation?.facts).toEqual({ expected, found: 'list' });
});

describe('values that checks return', () => {
  const returned = (check: Check, value: unknown): unknown => {
    let result: unknown;
    judge((report, request) => { result = check(report, request); }, { At: value });
    return result;
  };
  const whole: Check = (report, { At }) => integer(report, 'At', At, optional, { minimum: 1 });
  const any: Check = (report, { At }) => number(report, 'At', At, optional, { maximum: 10 });
  const step: Check = (report, { At }) => integerOf(report, 'At', At, optional, [300, 3600], 300);
  const bare: Check = (report, { At }) => integerOf(report, 'At', At, optional, [300, 3600]);
  const must: Check = (report, { At }) => integerOf(report, 'At', At, required, [300, 3600], 300);

  const time: Check = (report, { At }) => instant(report, 'At', At, optional);

  it.each<[string, Check, unknown, number]>([
    ['seconds of an instant', time, '2025-02-10T08:00:00+08:00', 1_739_145_600],
    ['NaN for an absent instant', time, undefined, NaN],
    ['NaN for a wrong instant', time, '2025-02-10', NaN],
    ['NaN for what is no text', time, 1_739_145_600, NaN],
    ['a whole number', whole, 5, 5],
    ['NaN for an absent whole number', whole, undefined, NaN],
    ['NaN for a wrong whole number', whole, '5', NaN],
    ['NaN for a whole number out of range', whole, 0, NaN],
    ['a number', any, 2.5, 2.5],
    ['NaN for an absent number', any, undefined, NaN],
    ['NaN for a wrong number', any, null, NaN],
    ['NaN for a number out of range', any, 11, NaN],
    ['a number of several', step, 3600, 3600],
    ['the default of an absent one', step, undefined, 300],
    ['NaN for an absent one without default', bare, undefined, NaN],
    ['NaN for a wrong one, not the default', step, 60, NaN],
    ['NaN for null, not the default', step, null, NaN],
    ['NaN for a required one, not the default', must, undefined, NaN],
  ])('%s', (_, check, value, result) => {
    expect(returned(check, value)).toBe(result);
  });
});

describe('words', () => {
  it.each<[string, Check, unknown, string, string]>([
    ['required', (report, { At }) => text(report, 'At', At, required), undefined, 'At is missing.', 'Add At.'],
    ['type', (report, { At }) => text(report, 'At', At, required), 5, 'At must be a string, not 5.', 'Send a string.'],
    ['type', (report, { At }) => integer(report, 'At', At, required), [], 'At must be an integer, not list.', 'Send an integer.'],
    ['type', (report, { At }) => number(report, 'At', At, required), {}, 'At must be a number, not object.', 'Send a number.'],
    ['type', (report, { At }) => boolean(report, 'At', At, required), null, 'At must be a boolean, not null.', 'Send a boolean.'],
    ['type', (report, { At }) => number(report, 'At', At, required), 'a\u202e\nb', 'At must be a number, not "a\ufffd\\nb".', 'Send a number.'],
    ['type', (report, { At }) => number(report, 'At', At, required), 'x'.repeat(65), `At must be a number, not "${'x'.repeat(64)}…".`, 'Send a number.'],
    ['length', (report, { At }) => boundedText(report, 'At', At, required, facets), 'abcde', 'At must have 2 to 4 characters, not 5.', 'Use 2 to 4.'],
    ['length', (report, { At }) => boundedText(report, 'At', At, required, { maxLength: 1 }), '😀😀', 'At must have at most 1 characters, not 2.', 'Use at most 1.'],
    ['length', (report, { At }) => boundedText(report, 'At', At, required, { maxLength: 1 }), 'x'.repeat(20_000), 'At must have at most 1 characters, not 20000.', 'Use at most 1.'],
    ['length', (report, { At }) => boundedText(report, 'At', At, required, { minLength: 1 }), '', 'At must have at least 1 characters, not 0.', 'Use at least 1.'],
    ['pattern', (report, { At }) => boundedText(report, 'At', At, required, facets), 'AB', 'At must match ^[a-z😀]*$, not be "AB".', 'Use only what the pattern allows.'],
    ['range', (report, { At }) => integer(report, 'At', At, required, { minimum: 1, maximum: 1000 }), 0, 'At must be 1 to 1000, not 0.', 'Use 1 to 1000.'],
    ['one-of', (report, { At }) => oneOf(report, 'At', At, required, colours), 'gren', 'At must be one of red, green, 7, not "gren".', 'Did you mean green?'],
    ['one-of', (report, { At }) => oneOf(report, 'At', At, required, colours), 'violet', 'At must be one of red, green, 7, not "violet".', 'Use one of these.'],
    ['one-of', (report, { At }) => integerOf(report, 'At', At, required, [300, 3600]), 301, 'At must be one of 300, 3600, not 301.', 'Use one of these.'],
    ['one-of', (report, { At }) => integerOf(report, 'At', At, required, [300, 3600]), '300', 'At must be one of 300, 3600, not "300".', 'Did you mean 300?'],
  ])('of %s', (rule, check, value, message, remedy) => {
    const violations = violationsOf(judge((report, request) => void check(report, request), { At: value }));
    expect(violations).toMatchObject([{ rule, kind: rule, path: 'At', paths: ['At'], keys: ['At'], values: [value], message, remedy }]);
  });

  it.each([
    ['red', 'red'], ['RED', 'red'], ['rde', undefined], ['rd', undefined], ['redd', 'red'], ['gren', 'green'], ['greeen', 'green'],
    ['geren', undefined], ['grxxn', undefined], ['grxxen', 'green'], ['gr', undefined], ['', undefined], ['greenish!', undefined], [{}, undefined],
  ])('suggests for %j: %s', (value, suggestion) => {
    const violations = violationsOf(judge((report, { At }) => oneOf(report, 'At', At, required, colours), { At: value }));
    expect(value === 'red' ? [] : violations[0]?.facts).toEqual(value === 'red' ? [] : { allowed: colours, suggestion });
  });
});
