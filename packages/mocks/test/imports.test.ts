import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Everything that a module imports when it runs, itself included: files of this package, and packages by name. */
function importsOf(file: URL, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  const pattern = /^(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;
  for (const [, target = ''] of text.matchAll(pattern)) {
    if (target.startsWith('.')) importsOf(new URL(target, file), seen);
    else seen.add(target);
  }
  return seen;
}

const source = (path: string): URL => new URL(`../src/${path}`, import.meta.url);

test.each(['server.ts', 'bin.ts', 'codegen/v1.ts'])('%s works where msw is not installed', (path) => {
  expect([...importsOf(source(path))].filter((name) => /(^msw(\/|$))|\/src\/msw\//.test(name))).toEqual([]);
});

test('index.ts runs in a browser: it imports msw and no module of Node', () => {
  const imports = [...importsOf(source('index.ts'))];
  expect(imports).toContain('msw');
  expect(imports.filter((name) => name.startsWith('node:'))).toEqual([]);
});

test.each(['world/world.ts', 'answers/result.ts', 'protocol/judge.ts'])('%s reads no clock and no chance', (path) => {
  const files = [...importsOf(source(path))].filter(
    (name) => name.includes('/src/world/') || name.includes('/src/answers/') || name.includes('/src/protocol/'),
  );
  for (const file of files)
    expect(readFileSync(fileURLToPath(file), 'utf8')).not.toMatch(/Date\.now|Math\.random|new Date\(/);
});
