import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Budget, Figures } from '../../size/figures.ts';
import { ours, peers } from '../../size/programs.ts';
import { tableOf, withTable } from '../../size/table.ts';

const folder = join(import.meta.dirname, '..', '..', 'size');

function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
}

const figures = readJson<Figures>('figures.json');

test('ours come first, then the others, the biggest first', () => {
  const rows = tableOf(figures, 'en').split('\n').slice(2);
  expect(rows).toHaveLength(ours.length + peers.length);
  expect(rows[0]).toBe('| the types of all actions | **0** | **0** |');
  const onNode = rows.slice(ours.length).map((cells) => Number(/\*\*([\d.]+)\*\* \([\d.]+\) \|$/.exec(cells)?.[1]));
  expect(onNode).toEqual(onNode.toSorted((a, b) => b - a));
});

test('a program that does not run in browsers has a dash there', () => {
  expect(tableOf(figures, 'zh')).toMatch(/^\| `@volcengine\/openapi` [\d.]+，客户端，一个操作 \| – \| \*\*[\d.]+\*\* /m);
});

test('a figure that is missing names the remedy', () => {
  expect(() => tableOf({ ...figures, ours: {} }, 'en')).toThrow('tools/size/figures.json has no figure for types-browser. Run "node tools/size/main.ts --peers".');
});

test('a table takes the place of the one before, and nothing else changes', () => {
  const readme = 'a\n<!-- sizes: written by tools/size/main.ts -->\nold\n<!-- end of sizes -->\nb\n';
  const written = withTable(readme, 'new');
  expect(written).toBe('a\n<!-- sizes: written by tools/size/main.ts -->\n\nnew\n\n<!-- end of sizes -->\nb\n');
  expect(withTable(written, 'new')).toBe(written);
});

test.each(['no marks', '<!-- sizes: written by tools/size/main.ts --> and no end'])('a README with %s is refused', (readme) => {
  expect(() => withTable(readme, 'new')).toThrow(/must hold the lines/);
});

test('every program has a figure on each of its platforms, and a budget; every version is that of the lock file', () => {
  const keys = ours.flatMap(({ id, platforms }) => platforms.map((platform) => `${id}-${platform}`));
  expect(Object.keys(figures.ours)).toEqual(keys);
  expect(Object.keys(readJson<Budget>('budget.json'))).toEqual(keys);
  const { packages } = readJson<{ packages: Record<string, { version: string }> }>('peers', 'package-lock.json');
  for (const [name, version] of Object.entries(figures.versions)) expect(packages[`node_modules/${name}`]?.version).toBe(version);
});
