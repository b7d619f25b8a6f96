import { expect, test } from 'vitest';
import { cycles } from '../../rules/checks/cycles.ts';
import { dependencies } from '../../rules/checks/dependencies.ts';
import { floors } from '../../rules/checks/floors.ts';
import { generatorApart } from '../../rules/checks/generator-apart.ts';
import { seam } from '../../rules/checks/seam.ts';
import { found, manifest } from './findings.ts';

test.each<[string, Record<string, string>, string[]]>([
  [
    'a floor may reach down',
    { 'generator/src/model/a.ts': "import { b } from '../spec/b.ts';", 'generator/src/spec/b.ts': '' },
    [],
  ],
  [
    'a floor may not reach up',
    { 'generator/src/spec/b.ts': "\nimport { a } from '../model/a.ts';", 'generator/src/model/a.ts': '' },
    ['generator/src/spec/b.ts:2'],
  ],
  [
    'not for a type either, nor by export, nor by dynamic import',
    {
      'generator/src/print/b.ts':
        "import type { A } from '../model/a.ts';\nexport { B } from '../model/a.ts';\nconst c = await import('../model/a.ts');",
      'generator/src/model/a.ts': '',
    },
    ['generator/src/print/b.ts:1', 'generator/src/print/b.ts:2', 'generator/src/print/b.ts:3'],
  ],
  ['a folder that is no floor is told', { 'generator/src/extra/a.ts': '' }, ['generator/src/extra/a.ts:1']],
  [
    'a test of the generator may look everywhere in it',
    { 'generator/test/a.test.ts': "import { a } from '../src/cli.ts';", 'generator/src/cli.ts': '' },
    [],
  ],
  [
    'packages have floors too, and tests stand on the floor of their package',
    {
      'packages/client/package.json': manifest,
      'packages/client/src/index.ts': '',
      'packages/client/src/a.ts': "import { v } from '@volc-live/validators';",
      'packages/validators/package.json': manifest,
      'packages/validators/src/index.ts': '',
      'packages/validators/test/a.test.ts': "import { LiveClient } from '@volc-live/client';",
    },
    ['packages/validators/test/a.test.ts:1'],
  ],
])('floors: %s', (_, texts, want) => expect(found(floors, texts)).toEqual(want));

test.each<[string, Record<string, string>, string[]]>([
  [
    'the generator does not import a package, by name or by path',
    {
      'generator/src/emit/a.ts': "import '@volc-live/runtime';\nimport '../../../packages/runtime/src/index.ts';",
      'packages/runtime/src/index.ts': '',
    },
    ['generator/src/emit/a.ts:1', 'generator/src/emit/a.ts:2'],
  ],
  [
    'a package does not import the generator',
    { 'packages/mocks/test/a.test.ts': "import '@volc-live/generator';" },
    ['packages/mocks/test/a.test.ts:1'],
  ],
  ['packages may import each other', { 'packages/mocks/src/a.ts': "import '@volc-live/runtime';" }, []],
])('generator-apart: %s', (_, texts, want) => expect(found(generatorApart, texts)).toEqual(want));

test.each<[string, string, string[]]>([
  ['the seam', "import { text } from '../../codegen/v1.ts';", []],
  ['the seam of a peer', "import { mockHandler } from '../../codegen/v1-msw.ts';", []],
  ['another generated file', "import { Region } from '../shapes/Region.ts';", []],
  ['the root of another package', "import type { Region } from '@volc-live/validators';", []],
  ['the seam of another package', "import { defineAction } from '@volc-live/runtime/codegen/v1';", []],
  ['a file behind the seam', "import { text } from '../../checks/text.ts';", ['packages/client/src/gen/actions/A.ts:1']],
  ['a package from elsewhere', "import 'msw';", ['packages/client/src/gen/actions/A.ts:1']],
])('seam: generated code that imports %s', (_, text, want) =>
  expect(found(seam, { 'packages/client/src/gen/actions/A.ts': text })).toEqual(want),
);

test.each<[string, Record<string, string>, string[]]>([
  ['a line is none', { 'a.ts': "import './b.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' }, []],
  ['a diamond is none', { 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './d.ts';", 'c.ts': "import './d.ts';", 'd.ts': '' }, []],
  ['a file that imports itself', { 'a.ts': "\nimport './a.ts';" }, ['a.ts:2']],
  ['types close a circle too', { 'a.ts': "import './b.ts';", 'b.ts': "import './c.ts';", 'c.ts': "\nimport type { A } from './a.ts';" }, ['a.ts:1']],
  [
    'a circle through the name of a package',
    {
      'packages/a/package.json': manifest,
      'packages/a/src/index.ts': "import '@volc-live/b';",
      'packages/b/package.json': manifest,
      'packages/b/src/index.ts': "import '@volc-live/a';",
    },
    ['packages/a/src/index.ts:1'],
  ],
])('cycles: %s', (_, texts, want) => expect(found(cycles, texts)).toEqual(want));

test.each<[string, object, string[]]>([
  ['none', { devDependencies: { vitest: '5.1.1' } }, []],
  ['one', { dependencies: { ms: '2.1.3' } }, ['packages/runtime/package.json:1']],
  ['a peer', { peerDependencies: { msw: '3.0.5' } }, ['packages/runtime/package.json:1']],
])('dependencies: %s at run time', (_, content, want) =>
  expect(found(dependencies, { 'packages/runtime/package.json': JSON.stringify(content) })).toEqual(want),
);
