import { describe, expect, test } from 'vitest';
import { DiagnosticList } from '../../src/diagnostics/diagnostic-list.ts';
import { loadService } from '../../src/model/load-service.ts';
import { syncService, type Synced } from '../../src/sync/sync-service.ts';
import { readDocument } from '../../src/vendor/read-document.ts';
import { block } from '../spec/block.ts';
import { type DemoFiles, demoAction, demoFolder, demoSpecs } from '../spec/demo-specs.ts';
import { type Said, vendorDocument } from './vendor-documents.ts';

/** Merges documents into the demo service. */
function synced(files: DemoFiles, said: Readonly<Record<string, Said>>): Synced {
  const folder = demoSpecs(files);
  const { service, diagnostics } = loadService(folder);
  expect(diagnostics).toEqual([]);
  if (service === undefined) throw new Error('The demo specs did not load.');
  const log = new DiagnosticList();
  const told = Object.entries(said).flatMap(([name, each]) => readDocument({ name, text: vendorDocument(name, each) }, name, log) ?? []);
  expect(log.all).toEqual([]);
  return syncService(folder, service, told);
}

/** The request of `Ask`, as spec and after a document said something about it. */
function merged(request: string, said: object): { readonly text: string; readonly questions: readonly string[] } {
  const action = demoAction({ request, response: 'properties: {}\n', example: 'request: {}\nresult: {}\n' });
  const { files, diagnostics } = synced({ actions: { Ask: action } }, { Ask: { request: { type: 'object', ...said } } });
  const text = files[0]?.text ?? action;
  return {
    text: block(text.slice(text.indexOf('request:\n  type: object\n') + 'request:\n  type: object\n'.length, text.indexOf('response:'))),
    questions: diagnostics.map(({ message }) => message),
  };
}

const text = { type: 'string' };

describe('what is taken over keeps everything that a person wrote', () => {
  test.each([
    {
      what: 'a new parameter goes to the end, described by nobody yet',
      request: 'properties:\n  # first\n  A: { type: string, description: A. } # about A\n',
      said: { properties: { A: text, B: { type: 'array', items: { type: 'string', enum: ['x', 'no'] } } } },
      want: `
        properties:
          # first
          A: { type: string, description: A. } # about A
          B:
            type: array
            description: To be described.
            items:
              type: string
              oneOf:
                - { const: x, description: To be described. }
                - { const: 'no', description: To be described. }
      `,
    },
    {
      what: 'a required one is listed as well',
      request: 'required: [A] # must\nproperties:\n  A: { type: string, description: A. }\n',
      said: { required: ['A', 'B'], properties: { A: text, B: text } },
      example: true,
      want: `
        required: [A, B] # must
        properties:
          A: { type: string, description: A. }
          B:
            type: string
            description: To be described.
      `,
    },
    {
      what: 'limits are set where they stand',
      request: 'properties:\n  A:\n    type: integer\n    description: A.\n    minimum: 1 # least\n    sources: [S]\n',
      said: { properties: { A: { type: 'integer', minimum: 2, maximum: 10 } } },
      want: `
        properties:
          A:
            type: integer
            description: A.
            minimum: 2 # least
            maximum: 10
            sources: [S]
      `,
    },
    {
      what: 'and on one line',
      request: 'properties:\n  A: { type: integer, description: A., sources: [S] }\n',
      said: { properties: { A: { type: 'integer', minimum: 2, default: 3 } } },
      want: `
        properties:
          A: { type: integer, description: A., minimum: 2, default: 3, sources: [S] }
      `,
    },
    {
      what: 'a value joins the others',
      request: 'properties:\n  A:\n    type: string\n    description: A.\n    oneOf:\n      # kept\n      - { const: a, description: First. } # one\n    sources: [S]\n',
      said: { properties: { A: { type: 'string', enum: ['a', 'b'] } } },
      want: `
        properties:
          A:
            type: string
            description: A.
            oneOf:
              # kept
              - { const: a, description: First. } # one
              - { const: b, description: To be described. }
            sources: [S]
      `,
    },
    {
      what: 'what is no longer required leaves the list',
      request: 'required: [A, B]\nproperties:\n  A: { type: string, description: A. }\n  B: { type: string, description: B. }\n',
      said: { required: ['B'], properties: { A: text, B: text } },
      want: `
        required: [B]
        properties:
          A: { type: string, description: A. }
          B: { type: string, description: B. }
      `,
    },
    {
      what: 'inside an object of a list',
      request: 'properties:\n  A:\n    type: array\n    description: A.\n    items:\n      type: object\n      properties:\n        X: { type: string, description: X. }\n    sources: [S]\n',
      said: { properties: { A: { type: 'array', items: { type: 'object', properties: { X: text, W: { type: 'boolean' } } } } } },
      want: `
        properties:
          A:
            type: array
            description: A.
            items:
              type: object
              properties:
                X: { type: string, description: X. }
                W:
                  type: boolean
                  description: To be described.
            sources: [S]
      `,
    },
  ])('$what', ({ request, said, want }) => {
    // Required parameters are in the example of the row, so that both versions load.
    const required = /required: \[(.*?)\]/.exec(request)?.[1]?.split(', ') ?? [];
    const example = `request: { ${required.map((name) => `${name}: x`).join(', ')} }\nresult: {}\n`;
    const action = demoAction({ request, response: 'properties: {}\n', example });
    const { files, diagnostics } = synced({ actions: { Ask: action } }, { Ask: { request: { type: 'object', ...said } } });
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(1);
    const now = files[0]?.text ?? '';
    const wanted = block(want).trimEnd().replace(/^(?=.)/gm, '  ');
    expect(now.slice(now.indexOf('  type: object\n') + 15, now.indexOf('response:')).trimEnd()).toBe(wanted);
    // All else is as it was.
    expect(now.slice(0, now.indexOf('request:'))).toBe(action.slice(0, action.indexOf('request:')));
    expect(now.slice(now.indexOf('response:'))).toBe(action.slice(action.indexOf('response:')));
  });

  test('what the document says less about stays', () => {
    const request = "properties:\n  A: { type: string, description: A., minLength: 1, pattern: '^[a-z]+$', default: a }\n  T: { type: string, format: date-time, description: T. }\n";
    expect(merged(request, { properties: { A: text, T: text } })).toEqual({ text: block(`  ${request.replaceAll('\n', '\n  ')}`).trimEnd() + '\n', questions: [] });
  });
});

