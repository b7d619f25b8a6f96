import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

const text = readFileSync(new URL('../../mocks/README.md', import.meta.url), 'utf8');
const blocks = [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);

test('the README of the mocks begins with a test of at most ten lines', () => {
  expect(blocks).toHaveLength(6);
  expect(blocks[0]?.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(10);
});

// Its blocks, one after the other, are a test file. Importing that registers its tests here.
const folder = mkdtempSync(join(import.meta.dirname, '.readme-'));
try {
  const file = join(folder, 'readme.ts');
  writeFileSync(file, blocks.join('\n'));
  await import(pathToFileURL(file).href);
} finally {
  rmSync(folder, { recursive: true });
}
