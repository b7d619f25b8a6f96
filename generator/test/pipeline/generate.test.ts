import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { emitFile } from '../../src/emit/emit-file.ts';
import { generate } from '../../src/generate.ts';
import { loadService } from '../../src/model/load-service.ts';
import { buildPlans } from '../../src/plan/build-plan.ts';
import { printFiles } from '../../src/print/print.ts';
import { readSpecFiles, type SpecFolder } from '../../src/spec/read-spec-files.ts';
import { put, treeOf } from '../write/temp-folder.ts';
import { repository, specsOnly } from './workspace.ts';

// Whole runs take seconds where the machine is busy.
vi.setConfig({ testTimeout: 120_000 });

/** Files that were printed in this test, by path. */
const printed = vi.hoisted((): string[] => []);

vi.mock('../../src/print/print.ts', async (original) => {
  const real = await original<typeof import('../../src/print/print.ts')>();
  return {
    ...real,
    printFiles: (files: Parameters<typeof real.printFiles>[0]) => {
      printed.push(...files.map(({ path }) => path));
      return real.printFiles(files);
    },
  };
});

async function gen(root: string, check: boolean = false): ReturnType<typeof generate> {
  printed.length = 0;
  return await generate({ root, check });
}

const folder = 'specs/live/2023-01-01';

/** Every text that a folder of specs makes. */
function texts(specs: SpecFolder): ReadonlyMap<string, string> {
  const { service, diagnostics } = loadService(specs);
  expect(diagnostics).toEqual([]);
  const { files } = buildPlans(service === undefined ? [] : [service]);
  const all = printFiles(files.map(({ file, plan }) => ({ path: file.path, artifact: emitFile(file, plan) })));
  return new Map(all.map(({ path, text }) => [path, text]));
}

describe('the same specs make the same bytes', () => {
  test('on a second run, which writes nothing', async () => {
    const root = specsOnly();
    const first = await gen(root);
    expect(first.diagnostics).toEqual([]);
    const before = treeOf(root);
    expect(await gen(root)).toEqual({ written: [], removed: [], unchanged: first.written.length, diagnostics: [] });
    expect(printed).toEqual([]);
    expect(treeOf(root)).toEqual(before);
  });

  test('in another folder, and after everything is lost', async () => {
    const [one, two] = [specsOnly(), specsOnly()];
    await gen(one);
    await gen(two);
    expect(treeOf(two)).toEqual(treeOf(one));
    for (const path of ['packages', 'docs', 'openapi', 'generator']) rmSync(join(two, path), { recursive: true, force: true });
    await gen(two);
    expect(treeOf(two)).toEqual(treeOf(one));
  });

  test('in whatever order the files are read', () => {
    const specs = readSpecFiles(repository, folder);
    const shuffled = { ...specs, shapes: specs.shapes.toReversed(), actions: [...specs.actions.slice(5), ...specs.actions.slice(0, 5)] };
    expect(texts(shuffled)).toEqual(texts(specs));
  });
});

/** Replaces something in a spec. */
function change(root: string, path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  put(root, path, changed);
}

