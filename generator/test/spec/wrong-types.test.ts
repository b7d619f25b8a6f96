import { describe, expect, test } from 'vitest';
import { readSpecs } from '../../src/spec/read-specs.ts';
import { type ActionParts, demoAction, demoService, demoSpecs } from './demo-specs.ts';
import { codeAndPlace, unmarked } from './marked.ts';

/** One value of each kind, as YAML writes it. */
const kinds = { text: 'some text', number: '5', boolean: 'true', nothing: '~', list: '[]', map: '{}' } as const;

type Kind = keyof typeof kinds;

/** Every key of the dialect, the kind of its value, and a text in which `?` stands for the value. */
const keys: readonly (readonly [key: string, fits: readonly Kind[], text: string])[] = [
  ...['absent', 'join', 'role', 'step', 'splitBy', 'table', 'unit', 'measure', 'over'].map(
    (key) => [key, ['text'], `{ $ref: ../shapes/X.yaml, ${key}: ? }`] as const,
  ),
  ['$ref', ['text'], '{ $ref: ? }'],
  ['type', ['text'], '{ type: ? }'],
  ['description', ['text'], '{ type: string, description: ? }'],
  ['default', ['text', 'number', 'boolean'], '{ type: string, default: ? }'],
  ['format', ['text'], '{ type: string, format: ? }'],
  ['pattern', ['text'], '{ type: string, pattern: ? }'],
  ['minLength', ['number'], '{ type: string, minLength: ? }'],
  ['maxLength', ['number'], '{ type: string, maxLength: ? }'],
  ['minimum', ['number'], '{ type: integer, minimum: ? }'],
  ['maximum', ['number'], '{ type: integer, maximum: ? }'],
  ['items', ['map'], '{ type: array, items: ? }'],
  ['minItems', ['number'], '{ type: array, items: { type: string }, minItems: ? }'],
  ['maxItems', ['number'], '{ type: array, items: { type: string }, maxItems: ? }'],
  ['properties', ['map'], '{ type: object, properties: ? }'],
  ['required', ['list'], '{ type: object, required: ? }'],
  ['allOf', ['list'], '{ type: object, allOf: ? }'],
  ['oneOf', ['list'], '{ type: string, oneOf: ? }'],
  ['const', ['text', 'number'], '{ type: string, oneOf: [{ const: ?, description: A. }] }'],
  ['meaning', ['text'], '{ type: string, oneOf: [{ const: a, description: ? }] }'],
  ['sources', ['list'], '{ type: string, sources: ? }'],
  ['dimension', ['map'], '{ type: string, dimension: ? }'],
  ['total', ['boolean'], '{ type: integer, total: ? }'],
];

const actionKeys: readonly (readonly [key: string, fits: readonly Kind[]])[] = [
  ['notes', ['list']],
  ['delay', ['map']],
  ['unitBase', ['number']],
  ['disputes', ['list']],
  ['description', ['text']],
];

const exampleKeys: readonly (readonly [text: string, fits: readonly Kind[]])[] = [
  ['request: ?\nresult: {}\n', ['map']],
  ['request: {}\nresult: ?\n', ['map']],
];

const serviceKeys: readonly (readonly [line: string, fits: readonly Kind[]])[] = [
  ['service: demo\nv', ['text']],
  ["version: '2023-01-01'", ['text']],
  ['title: Demo', ['text']],
  ['summary: A service for tests.', ['text']],
  ['host: demo.example.com', ['text']],
  ['path: /\n', ['text']],
  ['region: cn-north-1', ['text']],
  ['client: client', ['text']],
  ['status: 400', ['number']],
  ['from: service', ['text']],
  ['sources: [S]', ['list']],
];

