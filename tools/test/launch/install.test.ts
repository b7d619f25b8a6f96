import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../launch/install.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, changedAt: number): void => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, path), '{}');
  utimesSync(join(folder, path), changedAt, changedAt);
};

test('nothing installed is stale', () => {
  write('package-lock.json', 100);
  expect(isStale(folder)).toBe(true);
});

test.each([
  ['newer than the lock file', 200, false],
  ['as old as the lock file', 100, false],
  ['older than the lock file', 50, true],
])('what is installed and %s', (_, installedAt, want) => {
  write('package-lock.json', 100);
  write('node_modules/.package-lock.json', installedAt);
  expect(isStale(folder)).toBe(want);
});
