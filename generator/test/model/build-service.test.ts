import { describe, expect, test } from 'vitest';
import { loadService } from '../../src/model/load-service.ts';
import { block } from '../spec/block.ts';
import { demoAction, type DemoFiles, demoFolder, demoService, demoSpecs } from '../spec/demo-specs.ts';
import { loaded, loadedAction } from './loaded.ts';
import { parameterOf, requestOf } from './one-mistake.ts';

describe('a service', () => {
  test('has what service.yaml says', () => {
    const { actions, shapes, origin, ...service } = loaded({
      service: `${demoService}  - code: A.B
    from: gateway
    statuses: [400, 403]
    number: 7
    retryable: true
    meaning: B.
    sources: [S, D]
disputes:
  - about: The day.
    taken: This day.
    sources: [S]
`,
    });
    expect(service).toEqual({
      kind: 'service',
      name: 'demo',
      version: '2023-01-01',
      title: 'Demo',
      docs: { summary: 'A service for tests.', details: [] },
      endpoint: { host: 'demo.example.com', path: '/' },
      signing: { service: 'demo', region: 'cn-north-1' },
      packages: { validators: 'validators', client: 'client', mocks: 'mocks' },
      queryLists: 'repeated',
      dayOffset: 'Z',
      editions: [],
      sources: [
        { id: 'S', title: 'A page', url: 'https://example.com/page', date: '2025-02-21' },
        { id: 'D', title: 'Another page', url: undefined, date: undefined },
      ],
      disputes: [{ about: 'The day.', taken: 'This day.', sources: ['S'] }],
      errors: [
        {
          code: 'InvalidParam',
          from: 'service',
          statuses: [400],
          number: undefined,
          meaning: 'A parameter is wrong.',
          retryable: false,
          sources: ['S'],
          origin: { file: `${demoFolder}/service.yaml`, line: 19, column: 5 },
        },
        {
          code: 'A.B',
          from: 'gateway',
          statuses: [400, 403],
          number: 7,
          meaning: 'B.',
          retryable: true,
          sources: ['S', 'D'],
          origin: { file: `${demoFolder}/service.yaml`, line: 20, column: 5 },
        },
      ],
    });
    expect(actions.map(({ name }) => name)).toEqual(['Ask']);
    expect(shapes).toEqual([]);
    expect(origin).toEqual({ file: `${demoFolder}/service.yaml`, line: 1, column: 1 });
  });

  test('keeps paragraphs of a description apart, each on one line', () => {
    const { docs } = loaded({ service: `${demoService}description: |\n  One\n  line.\n\n  Another.\n` });
    expect(docs).toEqual({ summary: 'A service for tests.', details: ['One line.', 'Another.'] });
  });
});

