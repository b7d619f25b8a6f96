import { StructureKind } from 'ts-morph';
import { describe, expect, test } from 'vitest';

import { doc } from '../../src/emit/code/doc.ts';
import { arrow, call, literals, member, name, object, pureCall, run, self } from '../../src/emit/code/expression.ts';
import { type ConstStructure, type Declaration, type ImportGroup, kinds, type SourceArtifact } from '../../src/emit/code/source.ts';
import { keyword, list, reference, unionOf } from '../../src/emit/code/type.ts';
import { printFiles } from '../../src/print/print.ts';

function printed(parts: Partial<SourceArtifact>): string {
  const artifact: SourceArtifact = { kind: 'source', madeFrom: 'specs/a.yaml', imports: [], declarations: [], exports: [], ...parts };
  const text = printFiles([{ path: 'a.ts', artifact }])[0]?.text ?? '';
  const header = '// @generated from specs/a.yaml by @volc-live/generator. Do not edit.\n\n';
  expect(text.startsWith(header)).toBe(true);
  return text.slice(header.length);
}

const declared = (...declarations: readonly Declaration[]): string => printed({ declarations });

function constantOf(more: Partial<ConstStructure>): ConstStructure {
  return {
    kind: kinds.variableStatement, isExported: true, docs: undefined, name: 'x', type: keyword('unknown'), initializer: name('y'), ...more,
  };
}

const values = ['Normal_H264', 'Normal_H265', 'Normal_H266', 'ByteHD_H264', 'ByteHD_H265', 'ByteHD_H266', 'ByteQE', 'Audio'];

test('kinds are the numbers of ts-morph', () => {
  expect(kinds).toEqual({
    interface: StructureKind.Interface,
    typeAlias: StructureKind.TypeAlias,
    variableStatement: StructureKind.VariableStatement,
    function: StructureKind.Function,
    class: StructureKind.Class,
  });
});

function group(from: string, ...names: readonly string[]): ImportGroup {
  return { from, names: names.map((each) => ({ name: each, typeOnly: /^[A-Z]/.test(each) })) };
}

describe('imports', () => {
  test('packages before files, names in order whatever their case, types marked', () => {
    expect(printed({ imports: [group('./b.ts', 'b'), group('../a.ts', 'oneOf', 'Key', 'required', 'Report'), group('@x/y', 'B', 'A')] })).toBe(
      [
        "import type { A, B } from '@x/y';",
        '',
        "import { type Key, oneOf, type Report, required } from '../a.ts';",
        "import { b } from './b.ts';",
        '',
      ].join('\n'),
    );
  });

  test('one name a line where they do not fit in 100 columns', () => {
    const names = ['anotherLongName', 'anotherLongName2', 'anotherLongName3', 'anotherLongName4', 'anotherLongName5'];
    expect(printed({ imports: [group('./b.ts', ...names)] })).toBe(
      ['import {', ...names.map((each) => `  ${each},`), "} from './b.ts';", ''].join('\n'),
    );
    expect(printed({ exports: [group('./b.ts', ...names)] })).toContain(['export {', ...names.map((each) => `  ${each},`)].join('\n'));
  });

  test('a single name stays on its line', () => {
    const [long] = printed({ imports: [group('./b.ts', 'a'.repeat(100))] }).split('\n');
    expect(long).toBe(`import { ${'a'.repeat(100)} } from './b.ts';`);
  });
});

