import { expect, test } from 'vitest';

import type { Field } from '../../src/model/model.ts';
import { structureOf } from '../../src/plan/structure.ts';
import { boolean, enumOf, field, instant, integer, list, needed, number, object, refer, shape, text } from './model-builders.ts';

const same = (one: readonly Field[], other: readonly Field[]): boolean =>
  JSON.stringify(structureOf(object(one))) === JSON.stringify(structureOf(object(other)));

test.each<[string, Field, Field]>([
  ['names', field('A', text()), field('B', text())],
  ['presence', field('A', text()), needed('A', text())],
  ['units', field('A', number, { unit: 'GB' }), field('A', number, { unit: 'Mbps' })],
  ['types', field('A', text()), field('A', instant)],
  ['kinds of numbers', field('A', number), field('A', integer())],
  ['bounds', field('A', integer({ minimum: 1 })), field('A', integer({ maximum: 1 }))],
  ['lengths', field('A', text({ minLength: 1 })), field('A', text({ maxLength: 1 }))],
  ['patterns', field('A', text({ pattern: 'a' })), field('A', text({ pattern: 'b' }))],
  ['values', field('A', enumOf('a')), field('A', enumOf('b'))],
  ['lists', field('A', text()), field('A', list(text()))],
  ['elements', field('A', list(text())), field('A', list(boolean))],
  ['items', field('A', list(text(), { minItems: 1 })), field('A', list(text(), { maxItems: 1 }))],
  ['objects inside', field('A', object([field('B', text())])), field('A', object([field('C', text())]))],
  ['shapes', field('A', refer(shape('B', enumOf('a')))), field('A', refer(shape('C', enumOf('a'))))],
])('objects differ by %s', (_, one, other) => {
  expect(same([one], [other])).toBe(false);
  expect(same([one], [one])).toBe(true);
});

test('objects do not differ by words, sources and places', () => {
  const other = field('A', text(), { docs: { summary: 'Else.', details: ['More.'] }, sources: ['S'], origin: { file: 'b.yaml', line: 2, column: 2 } });
  expect(same([field('A', text())], [other])).toBe(true);
});

test('the order of fields counts', () => {
  expect(same([field('A', text()), field('B', text())], [field('B', text()), field('A', text())])).toBe(false);
});