describe('an action', () => {
  test('has what its file says', () => {
    const top = block(`
      notes: [Note one., Note two.]
      delay: { text: 15 minutes, seconds: 900, sources: [D] }
      disputes: [{ about: A, taken: B, sources: [S] }]
    `);
    expect(loadedAction({ actions: { Ask: demoAction({ top }) } })).toMatchObject({
      kind: 'action',
      name: 'Ask',
      method: 'POST',
      docs: { summary: 'Asks something.', details: [] },
      notes: ['Note one.', 'Note two.'],
      page: { id: '1/2', url: 'https://example.com/docs/1/2', seen: ['2025-02-21'] },
      quota: { perSecond: 30, sources: ['S'] },
      delay: { text: '15 minutes', seconds: 900, sources: ['D'] },
      unitBase: undefined,
      disputes: [{ about: 'A', taken: 'B', sources: ['S'] }],
      examples: [
        {
          title: 'An example',
          request: { StartTime: '2025-02-10T00:00:00Z', EndTime: '2025-02-10T01:00:00Z' },
          result: { Done: true },
        },
      ],
      madeFrom: [`${demoFolder}/actions/Ask.yaml`],
      origin: { file: `${demoFolder}/actions/Ask.yaml`, line: 1, column: 9 },
    });
  });

  test('has fields with every key filled in', () => {
    const request = block(`
      properties:
        Width:
          type: integer
          description: Width.
          default: 300
          unit: s
          sources: [S]
          minimum: 1
    `);
    expect(loadedAction(requestOf(request)).request.fields).toEqual([
      {
        kind: 'field',
        name: 'Width',
        docs: { summary: 'Width.', details: [] },
        type: { kind: 'number', integer: true, minimum: 1, maximum: undefined },
        required: false,
        default: 300,
        absent: undefined,
        unit: 's',
        join: undefined,
        measure: undefined,
        sources: ['S'],
        origin: { file: `${demoFolder}/actions/Ask.yaml`, line: 9, column: 5 },
      },
    ]);
  });

  const bounds = { minimum: undefined, maximum: undefined };
  const lengths = { minLength: undefined, maxLength: undefined, pattern: undefined };
  test.each([
    ['type: string', { kind: 'text', ...lengths }],
    [
      "type: string, minLength: 1, maxLength: 5, pattern: '^a*$'",
      { kind: 'text', minLength: 1, maxLength: 5, pattern: '^a*$' },
    ],
    ['type: string, format: date-time', { kind: 'instant' }],
    ['type: integer, maximum: 9', { kind: 'number', integer: true, minimum: undefined, maximum: 9 }],
    ['type: number', { kind: 'number', integer: false, ...bounds }],
    ['type: boolean', { kind: 'boolean' }],
    [
      'type: string, oneOf: [{ const: b, description: B. }, { const: a, description: A. }]',
      {
        kind: 'enum',
        scalar: 'text',
        values: [
          { value: 'b', meaning: 'B.' },
          { value: 'a', meaning: 'A.' },
        ],
      },
    ],
    [
      'type: integer, oneOf: [{ const: 0, description: N. }]',
      { kind: 'enum', scalar: 'integer', values: [{ value: 0, meaning: 'N.' }] },
    ],
    [
      'type: array, minItems: 1, maxItems: 3, items: { type: boolean }',
      { kind: 'list', element: { kind: 'boolean' }, minItems: 1, maxItems: 3 },
    ],
    ['type: object, properties: {}', { kind: 'object', fields: [], rules: [] }],
  ])('has a field of { %s }', (schema, want) => {
    const action = loadedAction(parameterOf(`A: { ${schema}, description: A. }`));
    expect(action.request.fields[0]?.type).toEqual(want);
  });
});

describe('warnings and errors', () => {
  test('a warning does not keep a service from being made', () => {
    const { service, diagnostics } = loadService(demoSpecs({ service: demoService.replace('tests.', 'tests') }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['SPEC_NO_FULL_STOP']);
    expect(service).toBeDefined();
  });

  test('mistakes of form and of meaning, in any file, are told together', () => {
    const { service, diagnostics } = loadService(
      demoSpecs({
        service: demoService.replace('status: 400', 'status: 4'),
        ...parameterOf('A: { $ref: ../shapes/Place.yaml, sources: [X] }', {
          Place: 'shape: Place\nsummary: A.\nschema: { type: string, minLength: 3, maxLength: 1 }\n',
        }),
      }),
    );
    expect(service).toBeUndefined();
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual([
      'MODEL_BOUNDS',
      'MODEL_UNKNOWN_SOURCE',
      'SPEC_BAD_NUMBER',
    ]);
  });

  test('what could not be read is not reported again by what refers to it', () => {
    const broken = parameterOf('A: { $ref: ../shapes/Place.yaml }', { Place: 'shape: [' });
    const { diagnostics } = loadService(demoSpecs(broken));
    expect(diagnostics.map(({ code }) => code)).toEqual(['SPEC_YAML_SYNTAX']);
  });
});

describe('an example', () => {
  const colour = 'A: { type: string, description: A., oneOf: [{ const: red, description: R. }] }';
  const files = (request: string, result: string): DemoFiles => ({
    actions: {
      Ask: demoAction({
        request: `properties:\n  ${colour}\n`,
        response: `properties:\n  ${colour}\n`,
        example: `request: ${request}\nresult: ${result}\n`,
      }),
    },
  });

  test('may show values in a result that the spec does not know', () => {
    expect(loadedAction(files('{ A: red }', '{ A: green }')).examples[0]?.result).toEqual({ A: 'green' });
  });

  test('may not do so in a request', () => {
    expect(loadService(demoSpecs(files('{ A: green }', '{ A: red }'))).service).toBeUndefined();
  });

  test('that breaks an advice is no mistake', () => {
    const rules = '- { id: a, severity: advice, or: [Text, Mode] }\n';
    expect(loaded({ actions: { Ask: demoAction({ rules }) } }).actions).toHaveLength(1);
  });
});
