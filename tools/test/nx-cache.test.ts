import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRepo } from '../rules/repo.ts';

const root = join(import.meta.dirname, '..', '..');
const targets = ['build', 'typecheck', 'lint', 'test', 'gen-check', 'rules'];
let copy = '';

/**
 * A copy of the workspace whose scripts do nothing: which tasks run again depends on files and on
 * nx.json, not on what a task does.
 */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'nx-cache-'));
  for (const { path, text } of readRepo(root).files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), path.endsWith('/package.json') ? idle(text) : text);
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface PackageManifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly nx?: { readonly targets?: Readonly<Record<string, object>> };
}

/** The same targets, each of which starts a shell that ends at once. */
function idle(manifest: string): string {
  const { scripts = {}, nx = {}, ...rest } = JSON.parse(manifest) as PackageManifest;
  const idleTargets = Object.keys(scripts).map((name): [string, object] => [
    name,
    { ...nx.targets?.[name], executor: 'nx:run-commands', options: { command: 'exit 0' } },
  ]);
  return JSON.stringify({ ...rest, nx: { targets: Object.fromEntries(idleTargets) } });
}

/** Runs every target of every package; returns the tasks that were not served from the cache. */
function runAll(): readonly string[] {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const printed = execFileSync(process.execPath, [nx, 'run-many', '-t', ...targets, '--output-style=static'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NX_WORKSPACE_ROOT_PATH: copy },
  });
  const headings = printed.split('\n').filter((text) => text.startsWith('> nx run '));
  return headings
    .filter((text) => !text.includes('cache'))
    .map((text) => text.slice('> nx run @volc-live/'.length).trim())
    .toSorted();
}

const edit = (path: string): void => appendFileSync(join(copy, path), '\n');

test('Nx runs again exactly what depends on a change', { timeout: 300_000 }, () => {
  const all = runAll();
  expect(all.length).toBeGreaterThan(20);
  expect(runAll()).toEqual([]);

  edit('specs/live/2023-01-01/service.yaml');
  expect(runAll()).toEqual(['conformance:test', 'generator:gen-check', 'generator:test', 'tools:rules']);

  edit('packages/client/src/gen/index.ts');
  expect(runAll()).toEqual([
    'cli:build',
    'cli:test',
    'cli:typecheck',
    'client:build',
    'client:lint',
    'client:test',
    'client:typecheck',
    'conformance:test',
    'conformance:typecheck',
    'generator:gen-check',
    'generator:test',
    'tools:rules',
    'tools:test',
    'tools:typecheck',
  ]);

  edit('tools/build/package-build.ts');
  expect(runAll()).toEqual([
    'cli:build',
    'client:build',
    'mocks:build',
    'runtime:build',
    'tools:lint',
    'tools:rules',
    'tools:test',
    'tools:typecheck',
    'validators:build',
  ]);

  edit('packages/client/api/index.md');
  expect(runAll()).toEqual(['tools:rules']);

  edit('packages/client/README.md');
  expect(runAll()).toEqual(['generator:gen-check', 'tools:rules', 'tools:test']);

  edit('docs/guides/errors.md');
  expect(runAll()).toEqual(['tools:rules', 'tools:test']);

  edit('README.md');
  expect(runAll()).toEqual(['tools:rules', 'tools:test']);

  edit('packages/runtime/test/signing.test.ts');
  expect(runAll()).toEqual(['runtime:lint', 'runtime:test', 'runtime:typecheck', 'tools:rules']);

  edit('tsconfig.base.json');
  expect(runAll()).toEqual(all);
});
