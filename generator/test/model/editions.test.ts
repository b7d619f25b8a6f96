import { describe, expect, test } from 'vitest';

import { additionsOf } from '../../src/model/edition-additions.ts';
import { loadService } from '../../src/model/load-service.ts';
import { demoAction, demoService, demoSpecs } from '../spec/demo-specs.ts';

const shapes = {
  Speed: 'shape: Speed\nsummary: How fast.\nschema:\n  type: string\n  oneOf:\n    - { const: slow, description: Slow. }\n',
  Place: 'shape: Place\nsummary: A place.\nschema:\n  type: object\n  properties:\n    Speed: { $ref: ./Speed.yaml, description: How fast there. }\n',
  Code: 'shape: Code\nsummary: A code.\nschema: { type: string, maxLength: 9 }\n',
};
const request = `properties:
  Speed: { $ref: ../shapes/Speed.yaml }
  Speeds: { type: array, description: Several., items: { $ref: ../shapes/Speed.yaml } }
  Code: { $ref: ../shapes/Code.yaml }
`;
const example = 'request: { Speed: slow }\nresult: { Done: true }\n';

/** What is other about the edition, or about the request of the action. */
interface LoadOptions {
  readonly without?: string;
  readonly asked?: string;
}

/** The demo service with an edition that adds something, and perhaps lacks something. */
function load(adds: string, { without = '', asked = request }: LoadOptions = {}): ReturnType<typeof loadService> {
  const edition = `editions:
  abroad:
    title: The service abroad
    endpoint: { host: abroad.example.com, path: / }
    signing: { service: demo, region: eu-1 }
    environment: { accessKeyId: ABROAD_KEY, secretAccessKey: ABROAD_SECRET, folder: abroad }
${without}    adds:
${adds.replace(/^(?=.)/gm, '      ')}    sources: [S]
`;
  const withPlace = asked.includes('Place');
  const { Place, ...others } = shapes;
  const actions = { Ask: demoAction({ request: asked, example }), Rest: demoAction({ request: 'properties: {}\n', example: 'request: {}\nresult: {}\n' }).replace('action: Ask', 'action: Rest') };
  return loadService(demoSpecs({ service: `${demoService}${edition}`, shapes: withPlace ? { ...others, Place } : others, actions }));
}

const fast = 'values:\n  Speed:\n    - { const: fast, description: Fast. }\n';

/** What is told about an addition: its code, words and line. */
type Found = readonly [code: string, message: string, remedy: string, line: number];

/** One parameter more. */
function parameter(action: string, schema: string): string {
  return `request:\n  ${action}:\n    Stage: ${schema}\n`;
}

describe('what an edition adds', () => {
  test('is compared with the service itself, action by action', () => {
    const more = 'request:\n  Ask:\n    Stage: { type: string, description: Hours. }\nresponse:\n  Ask:\n    Told: { type: string, description: Told. }\n';
    const { service, diagnostics } = load(`${fast}${more}`);
    expect(diagnostics).toEqual([]);
    const [abroad] = service?.editions ?? [];
    expect(abroad?.actions.map(({ name }) => name)).toEqual(['Ask']);
    const [own] = service?.actions ?? [];
    const [there] = abroad?.actions ?? [];
    if (own === undefined || there === undefined) throw new Error('Ask is not there.');
    const { parameters, values, answerFields } = additionsOf(own, there);
    expect(parameters.map(({ name }) => name)).toEqual(['Stage']);
    expect(values.map(({ field, values: added }) => [field.name, added])).toEqual([
      ['Speed', [{ value: 'fast', meaning: 'Fast.' }]],
      ['Speeds', [{ value: 'fast', meaning: 'Fast.' }]],
    ]);
    expect(answerFields.map(({ name }) => name)).toEqual(['Told']);
    expect(additionsOf(own, own)).toEqual({ parameters: [], values: [], answerFields: [] });
  });

  test.each<readonly [what: string, adds: string, found: Found, more: LoadOptions]>([
    ['values of a shape that is not there', fast.replace('Speed', 'Sped'), ['MODEL_UNKNOWN_SHAPE', 'No file defines the shape "Sped".', 'Did you mean "Speed"?', 28], {}],
    ['values of a shape that lists none', fast.replace('Speed', 'Code'), ['MODEL_EDITION', 'The edition adds values to the shape "Code", which lists none.', 'Name a shape that is an enumeration.', 28], {}],
    ['a parameter of an action that is not there', parameter('Aks', '{ type: string, description: Hours. }'), ['MODEL_UNKNOWN_ACTION', 'The edition adds to the action "Aks", which no file defines.', 'Did you mean "Ask"?', 28], {}],
    ['a field of the answer of such an action', 'response:\n  Aks:\n    Told: { type: string, description: Told. }\n', ['MODEL_UNKNOWN_ACTION', 'The edition adds to the action "Aks", which no file defines.', 'Did you mean "Ask"?', 28], {}],
    ['a parameter of an action that it is without', parameter('Rest', '{ type: string, description: Hours. }'), ['MODEL_EDITION', 'The edition adds to the action "Rest", which it is without.', 'Remove one of the two.', 29], { without: '    without: [Rest]\n' }],
    ['a parameter that is there already', parameter('Ask', '{ type: string, description: Hours. }').replace('Stage', 'Speed'), ['MODEL_DUPLICATE_FIELD', 'The edition adds the field "Speed", which is there already.', 'Remove it here.', 29], {}],
    ['values inside an object', fast, ['MODEL_EDITION', 'The edition abroad adds values inside "Place" of "Ask", which is an object.', 'Add values to enumerations that parameters are of, and fields that are optional.', 21], { asked: `${request}  Place: { $ref: ../shapes/Place.yaml }\n` }],
    ['a default that is no value', parameter('Ask', "{ type: string, description: Hours., default: dawn, oneOf: [{ const: noon, description: Noon. }] }"), ['MODEL_BAD_DEFAULT', 'The default of "Stage" is "dawn", which is not one of the values.', 'Write one of noon.', 29], {}],
    ['a parameter without a description', parameter('Ask', '{ type: string }'), ['MODEL_NO_DESCRIPTION', 'The field "Stage" has no description.', 'Say in a sentence what the field means.', 29], {}],
    ['a parameter with a key of answers', parameter('Ask', '{ type: string, description: Hours., join: echo }'), ['MODEL_ANSWER_KEY', 'The parameter "Stage" has a key that only fields of an answer have.', 'Remove the key.', 29], {}],
    ['a source that is not there', parameter('Ask', '{ type: string, description: Hours., sources: [X] }'), ['MODEL_UNKNOWN_SOURCE', 'No source has the letter "X".', 'Write one of S, D, or add it to service.yaml.', 29], {}],
    ['nothing that is known', 'requests:\n  Ask: {}\n', ['SPEC_UNKNOWN_KEY', '"adds" has the key "requests", which is not known.', 'Did you mean "request"?', 27], {}],
  ])('cannot be %s', (...[, adds, [code, message, remedy, line], more]) => {
    const { service, diagnostics } = load(adds, more);
    expect(service).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, message, remedy, origin: { file: 'specs/demo/2023-01-01/service.yaml', line } }]);
  });
});
