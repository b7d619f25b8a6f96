#!/usr/bin/env node
// The documentation as a site: `node tools/site/run.mjs` builds it into dist/ beside this file and checks it; `--serve` shows
// it afterwards, at an address of this machine. Installs what is needed beside this file; building itself asks no network.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const pinned = join(here, '../../node_modules/.bin/node');
const node = existsSync(pinned) ? pinned : process.execPath;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' });
  if (error !== undefined) throw error;
  return status === 0;
}

/** Whether what is installed is at least as new as the lock file. */
function isInstalled() {
  const installed = join(here, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs;
}

/** Whether the parts of the site do what they should. */
function test() {
  const files = readdirSync(join(here, 'test')).filter((name) => name.endsWith('.test.mjs'));
  return run(node, ['--disable-warning=ExperimentalWarning', '--test', '--test-reporter=dot', ...files.map((name) => join('test', name))]);
}

const ready = isInstalled() || run('npm', ['ci', '--ignore-scripts']);
process.exitCode = ready && test() && run(node, ['build.mjs', ...process.argv.slice(2)]) ? 0 : 1;
