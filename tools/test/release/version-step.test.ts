import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runStep } from '../../release/rehearsal/workflow-step.ts';

const root = join(import.meta.dirname, '../../..');

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'version-step-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}

/** A command that only writes down how it was called, and, when it is `version`, changes a file. */
function standIn(name: string): void {
  put(`bin/${name}`, `#!/bin/sh\necho "${name} $*" >> "${join(place, 'calls')}"\ncase "$*" in *version*) echo 0.2.0 > package.json ;; esac\n`);
  chmodSync(join(place, 'bin', name), 0o755);
}

const changeset = "---\n'@volc-live/client': patch\n---\n\nMended.\n";
const pre = (mode: string): string => JSON.stringify({ mode, tag: 'next' }, undefined, 2);

test.each<[string, Record<string, string>, boolean]>([
  ['nothing', {}, false],
  ['a changeset', { '.changeset/a.md': changeset }, true],
  ['those that a prerelease took already', { '.changeset/pre.json': pre('pre'), '.changeset/pre/a.md': changeset }, false],
  ['a new one for the next prerelease', { '.changeset/pre.json': pre('pre'), '.changeset/pre/a.md': changeset, '.changeset/b.md': changeset }, true],
  ['the end of a prerelease', { '.changeset/pre.json': pre('exit'), '.changeset/pre/a.md': changeset }, true],
])('versions are raised when what waits is %s', async (_, files, raised) => {
  for (const name of ['npm', 'node']) standIn(name);
  for (const [path, text] of Object.entries({ 'repository/.changeset/README.md': '# Changesets\n', 'repository/package.json': '0.1.0\n' })) put(path, text);
  for (const [path, text] of Object.entries(files)) put(`repository/${path}`, text);
  const repository = join(place, 'repository');
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', ...args], { cwd: repository, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch', 'next');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'First');

  const output = join(place, 'output');
  const env = { PATH: [join(place, 'bin'), process.env['PATH'] ?? ''].join(delimiter), GITHUB_OUTPUT: output, BASE: 'next' };
  await runStep(root, { workflow: 'version.yml', job: 'prepare', id: 'version' }, repository, env);
  expect(readFileSync(output, 'utf8')).toBe(`waiting=${raised}\n`);
  expect(existsSync(join(place, 'calls')) ? readFileSync(join(place, 'calls'), 'utf8') : '').toBe(
    raised ? 'npm ci --ignore-scripts\nnode tools/x.mjs version\nnode tools/x.mjs gen --check\n' : '',
  );
  if (!raised) return;
  git('reset', '--quiet', '--hard');
  git('apply', '--index', 'version.patch');
  expect(readFileSync(join(repository, 'package.json'), 'utf8')).toBe('0.2.0\n');
  expect(git('rev-parse', 'main')).toBe(git('rev-parse', 'next'));
});
