import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
  version: string;
  dependencies?: object;
  sideEffects: boolean;
};

/** Runs a program in a Node of its own, and gives what it printed. */
function run(program: string, ...conditions: readonly string[]): unknown {
  const flags = ['@volc-live/source', ...conditions].map((condition) => `--conditions=${condition}`);
  const output = execFileSync(process.execPath, [...flags, '--no-warnings', '--input-type=module', '-e', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe.each(['@volc-live/runtime', '@volc-live/runtime/codegen/v1'])('importing %s', (entry) => {
  test('touches no global of fetch', () => {
    const program = `
      const touched = [];
      for (const name of ['fetch', 'Request', 'Response', 'Headers', 'crypto']) {
        Object.defineProperty(globalThis, name, { get() { touched.push(name); } });
      }
      await import('${entry}');
      console.log(JSON.stringify(touched));`;
    expect(run(program)).toEqual([]);
  });
});

test('neither importing nor making a client loads the HTTP client of Node', () => {
  const program = `
    const { ServiceClient } = await import('@volc-live/runtime');
    new ServiceClient({ name: 'live', version: '1', host: 'h', path: '/', region: 'r', signingService: 's', retryableCodes: [] });
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => name.includes('undici'))));`;
  expect(run(program)).toEqual([]);
});

test('outside Node no module of Node is needed', () => {
  const files = ['src/platform/web.ts', 'src/platform/sha256.ts', 'src/index.ts', 'src/transport/fetch-transport.ts'];
  for (const file of files) expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(/from 'node:/);
  const { imports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { imports: Record<string, object> };
  expect(imports['#platform']).toEqual({
    '@volc-live/source': { node: './src/platform/node.ts', default: './src/platform/web.ts' },
    node: { import: './dist/platform/node.js', require: './dist/platform/node.cjs' },
    default: { import: './dist/platform/web.js', require: './dist/platform/web.cjs' },
  });
});

test('what is published as the seam is the index, which has all of its names', async () => {
  const [seam, index] = await Promise.all([import('@volc-live/runtime/codegen/v1'), import('@volc-live/runtime')]);
  expect(Object.keys(index)).toEqual(expect.arrayContaining(Object.keys(seam)));
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { exports: Record<string, Record<string, { default: string }>> };
  for (const kind of ['import', 'require']) expect(exports['./codegen/v1']?.[kind]?.default).toBe(exports['.']?.[kind]?.default);
});

test('the version in User-Agent is that of the package', () => {
  const source = readFileSync(`${folder}/src/version.ts`, 'utf8');
  expect(source).toContain(`export const version = '${manifest.version}';`);
});

test('there are no dependencies, and no side effects', () => {
  expect([manifest.dependencies, manifest.sideEffects]).toEqual([undefined, false]);
});
