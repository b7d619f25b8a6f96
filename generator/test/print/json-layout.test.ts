import { describe, expect, test } from 'vitest';
import type { Data } from '../../src/emit/code/expression.ts';
import { json } from '../../src/print/json.ts';

const words = Array.from({ length: 12 }, (_, index) => `word number ${index}`);
const values: readonly (readonly [about: string, value: Data])[] = [
  ['scalars', ['a', 1, -0.5, true, null]],
  ['empty lists and objects', { list: [], object: {} }],
  ['a long list', words],
  ['long lists in objects in lists', [{ name: 'a', words }, { words: words.slice(0, 2), deeper: { words } }]],
  ['quotes, line breaks and characters that nobody sees', { 'a "b"': 'c\nd\u202ee\u0000', f: '\\x41' }],
];

describe.each(values)('%s', (_, value) => {
  test.each([[undefined], ['filled']] as const)('are read as they were, in layout %s', (layout) => {
    expect(JSON.parse(json(value, layout))).toEqual(value);
  });

  test('fill no more than 120 columns', () => {
    expect(json(value, 'filled').split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

test('what fits stands on one line', () => {
  expect(json({ a: [1, 2], b: { c: 'd' }, e: [] })).toBe('{ "a": [1, 2], "b": { "c": "d" }, "e": [] }');
});

test('what has no value is left out', () => {
  expect(json({ a: undefined, b: 1 })).toBe('{ "b": 1 }');
});

test('a member a line, unless lines are filled', () => {
  const value = { first: words.slice(0, 3), second: words.slice(0, 4), third: 3 };
  expect(json(value)).toBe(
    [
      '{',
      '  "first": ["word number 0", "word number 1", "word number 2"],',
      '  "second": ["word number 0", "word number 1", "word number 2", "word number 3"],',
      '  "third": 3',
      '}',
    ].join('\n'),
  );
  expect(json(value, 'filled')).toBe(
    [
      '{',
      '  "first": ["word number 0", "word number 1", "word number 2"],',
      '  "second": ["word number 0", "word number 1", "word number 2", "word number 3"], "third": 3',
      '}',
    ].join('\n'),
  );
});
