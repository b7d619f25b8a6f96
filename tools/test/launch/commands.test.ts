import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../launch/commands.mjs';
import { isGenerated, readRepo } from '../../rules/repo.ts';

const root = join(import.meta.dirname, '../../..');

test('every command that a page or a workflow names is one', () => {
  const pages = readRepo(root).files.filter((file) => /\.(md|yml|yaml|hbs)$/.test(file.path) && !isGenerated(file));
  const named = pages.flatMap(({ path, text }) => [...text.matchAll(/node tools\/x\.mjs ([a-z][a-z-]*)/g)].map(([, name = '']) => `${path}: ${name}`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((each) => !commands.has(each.slice(each.indexOf(': ') + 2)))).toEqual([]);
});

test('help names every command', () => {
  const printed = execFileSync(process.execPath, [join(root, 'tools/x.mjs'), 'help'], { encoding: 'utf8' });
  for (const [name, { about }] of commands) expect(printed).toMatch(new RegExp(`^  ${name} +${about.slice(0, 10)}`, 'm'));
});

test('the first change that CONTRIBUTING.md proposes can be made', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, file = '', from = ''] = /In `([^`]+)` make `([^`]+)` a 40\./.exec(text) ?? [];
  expect(readFileSync(join(root, file), 'utf8')).toContain(from);
});
