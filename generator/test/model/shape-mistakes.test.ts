import { test } from 'vitest';
import { block } from '../spec/block.ts';
import { demoAction } from '../spec/demo-specs.ts';
import { emptyExample, expectOneMistake, type MistakeRow, parameterOf, requestOf } from './one-mistake.ts';

/** A shape of one field, `A`, and perhaps more keys of its schema. */
const part = (name: string, keys = ''): string => `shape: ${name}
summary: A part.
schema:
  type: object${keys}
  properties:
    A: { type: string, description: A. }
`;

const text = 'shape: Place\nsummary: A place.\nschema: { type: string }\n';

/** An action whose whole request is this schema. */
const withRequest = (schema: string): string => {
  const usual = demoAction({ example: emptyExample });
  return usual.replace(/request:\n[^]*?response:/, `request: ${schema}\nresponse:`);
};

const rows: readonly MistakeRow[] = [
  ['an unknown shape', 'MODEL_UNKNOWN_SHAPE', parameterOf('A: { $ref: »../shapes/Place.yaml }')],
  ['an unknown part', 'MODEL_UNKNOWN_SHAPE', requestOf('allOf:\n  - $ref: »../shapes/Place.yaml\n')],
  ['a shape that nothing uses', 'MODEL_UNUSED_SHAPE', { shapes: { Place: text.replace('Place', '»Place') } }],
  [
    'a shape that leads back to itself',
    'MODEL_CYCLE',
    parameterOf('A: { $ref: ../shapes/Tree.yaml }', {
      Tree: block(`
        shape: Tree
        summary: A tree.
        schema: { type: object, properties: { Twig: { $ref: ./Twig.yaml } } }
      `),
      Twig: block(`
        shape: Twig
        summary: A twig.
        schema:
          type: object
          properties:
            Twigs: { type: array, description: T., items: { $ref: »./Twig.yaml } }
      `),
    }),
  ],
  [
    'parts that lead back to themselves',
    'MODEL_CYCLE',
    requestOf('allOf:\n  - $ref: ../shapes/One.yaml\n', {
      One: part('One', '\n  allOf: [{ $ref: ./Two.yaml }]'),
      Two: 'shape: Two\nsummary: A part.\nschema: { type: object, allOf: [{ $ref: »./One.yaml }] }\n',
    }),
  ],
  [
    'a part that is a type too',
    'MODEL_SHAPE_USE',
    requestOf('allOf:\n  - $ref: ../shapes/Place.yaml\nproperties:\n  B: { $ref: »../shapes/Place.yaml }\n', {
      Place: part('Place'),
    }),
  ],
  [
    'a part that is no object',
    'MODEL_PART_TYPE',
    requestOf('allOf:\n  - $ref: »../shapes/Place.yaml\n', { Place: text }),
  ],
  [
    'two parts with one field',
    'MODEL_PART_CONFLICT',
    requestOf('allOf:\n  - $ref: ../shapes/One.yaml\n  - $ref: »../shapes/Two.yaml\n', {
      One: part('One'),
      Two: part('Two'),
    }),
  ],
  [
    'a field that a part has',
    'MODEL_DUPLICATE_FIELD',
    requestOf('allOf:\n  - $ref: ../shapes/One.yaml\nproperties:\n  »A: { type: string, description: A. }\n', {
      One: part('One'),
    }),
  ],
  [
    'a required field that does not exist',
    'MODEL_UNKNOWN_FIELD',
    requestOf('required: [»B]\nproperties:\n  A: { type: string, description: A. }\n'),
  ],
  [
    'rules of a shape without fields',
    'MODEL_RULES_WITHOUT_FIELDS',
    parameterOf('A: { $ref: ../shapes/Place.yaml }', {
      Place: `${text.replace('Place', '»Place')}rules: [{ id: a, or: [A, B] }]\n`,
    }),
  ],
  [
    'a request that is a list',
    'MODEL_SIDE',
    { actions: { Ask: withRequest('»{ type: array, items: { type: string } }') } },
  ],
  [
    'a request that is a reference',
    'MODEL_SIDE',
    { actions: { Ask: withRequest('»{ $ref: ../shapes/Place.yaml }') }, shapes: { Place: part('Place') } },
  ],
];

test.each(rows)('%s', (_name, code, files) => expectOneMistake(code, files));
