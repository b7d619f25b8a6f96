import { describe, test } from 'vitest';
import { demoService } from '../spec/demo-specs.ts';
import { actionWith, expectOneMistake, type MistakeRow, parameterOf } from './one-mistake.ts';

/** A parameter `A` with these keys of its schema. */
const a = (keys: string): MistakeRow[2] => parameterOf(`A: { description: A., ${keys} }`);

/** The same, required. */
const required = (keys: string): MistakeRow[2] =>
  actionWith({
    request: `required: [A]\nproperties:\n  A: { type: string, description: A., ${keys} }\n`,
    example: 'request: { A: a }\nresult: {}\n',
  });

const fields: readonly MistakeRow[] = [
  ['no description', 'MODEL_NO_DESCRIPTION', parameterOf('»A: { type: string }')],
  ['a default of the wrong type', 'MODEL_BAD_DEFAULT', a('type: integer, default: »"5"')],
  ['a default with a fraction', 'MODEL_BAD_DEFAULT', a('type: integer, default: »1.5')],
  ['a default that is too small', 'MODEL_BAD_DEFAULT', a('type: integer, minimum: 1, default: »0')],
  ['a default that is too large', 'MODEL_BAD_DEFAULT', a('type: number, maximum: 1, default: »1.1')],
  ['a default that is too short', 'MODEL_BAD_DEFAULT', a('type: string, minLength: 2, default: »a')],
  ['a default that is too long', 'MODEL_BAD_DEFAULT', a('type: string, maxLength: 2, default: »abc')],
  ['a default that the pattern refuses', 'MODEL_BAD_DEFAULT', a("type: string, pattern: '^[a-z]*$', default: »A")],
  [
    'a default that is no value',
    'MODEL_BAD_DEFAULT',
    a('type: string, default: »c, oneOf: [{ const: a, description: A. }]'),
  ],
  ['a default that is no boolean', 'MODEL_BAD_DEFAULT', a('type: boolean, default: »1')],
  [
    'a default that is no instant',
    'MODEL_BAD_DEFAULT',
    a("type: string, format: date-time, default: »'2025-02-30T00:00:00Z'"),
  ],
  ['a default of a required field', 'MODEL_NEVER_ABSENT', required('default: »x')],
  ['what leaving out a required field means', 'MODEL_NEVER_ABSENT', required('absent: »all')],
  ['swapped bounds', 'MODEL_BOUNDS', a('type: integer, minimum: »9, maximum: 1')],
  ['swapped lengths', 'MODEL_BOUNDS', a('type: string, minLength: »9, maxLength: 1')],
  ['swapped counts', 'MODEL_BOUNDS', a('type: array, minItems: »9, maxItems: 1, items: { type: string }')],
  ['a fraction as the bound of an integer', 'MODEL_BOUNDS', a('type: integer, maximum: »1.5')],
  [
    'a length of an enumeration',
    'MODEL_FACET',
    a('type: string, maxLength: »5, oneOf: [{ const: a, description: A. }]'),
  ],
  ['a pattern of an instant', 'MODEL_FACET', a("type: string, format: date-time, pattern: »'^a$'")],
  ['a bound of values', 'MODEL_FACET', a('type: integer, maximum: »5, oneOf: [{ const: 1, description: A. }]')],
  ['a text among integers', 'MODEL_ENUM_VALUE', a(`type: integer, oneOf: [{ const: »'2', description: B. }]`)],
  ['a fraction among integers', 'MODEL_ENUM_VALUE', a('type: integer, oneOf: [{ const: »1.5, description: A. }]')],
  ['an integer among texts', 'MODEL_ENUM_VALUE', a('type: string, oneOf: [{ const: »1, description: A. }]')],
  [
    'a value twice',
    'MODEL_DUPLICATE_VALUE',
    a('type: string, oneOf: [{ const: a, description: A. }, { const: »a, description: B. }]'),
  ],
  ['a key of answers in a request', 'MODEL_ANSWER_KEY', a('type: integer, join: »sum')],
  ['an unknown source', 'MODEL_UNKNOWN_SOURCE', a('type: string, sources: [S, »G]')],
];

const error = (keys: string): string => `  - { ${keys}, from: gateway, status: 500, meaning: B., sources: [S] }\n`;

const service: readonly MistakeRow[] = [
  ['an error twice', 'MODEL_DUPLICATE_ERROR', { service: demoService + error('code: »InvalidParam') }],
  [
    'a number of errors twice',
    'MODEL_DUPLICATE_ERROR',
    { service: demoService + error('code: A, number: 1') + error('code: »B, number: 1') },
  ],
  [
    'a folder for two packages',
    'MODEL_PACKAGES',
    { service: `»${demoService.replace('client: client', 'client: mocks')}` },
  ],
  [
    'an unknown source of a dispute',
    'MODEL_UNKNOWN_SOURCE',
    { service: `${demoService}disputes: [{ about: A, taken: B, sources: [»X] }]\n` },
  ],
];

describe('a field with', () => {
  test.each(fields)('%s', (_name, code, files) => expectOneMistake(code, files));
});

describe('a service with', () => {
  test.each(service)('%s', (_name, code, files) => expectOneMistake(code, files));
});
