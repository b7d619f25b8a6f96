import { describe, expect, test } from 'vitest';
import { emitDocument } from '../../../src/emit/openapi/document.ts';
import type { Field, JsonObject } from '../../../src/model/model.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { action, boolean, enumOf, field, instant, integer, list, number, object, refer, service, shape, text } from '../../plan/model-builders.ts';

const colour = shape('Colour', enumOf('red', 'blue'));
const level = shape('Level', enumOf(1, 2));
const place = shape('Place', object([field('Area', text())]));

const colours = {
  oneOf: [
    { const: 'red', description: 'Means red.' },
    { const: 'blue', description: 'Means blue.' },
  ],
};

/** A field as the document has it in a request and in an answer. */
function schemasOf(given: Field): readonly unknown[] {
  const both = object([given]);
  const { plan } = buildPlan(service({ shapes: [colour, level, place], actions: [action('Ask', { request: both, response: both })] }));
  const schemas = emitDocument(plan).components?.schemas ?? {};
  return ['AskRequest', 'AskResult'].map((name) => schemas[name]?.properties?.[given.name]);
}

describe('types', () => {
  test.each<readonly [name: string, type: Field['type'], request: JsonObject, result: JsonObject | undefined]>([
    ['a text', text(), { type: 'string' }, undefined],
    [
      'a text with limits, which answers may pass',
      text({ minLength: 1, maxLength: 9, pattern: '^a*$' }),
      { type: 'string', minLength: 1, maxLength: 9, pattern: '^a*$' },
      { type: 'string' },
    ],
    ['a number', number, { type: 'number' }, undefined],
    ['a whole number with limits', integer({ minimum: 1, maximum: 9 }), { type: 'integer', minimum: 1, maximum: 9 }, { type: 'integer' }],
    ['a boolean', boolean, { type: 'boolean' }, undefined],
    [
      'a list with limits',
      list(boolean, { minItems: 1, maxItems: 9 }),
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 9 },
      { type: 'array', items: { type: 'boolean' } },
    ],
    [
      'an enumeration, which is open in answers',
      enumOf('red', 'blue'),
      { type: 'string', ...colours },
      { anyOf: [{ type: 'string', ...colours }, { type: 'string' }] },
    ],
    [
      'a named enumeration, which is open in answers',
      refer(colour),
      { $ref: '#/components/schemas/Colour' },
      { anyOf: [{ $ref: '#/components/schemas/Colour' }, { type: 'string' }] },
    ],
    [
      'a named enumeration of numbers',
      refer(level),
      { $ref: '#/components/schemas/Level' },
      { anyOf: [{ $ref: '#/components/schemas/Level' }, { type: 'integer' }] },
    ],
    ['a named object', refer(place), { $ref: '#/components/schemas/Place' }, { $ref: '#/components/schemas/PlaceResult' }],
  ])('%s', (_, type, request, result) => {
    const described = { description: 'One.' };
    expect(schemasOf(field('One', type))).toEqual([{ ...request, ...described }, { ...(result ?? request), ...described }]);
  });

  test('an instant', () => {
    const pattern = expect.any(String) as unknown;
    const want = { type: 'string', format: 'date-time', pattern, description: 'One.' };
    expect(schemasOf(field('One', instant))).toEqual([want, want]);
  });
});

test.each<readonly [name: string, facts: Partial<Field>, want: JsonObject]>([
  ['a default', { default: 3 }, { default: 3, description: 'One.' }],
  ['a default of zero', { default: 0 }, { default: 0, description: 'One.' }],
  ['what absence means', { absent: 'all of it' }, { description: 'One. Left out: all of it.', 'x-volc-absent': 'all of it' }],
  ['a unit', { unit: 's' }, { description: 'One, in seconds.', 'x-volc-unit': 's' }],
  ['how it joins', { join: 'maximum' }, { description: 'One.', 'x-volc-join': 'maximum' }],
  ['its measure', { measure: 'traffic.up' }, { description: 'One.', 'x-volc-measure': 'traffic.up' }],
  ['its sources', { sources: ['S', 'G'] }, { description: 'One.', 'x-volc-sources': ['S', 'G'] }],
  ['paragraphs', { docs: { summary: 'One.', details: ['Two.', 'Three.'] } }, { description: 'One.\n\nTwo.\n\nThree.' }],
])('a field says %s', (_, facts, want) => {
  expect(schemasOf(field('One', integer(), facts))[0]).toEqual({ type: 'integer', ...want });
});