describe('a change makes anew what was made from it', () => {
  test.each<[string, string, string | RegExp, string, readonly string[], readonly string[]]>([
    [
      'an action',
      `${folder}/actions/DescribeLiveISPData.yaml`,
      /^summary: .*$/m,
      'summary: Something else about carriers.',
      ['docs/actions/DescribeLiveISPData.md', 'packages/client/src/gen/live-client.ts', 'packages/client/README.md'],
      ['packages/validators/src/gen/actions/DescribeLiveRegionData.ts', 'packages/validators/src/gen/shapes/ISP.ts', 'packages/client/src/gen/service.ts'],
    ],
    [
      'a shape',
      `${folder}/shapes/Protocol.yaml`,
      'Real Time Messaging Protocol.',
      'Something else.',
      ['packages/validators/src/gen/shapes/Protocol.ts', 'docs/actions/DescribeLiveTrafficData.md'],
      ['packages/validators/src/gen/shapes/Region.ts', 'packages/validators/src/gen/actions/ListDomainDetail.ts', 'docs/actions/DescribeLiveAuditData.md'],
    ],
    [
      'a part that other shapes and actions are made of',
      `${folder}/shapes/TimeRange.yaml`,
      'Start of the range',
      'Start of something else',
      ['packages/validators/src/gen/actions/DescribeLiveAuditData.ts', 'docs/actions/DescribeLiveTrafficData.md'],
      ['packages/validators/src/gen/actions/ListDomainDetail.ts', 'packages/validators/src/gen/shapes/Protocol.ts'],
    ],
    [
      'the service',
      `${folder}/service.yaml`,
      /^title: .*$/m,
      'title: Something Else',
      ['packages/client/src/gen/service.ts', 'packages/client/src/gen/live-client.ts', 'packages/mocks/README.md'],
      ['packages/validators/src/gen/actions/ListDomainDetail.ts', 'packages/validators/src/gen/shapes/Protocol.ts'],
    ],
  ])('%s', async (_, path, from, to, changed, kept) => {
    const root = specsOnly();
    await gen(root);
    change(root, path, from, to);
    const { written, diagnostics } = await gen(root);
    expect(diagnostics).toEqual([]);
    expect(written).toEqual(expect.arrayContaining([...changed]));
    for (const each of kept) expect(printed).not.toContain(each);
    // What was kept is what a run from nothing would have made.
    const anew = specsOnly();
    put(anew, path, readFileSync(join(root, path), 'utf8'));
    await gen(anew);
    expect(treeOf(root)).toEqual(treeOf(anew));
  });

  test('a shape that answers begin to use gets its form for answers, though its own spec did not change', async () => {
    const root = specsOnly();
    await gen(root);
    const path = `${folder}/actions/DescribeLiveRegionData.yaml`;
    change(root, path, /^ {4}Areas:$/m, '    Place:\n      $ref: ../shapes/Tag.yaml\n    Areas:');
    put(root, `${folder}/actions/ListDomainDetail.yaml`, readFileSync(join(root, `${folder}/actions/ListDomainDetail.yaml`), 'utf8'));
    const { diagnostics } = await gen(root);
    expect(diagnostics).toEqual([]);
    const anew = specsOnly();
    put(anew, path, readFileSync(join(root, path), 'utf8'));
    await gen(anew);
    expect(treeOf(root)).toEqual(treeOf(anew));
  });

  test('an edited file is made anew, and only that one', async () => {
    const root = specsOnly();
    await gen(root);
    put(root, 'packages/client/src/gen/service.ts', '// edited');
    expect((await gen(root)).written).toEqual(['packages/client/src/gen/service.ts']);
    expect(printed).toEqual(['packages/client/src/gen/service.ts']);
  });

  test('another generator makes everything anew, and is told by a check: the manifest names the one that ran last', async () => {
    const root = specsOnly();
    const { written: all } = await gen(root);
    change(root, 'generator/manifest.json', /"generator": ".*"/, '"generator": "another"');
    expect((await gen(root, true)).diagnostics).toMatchObject([{ code: 'WRITE_STALE', origin: { file: 'generator/manifest.json' } }]);
    printed.length = 0;
    const { written } = await gen(root);
    expect([written, printed.length]).toEqual([[], all.length]);
    expect((await gen(root, true)).diagnostics).toEqual([]);
  });

  test('an action that is gone takes its files with it', async () => {
    const root = specsOnly();
    await gen(root);
    rmSync(join(root, `${folder}/actions/DescribeLiveISPData.yaml`));
    const { removed } = await gen(root);
    expect(removed).toEqual(expect.arrayContaining([
      'docs/actions/DescribeLiveISPData.md',
      'packages/client/src/gen/actions/DescribeLiveISPData.ts',
      'packages/validators/src/gen/actions/DescribeLiveISPData.ts',
    ]));
    expect((await gen(root, true)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a wrong spec touches no file', () => {
  test.each<[string, (root: string) => void, readonly string[]]>([
    ['two mistakes in two files', (root) => {
      put(root, `${folder}/actions/ListDomainDetail.yaml`, 'action: ListDomainDetail\nmethod: PUT\n');
      put(root, `${folder}/shapes/Protocol.yaml`, 'shape: Protocol\nsumary: x\n');
    }, ['ListDomainDetail.yaml', 'Protocol.yaml']],
    ['a name that is not free', (root) => {
      const text = readFileSync(join(root, `${folder}/actions/DescribeLiveISPData.yaml`), 'utf8');
      put(root, `${folder}/actions/Call.yaml`, text.replace('action: DescribeLiveISPData', 'action: Call'));
    }, ['Call.yaml']],
    ['no specs at all', (root) => rmSync(join(root, 'specs'), { recursive: true }), ['specs']],
    ['no actions', (root) => rmSync(join(root, folder, 'actions'), { recursive: true }), ['actions']],
    ['a file of somebody else', (root) => put(root, 'docs/actions/mine.md', 'x'), ['mine.md']],
  ])('%s', async (_, spoil, files) => {
    const root = specsOnly();
    await gen(root);
    spoil(root);
    const before = treeOf(root);
    const { diagnostics, written, removed } = await gen(root);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    for (const file of files) expect(diagnostics.map(({ origin }) => origin.file).join('\n')).toContain(file);
    expect([written, removed]).toEqual([[], []]);
    expect(treeOf(root)).toEqual(before);
  });
});