describe('declarations', () => {
  test('stand apart by one blank line, and a file ends with a line break', () => {
    const alias: Declaration = { kind: kinds.typeAlias, isExported: true, name: 'A', docs: doc('One.'), type: keyword('string') };
    expect(declared(constantOf({ isExported: false }), alias, constantOf({ docs: doc('Two.') }))).toBe(
      ['const x: unknown = y;', '', '/** One. */', 'export type A = string;', '', '/** Two. */', 'export const x: unknown = y;', ''].join('\n'),
    );
  });

  test('an interface has a blank line between its members', () => {
    const text = declared({
      kind: kinds.interface,
      isExported: true,
      name: 'Region',
      docs: doc('A place.'),
      properties: [
        { name: 'Area', hasQuestionToken: true, docs: doc('Area.'), type: keyword('string') },
        { name: 'Kinds', hasQuestionToken: false, docs: doc('Kinds.'), type: list(unionOf(values), { readonly: true }) },
        { name: 'X-Date', hasQuestionToken: false, docs: doc('Date.'), type: keyword('string') },
      ],
    });
    expect(text).toBe(
      [
        '/** A place. */',
        'export interface Region {',
        '  /** Area. */',
        '  Area?: string;',
        '',
        '  /** Kinds. */',
        '  Kinds: readonly (',
        ...values.map((each) => `    | '${each}'`),
        '  )[];',
        '',
        '  /** Date. */',
        "  'X-Date': string;",
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each<[string, ConstStructure, readonly string[]]>([
    ['on one line', constantOf({ initializer: literals(['a']) }), ["export const x: unknown = ['a'];"]],
    [
      'a list that is broken behind `=`',
      constantOf({ initializer: literals([...values, ...values]) }),
      ['export const x: unknown = [', ...[...values, ...values].map((each) => `  '${each}',`), '];'],
    ],
    [
      'a call on a line of its own',
      constantOf({ initializer: pureCall('validator', [arrow(['report'], [run(call(name('f'), []))])]) }),
      ['export const x: unknown =', '  /* @__PURE__ */ validator((report) => {', '    f();', '  });'],
    ],
    [
      'a type that is broken',
      constantOf({ name: 'x'.repeat(60), type: reference('A', reference('B'.repeat(60)), reference('C')), initializer: pureCall('f', []) }),
      [`export const ${'x'.repeat(60)}: A<`, `  ${'B'.repeat(60)},`, '  C', '> = /* @__PURE__ */ f();'],
    ],
  ])('a constant: %s', (_, declaration, want) => expect(declared(declaration)).toBe(`${want.join('\n')}\n`));

  test('a long alias has one member a line', () => {
    const alias: Declaration = { kind: kinds.typeAlias, isExported: true, name: 'A', docs: doc('A.'), type: unionOf([...values, ...values]) };
    expect(declared(alias)).toBe(
      ['/** A. */', 'export type A =', ...[...values, ...values].map((each, at, all) => `  | '${each}'${at === all.length - 1 ? ';' : ''}`), ''].join('\n'),
    );
  });

  test('a function', () => {
    const parameters = [{ name: 'report', type: reference('Report') }, { name: 'value', type: keyword('unknown') }];
    expect(
      declared({
        kind: kinds.function, isExported: true, docs: doc('Checks.'), name: 'check', parameters, returnType: keyword('void'),
        statements: [run(call(name('f'), [literals([...values, ...values])]))],
      }),
    ).toBe(
      [
        '/** Checks. */',
        'export function check(report: Report, value: unknown): void {',
        '  f([',
        ...[...values, ...values].map((each) => `    '${each}',`),
        '  ]);',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('a class', () => {
    const long = reference('A'.repeat(80));
    expect(
      declared({
        kind: kinds.class,
        isExported: true,
        docs: doc('A client.'),
        name: 'LiveClient',
        extends: 'ServiceClient',
        ctor: {
          docs: doc('Makes one.'),
          parameters: [{ name: 'options', hasQuestionToken: true, type: reference('Options') }],
          statements: [run(call(self('super'), [name('options')]))],
        },
        methods: [
          {
            name: 'ask',
            docs: doc('Asks.'),
            parameters: [{ name: 'request', type: reference('Request'), initializer: object([]) }],
            returnType: reference('Promise', reference('Result')),
            statements: [{ kind: 'return', value: call(member(self('this'), 'call'), [name('request')]) }],
          },
          {
            name: 'askMore',
            docs: doc('Asks more.'),
            parameters: [{ name: 'request', type: long }, { name: 'options', hasQuestionToken: true, type: reference('Options') }],
            returnType: reference('Promise', reference('Result')),
            statements: [],
          },
        ],
      }),
    ).toBe(
      [
        '/** A client. */',
        'export class LiveClient extends ServiceClient {',
        '  /** Makes one. */',
        '  constructor(options?: Options) {',
        '    super(options);',
        '  }',
        '',
        '  /** Asks. */',
        '  ask(request: Request = {}): Promise<Result> {',
        '    return this.call(request);',
        '  }',
        '',
        '  /** Asks more. */',
        '  askMore(',
        `    request: ${'A'.repeat(80)},`,
        '    options?: Options,',
        '  ): Promise<Result> {',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });
});

test.each(['a*/b', 'a b', 'a--b', "a'b", 'a\nb', ''])('a header names no %j', (madeFrom) => {
  expect(() => printed({ madeFrom })).toThrow('A header names a plain path only.');
});