const ruleKeys: readonly (readonly [rule: string, fits: readonly Kind[]])[] = [
  ['severity: ?, notFuture: A', ['text']],
  ['sentence: ?, notFuture: A', ['text']],
  ['sources: ?, notFuture: A', ['list']],
  ['notFuture: ?', ['text']],
  ['or: ?', ['list']],
  ['requires: ?', ['map']],
  ['complex: ?', ['text', 'map']],
  ['compare: ?', ['map']],
  ['compare: { left: ?, op: <, right: B }', ['text', 'number', 'map']],
  ['compare: { left: A, op: ?, right: B }', ['text']],
  ['compare: { left: { add: ? }, op: <, right: B }', ['list']],
  ['alone: ?', ['map']],
  ['alone: { parameter: A, value: ? }', ['text', 'number', 'boolean']],
  ['span: ?', ['map']],
  ['span: { from: ?, to: B, max: 1 day }', ['text']],
  ['span: { from: A, to: B, max: ? }', ['text', 'map']],
  ['history: { parameter: A, by: ?, max: 1 day }', ['text']],
  ['complex: { not: ? }', ['text', 'map']],
  ['complex: { all: ? }', ['list']],
  ['complex: { parameter: ?, equals: 1 }', ['text']],
  ['complex: { parameter: A, in: ? }', ['list']],
  ['complex: { parameter: A, contains: ? }', ['text', 'number', 'boolean']],
  ['complex: { parameter: A, atLeast: ? }', ['number']],
];

/** Items of lists. */
const itemKeys: readonly (readonly [text: string, fits: readonly Kind[], parts: (text: string) => ActionParts])[] = [
  ['[?]', ['map'], (text) => ({ rules: text })],
  ['[{ id: a, or: [A, B, ?] }]', ['text', 'map'], (text) => ({ rules: text })],
  ['[{ id: a, complex: { all: [A, B, ?] } }]', ['text', 'map'], (text) => ({ rules: text })],
  ['[{ id: a, complex: { parameter: A, in: [b, ?] } }]', ['text', 'number', 'boolean'], (text) => ({ rules: text })],
  ['notes: [?]', ['text'], (text) => ({ top: text })],
  ['disputes: [?]', ['map'], (text) => ({ top: text })],
  ['required: [?]', ['text'], (text) => ({ request: text })],
  ['allOf: [?]', ['map'], (text) => ({ request: text })],
];

/** The text with each value of the wrong kind in the place of `?`, and a mark before it. */
const wrong = (text: string, fits: readonly Kind[]): readonly string[] =>
  Object.entries(kinds).flatMap(([kind, value]) =>
    fits.some((fit) => fit === kind) ? [] : [text.replace('?', () => `»${value}`)],
  );

function expectOneType(files: Parameters<typeof demoSpecs>[0]): void {
  const { folder, places } = unmarked(demoSpecs(files));
  const { specs, diagnostics } = readSpecs(folder);
  expect(diagnostics.map(codeAndPlace)).toEqual([expect.stringMatching(/^SPEC_(?:TYPE|TOO_SHORT) /)]);
  expect(diagnostics.map(codeAndPlace)[0]?.split(' ')[1]).toBe(places[0]);
  expect(specs.complete).toBe(false);
}

describe('a value of the wrong kind is refused at its place', () => {
  test.each(keys.flatMap(([key, fits, text]) => wrong(text, fits).map((its) => [key, its] as const)))(
    'of the schema key %s: %s',
    (_key, text) => expectOneType({ actions: { Ask: demoAction({ request: `properties:\n  A: ${text}\n` }) } }),
  );

  test.each(actionKeys.flatMap(([key, fits]) => wrong(`${key}: ?`, fits)))('of the action: %s', (line) =>
    expectOneType({ actions: { Ask: demoAction({ top: `${line}\n` }) } }),
  );

  test.each(exampleKeys.flatMap(([text, fits]) => wrong(text, fits)))('of the example: %j', (example) =>
    expectOneType({ actions: { Ask: demoAction({ request: 'properties: {}\n', example }) } }),
  );

  test.each(
    itemKeys.flatMap(([text, fits, parts]) => wrong(text, fits).map((its) => [its, parts(`${its}\n`)] as const)),
  )('of an item: %s', (_text, parts) => expectOneType({ actions: { Ask: demoAction(parts) } }));

  test.each(
    serviceKeys.flatMap(([line, fits]) => {
      const [key = '', rest = ''] = line.split(': ');
      const after = rest.includes('\n') ? `\n${rest.split('\n')[1]}` : '';
      return wrong(`${key}: ?${after}`, fits).map((its) => [line, its] as const);
    }),
  )('of the service: %j is %j', (line, text) => {
    expect(demoService).toContain(line);
    expectOneType({ service: demoService.replace(line, () => text) });
  });

  test.each(ruleKeys.flatMap(([rule, fits]) => wrong(rule, fits)))('of the rule: %s', (rule) =>
    expectOneType({ actions: { Ask: demoAction({ rules: `- { id: a, ${rule} }\n` }) } }),
  );
});
