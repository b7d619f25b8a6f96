import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportedNames, lostNames } from '../../api-report/lost-names.mjs';

test('every form of an export in a report is a name', () => {
  const report = [
    'export abstract class SdkError extends Error {',
    'export const zh: Locale;',
    'export function day(text: string): TimeRange;',
    'export interface ClientOptions {',
    'export type Time = string;',
    'export { nodeTransport }',
    'export { A as B }',
    'export * from "@volc-live/validators";',
    '    export: string;',
    '// export const commented: 1;',
  ].join('\n');
  expect(exportedNames(report)).toEqual(['SdkError', 'zh', 'day', 'ClientOptions', 'Time', 'nodeTransport', 'B', '* from "@volc-live/validators"']);
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lost-names-'));
  mkdirSync(join(root, 'packages/client/api'), { recursive: true });
  mkdirSync(join(root, '.changeset'));
  writeFileSync(join(root, 'packages/client/api/index.md'), 'export const kept: 1;\nexport const gone: 1;\n');
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  git('tag', '@volc-live/client@1.0.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const both = 'export const kept: 1;\nexport const gone: 1;\nexport const more: 1;\n';
const one = 'export const kept: 2;\n';

test.each([
  { what: 'a new name', version: '1.0.0', now: both, level: undefined, allowed: true },
  { what: 'a lost name without a changeset', version: '1.0.0', now: one, level: undefined, allowed: false },
  { what: 'a lost name with a minor changeset', version: '1.0.0', now: one, level: 'minor', allowed: false },
  { what: 'a lost name with a major changeset', version: '1.0.0', now: one, level: 'major', allowed: true },
  { what: 'a lost name before 1.0.0 with a minor changeset', version: '0.3.0', now: one, level: 'minor', allowed: true },
  { what: 'a lost name before 1.0.0 with a patch', version: '0.3.0', now: one, level: 'patch', allowed: false },
])('$what: $allowed', ({ version, now, level, allowed }) => {
  if (level !== undefined) writeFileSync(join(root, '.changeset/a.md'), `---\n'@volc-live/client': ${level}\n'@volc-live/runtime': major\n---\n\nSentence.\n`);
  const complaints = lostNames(root, 'client', { name: '@volc-live/client', version }, { 'index.md': now });
  expect(complaints.map((text) => text.includes('gone (packages/client/api/index.md)'))).toEqual(allowed ? [] : [true]);
});

test('before the first release nothing can be lost', () => {
  expect(lostNames(root, 'client', { name: '@volc-live/other', version: '1.0.0' }, { 'index.md': one })).toEqual([]);
});
