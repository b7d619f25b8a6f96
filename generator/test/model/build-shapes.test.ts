import { describe, expect, test } from 'vitest';
import { block } from '../spec/block.ts';
import { demoAction, demoFolder } from '../spec/demo-specs.ts';
import { fieldOf, loaded, loadedAction } from './loaded.ts';
import { requestOf } from './one-mistake.ts';

const isRequired = ({ required }: { readonly required: boolean }): boolean => required;

const colour = block(`
  shape: Colour
  summary: A colour.
  description: More.
  schema: { type: string, oneOf: [{ const: red, description: R. }] }
  disputes: [{ about: Colour, taken: Z, sources: [D] }]
`);

describe('a reference', () => {
  const shapes = {
    Colour: colour,
    Name: 'shape: Name\nsummary: A name.\nschema: { type: string, maxLength: 9, sources: [S] }\n',
    Place: block(`
      shape: Place
      summary: A place.
      schema: { type: object, properties: { Area: { $ref: ./Colour.yaml } } }
    `),
  };
  const files = requestOf(
    block(`
      properties:
        A: { $ref: ../shapes/Colour.yaml }
        B: { $ref: ../shapes/Colour.yaml, description: Own words., default: red, absent: any, sources: [D] }
        C: { $ref: ../shapes/Name.yaml }
        D: { type: array, description: D., items: { $ref: ../shapes/Place.yaml } }
    `),
    shapes,
  );
  const service = loaded(files);
  const { request } = loadedAction(files);

  test('to an enumeration or an object keeps its name', () => {
    expect(fieldOf(request, 'A')?.type).toMatchObject({ kind: 'shape', shape: { name: 'Colour' } });
    expect(fieldOf(request, 'D')?.type).toMatchObject({ element: { kind: 'shape', shape: { name: 'Place' } } });
  });

  test('to anything else is replaced by what it refers to', () => {
    const type = { kind: 'text', minLength: undefined, maxLength: 9, pattern: undefined };
    expect(fieldOf(request, 'C')?.type).toEqual(type);
  });

  test('takes over the words and sources of the shape', () => {
    expect(fieldOf(request, 'A')?.docs).toEqual({ summary: 'A colour.', details: ['More.'] });
    expect(fieldOf(request, 'C')?.sources).toEqual(['S']);
  });

  test('is overridden by the keys beside it', () => {
    expect(fieldOf(request, 'B')).toMatchObject({
      docs: { summary: 'Own words.', details: [] },
      default: 'red',
      absent: 'any',
      sources: ['D'],
    });
  });

  test('shares one shape with the list of shapes, which says how it is used', () => {
    expect(service.shapes.map(({ name, use }) => `${name} ${use}`)).toEqual([
      'Colour type',
      'Name inline',
      'Place type',
    ]);
    const type = service.actions[0]?.request.fields[0]?.type;
    expect(type?.kind === 'shape' && type.shape).toBe(service.shapes[0]);
  });

  test('makes the files that it leads to part of what a shape is made from', () => {
    expect(service.shapes.find(({ name }) => name === 'Place')?.madeFrom).toEqual([
      `${demoFolder}/shapes/Place.yaml`,
      `${demoFolder}/shapes/Colour.yaml`,
    ]);
  });
});

describe('parts', () => {
  const shapes = {
    Base: block(`
      shape: Base
      summary: A part.
      schema:
        type: object
        properties:
          A: { type: string, description: A. }
          B: { type: string, description: B. }
      rules:
        - { id: a-b, requires: { if: { parameter: A, equals: x }, then: B } }
      disputes: [{ about: Base, taken: X, sources: [S] }]
    `),
    More: block(`
      shape: More
      summary: A part.
      schema:
        type: object
        required: [C]
        allOf: [{ $ref: ./Base.yaml }]
        properties:
          C: { type: string, description: C. }
      rules:
        - { id: c-needs-b, requires: { if: { parameter: C, equals: x }, then: B } }
    `),
    Last: block(`
      shape: Last
      summary: A part.
      schema:
        type: object
        properties:
          D: { type: array, description: D., items: { $ref: ./Colour.yaml } }
    `),
    Colour: colour,
  };
  const request = block(`
    required: [A]
    allOf:
      - $ref: ../shapes/Last.yaml
      - $ref: ../shapes/More.yaml
    properties:
      E: { type: string, description: E. }
  `);
  const rules = '- { id: own, zeroOrOne: [E, B] }\n';
  const example = 'request: { A: a, C: c }\nresult: {}\n';
  const files = { shapes, actions: { Ask: demoAction({ request, rules, example }) } };
  const action = loadedAction(files);

  test('lend their fields in order, before the own ones', () => {
    expect(action.request.fields.map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C', 'E']);
  });

  test('lend their rules in order, before the own ones', () => {
    expect(action.request.rules.map(({ id }) => id)).toEqual(['a-b', 'c-needs-b', 'own']);
  });

  test('may have fields that an object makes required, which stay optional elsewhere', () => {
    expect(action.request.fields.filter(isRequired).map(({ name }) => name)).toEqual(['A', 'C']);
    const base = loaded(files).shapes.find(({ name }) => name === 'Base');
    expect(base?.type.kind === 'object' && base.type.fields.some(isRequired)).toBe(false);
  });

  test('are called parts', () => {
    const uses = loaded(files).shapes.map(({ name, use }) => `${name} ${use}`);
    expect(uses).toEqual(['Base part', 'More part', 'Last part', 'Colour type']);
  });

  test('are among the files that the action is made from, in the order of first mention', () => {
    const names = ['actions/Ask', 'shapes/Last', 'shapes/Colour', 'shapes/More', 'shapes/Base'];
    expect(action.madeFrom).toEqual(names.map((name) => `${demoFolder}/${name}.yaml`));
  });

  test('bring their disputes along', () => {
    expect(action.disputes.map(({ about }) => about)).toEqual(['Colour', 'Base']);
  });

  test('keep the place where a field or a rule was written', () => {
    expect(fieldOf(action.request, 'A')?.origin.file).toBe(`${demoFolder}/shapes/Base.yaml`);
    const places = action.request.rules.map(({ origin }) => origin.file.split('/').at(-1));
    expect(places).toEqual(['Base.yaml', 'More.yaml', 'Ask.yaml']);
  });

  test('that are reached twice lend their fields and rules once', () => {
    const twice = block(`
      allOf:
        - $ref: ../shapes/Base.yaml
        - $ref: ../shapes/More.yaml
    `);
    const { Last: _last, Colour: _colour, ...few } = shapes;
    const { request: both } = loadedAction({ shapes: few, actions: { Ask: demoAction({ request: twice, example }) } });
    expect(both.fields.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(both.rules.map(({ id }) => id)).toEqual(['a-b', 'c-needs-b']);
  });
});