describe('what takes a person is asked, with both readings, and changes nothing', () => {
  test.each([
    ['a list of values that is gone', 'A: { type: string, description: A., oneOf: [{ const: a, description: A. }] }', { A: text }, 'the list of its 1 values is gone'],
    ['a value that is gone', 'A: { type: string, description: A., oneOf: [{ const: a, description: A. }, { const: b, description: B. }] }', { A: { type: 'string', enum: ['a'] } }, 'A: the value b is gone.'],
    ['a value spelled otherwise', 'A: { type: string, description: A., oneOf: [{ const: Normal_H264, description: A. }] }', { A: { type: 'string', enum: ['NormalH264'] } }, 'A: the value Normal_H264 is now written NormalH264.'],
    ['a parameter that is gone', 'A: { type: string, description: A. }', {}, 'A is gone.'],
    ['a parameter renamed in case', 'Cname: { type: string, description: A. }', { CNAME: text }, 'Cname is now called CNAME, which differs only in letter case.'],
    ['another type', 'A: { type: string, description: A. }', { A: { type: 'integer' } }, 'A: was text and is number.'],
    ['values where there were none', 'A: { type: string, description: A. }', { A: { type: 'string', enum: ['a'] } }, 'A: its values are now listed.'],
  ])('%s', (_, field, properties, want) => {
    const request = `properties:\n  ${field}\n`;
    const { text: now, questions } = merged(request, { properties });
    expect(now).toContain(field);
    expect(questions).toEqual([`By the document of Ask (request): ${want.endsWith('.') ? want : `A: ${want}.`}`]);
  });

  test('but not again when a dispute names the field', () => {
    const action = demoAction({
      top: 'disputes:\n  - { about: A is a number in some documents., taken: A text., sources: [S] }\n',
      request: 'properties:\n  A: { type: string, description: A. }\n',
      response: 'properties: {}\n',
      example: 'request: {}\nresult: {}\n',
    });
    const result = synced({ actions: { Ask: action } }, { Ask: { request: { properties: { A: { type: 'integer' } } } } });
    expect(result).toMatchObject({ files: [], diagnostics: [], settled: 1 });
  });
});

describe('what actions share', () => {
  const shapes = { Page: 'shape: Page\nsummary: A page.\nschema:\n  type: object\n  properties:\n    Size: { type: integer, description: Size. }\n' };
  const using = (name: string): string =>
    demoAction({ request: 'allOf: [{ $ref: ../shapes/Page.yaml }]\n', response: 'properties: {}\n', example: 'request: {}\nresult: {}\n' }).replace('action: Ask', `action: ${name}`);
  const actions = { Ask: using('Ask'), List: using('List') };
  const bigger = { request: { properties: { Size: { type: 'integer', maximum: 100 } } } };
  const same = { request: { properties: { Size: { type: 'integer' } } } };

  test('changes when the documents of all of them say so', () => {
    const { files, diagnostics } = synced({ shapes, actions }, { Ask: bigger, List: bigger });
    expect(diagnostics).toEqual([]);
    expect(files).toEqual([{ path: `${demoFolder}/shapes/Page.yaml`, text: shapes.Page.replace('Size. }', 'Size., maximum: 100 }') }]);
  });

  test.each([
    ['one of them says otherwise', { Ask: bigger, List: same }],
    ['one of them was not asked', { Ask: bigger }],
  ])('takes a person when %s', (_, said) => {
    const { files, diagnostics } = synced({ shapes, actions }, said);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual(['By the document of Ask (request): Size: the greatest value was not limited and is 100.']);
  });
});

test('a new action arrives as a spec that loads, with what is missing marked', () => {
  const said = { method: 'GET', query: [{ name: 'Domain', in: 'query', required: true, schema: text }], response: { required: ['Total'], properties: { Total: { type: 'integer', minimum: 1 } } } } as const;
  const { files } = synced({}, { ListThings: said });
  expect(files).toEqual([
    {
      path: `${demoFolder}/actions/ListThings.yaml`,
      text: block(`
        # yaml-language-server: $schema=../../../schema/action.json
        action: ListThings
        method: GET
        summary: To be described.
        page: # To be looked up.
          id: 0/0
          url: https://www.volcengine.com/docs
          seen: [not yet]
        quota: # To be looked up; this is the most careful guess.
          perSecond: 1
          sources: [S]
        request:
          type: object
          required: [Domain]
          properties:
            Domain:
              type: string
              description: To be described.
        response:
          type: object
          required: [Total]
          properties:
            Total:
              type: integer
              description: To be described.
              minimum: 1
        examples:
          - title: To be replaced by one that was seen
            request:
              Domain: x
            result:
              Total: 1
      `),
    },
  ]);
  const folder = demoSpecs({});
  expect(loadService({ ...folder, actions: [...folder.actions, ...files] }).diagnostics).toEqual([]);
});
