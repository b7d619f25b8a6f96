import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { mistakesIn } from '../samples/compile.ts';
import { root, samples } from '../samples/pages.ts';
import { blocksOf, samplesOf } from '../samples/programs.ts';
import { run } from '../samples/run.ts';

const all = samples();
const isTest = ({ text }: { readonly text: string }): boolean => text.includes("from 'vitest'");
const named = ({ page, first }: { readonly page: string; readonly first: number }): string => `${page}, from block ${first}`;

test('every program of a page compiles under the strictest options', { timeout: 240_000 }, () => {
  expect(all.length).toBeGreaterThan(25);
  expect(mistakesIn(all)).toEqual([]);
});

describe('every program of a page runs against the simulated account', () => {
  test.concurrent.each(all.filter((sample) => !isTest(sample)).map((sample) => [named(sample), sample] as const))('%s', { timeout: 120_000 }, async (_, sample) => {
    const { code, out, err } = await run(sample);
    expect(code, `${out}\n${err}`).toBe(0);
  });
});

test('every test that a page shows passes', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(root, 'tools/test/of-pages-'));
  try {
    const shown = all.filter(isTest);
    expect(shown.length).toBeGreaterThan(1);
    shown.forEach((sample, at) => writeFileSync(join(folder, `${at}-${sample.page.replace(/\W+/g, '-')}.test.ts`), sample.text));
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', folder], {
      cwd: join(root, 'tools'),
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    }).catch((error: { readonly stdout: string }) => error);
    expect(stdout).toMatch(new RegExp(`Test Files +${shown.length} passed`));
    expect(stdout).not.toMatch(/\d (?:failed|skipped)/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What some pages promise their programs to print. */
test.each([
  ['README.md', 1, /^Yesterday's peak: [\d.]+ Mbps in 24 points\n$/],
  ['README.zh-CN.md', 1, /^history .+366 days.+\n$/],
  ['docs/guides/getting-started.md', 1, /^Peak: [\d.]+ Mbps in 24 points\n$/],
  ['docs/guides/getting-started.md', 2, /^[\d.]+\nspan .+31 days.+\n$/],
])('%s, from block %i, prints what it says', { timeout: 60_000 }, async (page, first, printed) => {
  const sample = all.find((each) => each.page === page && each.first === first);
  expect(sample).toBeDefined();
  if (sample !== undefined) expect((await run(sample)).out).toMatch(printed);
});

test('the README of the mocks begins with a test of at most ten lines', () => {
  const [first = ''] = blocksOf(readFileSync(join(root, 'packages/mocks/README.md'), 'utf8'), 'ts');
  expect(first.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(10);
});

describe('how programs are read', () => {
  const fenced = (...blocks: readonly string[]): string => blocks.map((block) => `\`\`\`ts\n${block}\n\`\`\`\n`).join('\ntext\n');

  test.each<readonly [string, readonly string[], readonly number[]]>([
    ['a later block goes on', ['const a = 1;', 'console.log(a);'], [1]],
    ['a name again begins anew', ['const a = 1;', 'console.log(a);', 'const a = 2;'], [1, 3]],
    ['an import again too', ["import { a } from 'b';", "import { a, c } from 'b';"], [1, 2]],
    ['a name inside a function does not', ['const a = 1;', 'function f() { const a = 2; return a; }'], [1]],
    ['names that are taken apart', ['const { a: { b } } = c;', 'let [b] = c;'], [1, 2]],
    ['types and classes', ['interface A {}', 'class A {}'], [1, 2]],
  ])('%s', (_, blocks, first) => {
    expect(samplesOf('a.md', fenced(...blocks)).map((sample) => sample.first)).toEqual(first);
  });

  test('blocks of other languages are left out', () => {
    expect(samplesOf('a.md', '```sh\nls\n```\n\n```ts\nexport const a = 1;\n```\n')).toEqual([{ page: 'a.md', first: 1, text: 'export const a = 1;\n\nexport {};\n' }]);
  });
});
