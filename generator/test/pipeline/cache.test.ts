import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { generate } from '../../src/generate.ts';
import { templateFolder } from '../../src/print/template.ts';
import { put, tempFolder, treeOf } from '../write/temp-folder.ts';
import { runNode, specsOnly } from './workspace.ts';

vi.setConfig({ testTimeout: 120_000 });

const protocol = 'specs/live/2023-01-01/shapes/Protocol.yaml';

/** What the specs make without anything that was kept. */
async function plain(root: string): Promise<Readonly<Record<string, string>>> {
  const copy = specsOnly();
  put(copy, protocol, readFileSync(join(root, protocol), 'utf8'));
  await generate({ root: copy });
  return treeOf(copy);
}

describe('what is kept between runs changes no byte', () => {
  test('when it is made, when it is used, and when it is spoilt', async () => {
    const cache = tempFolder();
    const [first, second, third] = [specsOnly(), specsOnly(), specsOnly()];
    const want = await plain(first);
    await generate({ root: first, cache });
    await generate({ root: second, cache });
    const kept = Object.keys(treeOf(cache));
    expect(kept.filter((path) => path.startsWith('parsed/')).length).toBeGreaterThan(20);
    expect(kept.filter((path) => path.startsWith('templates/')).length).toBe(readdirSync(templateFolder).length);
    for (const path of kept) put(cache, path, 'garbage');
    await generate({ root: third, cache });
    for (const root of [first, second, third]) expect(treeOf(root)).toEqual(want);
  });

  test('when it can be kept nowhere', async () => {
    const root = specsOnly();
    expect((await generate({ root, cache: join(tempFolder({ file: 'x' }), 'file') })).diagnostics).toEqual([]);
    expect(treeOf(root)).toEqual(await plain(root));
  });

  test('a spec that is wrong is told every time, and once it is right nothing of it is left', async () => {
    const cache = tempFolder();
    const root = specsOnly();
    await generate({ root, cache });
    const right = readFileSync(join(root, protocol), 'utf8');
    put(root, protocol, `${right}summary: Twice.\n`);
    const told = [await generate({ root, cache }), await generate({ root, cache })].map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(told).toEqual([['SPEC_DUPLICATE_KEY'], ['SPEC_DUPLICATE_KEY']]);
    put(root, protocol, right.replace('Real Time Messaging Protocol', 'Something else'));
    expect((await generate({ root, cache })).diagnostics).toEqual([]);
    expect(treeOf(root)).toEqual(await plain(root));
  });
});

test('the fast way to run is the same command', () => {
  const fast = join(import.meta.dirname, '../../bin/gen.mjs');
  const root = specsOnly();
  expect(runNode([fast, '--root', root])).toMatchObject({ code: 0, error: '' });
  expect(runNode([fast, '--root', root, '--check'])).toMatchObject({ code: 0, error: '' });
  expect(runNode([fast, '--wrong'])).toMatchObject({ code: 2, out: '' });
});
