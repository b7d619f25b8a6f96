#!/usr/bin/env node
// Runs every test of test/ in headless Chromium: `node tools/browser/run.mjs [file …]`. Packages run from their sources,
// so nothing has to be built before. Installs what is needed beside this file, and Debian's Chromium where it may.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = here) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium }, shell: process.platform === 'win32' && command === 'npm' });
  if (error !== undefined) throw error;
  return status === 0;
}

/** Whether what is installed is at least as new as the lock file. */
function isInstalled() {
  const installed = join(here, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs;
}

/** Chromium, and a font with Chinese characters for screenshots. */
function hasChromium() {
  if (existsSync(chromium)) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`There is no Chromium at ${chromium}. Install Debian's package chromium, or name another one in CHROMIUM.`);
    return false;
  }
  const packages = ['chromium', 'fonts-wqy-microhei'];
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]) && existsSync(chromium);
}

function test() {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : readdirSync(join(here, 'test')).filter((name) => name.endsWith('.test.mjs')).map((name) => join(here, 'test', name));
  // Without the timeout a page that never loads would hold the run.
  const node = join(here, '../../node_modules/.bin/node');
  const program = existsSync(node) ? node : process.execPath;
  const options = ['--conditions=@volc-live/source', '--disable-warning=ExperimentalWarning', '--test', '--test-timeout=120000', '--test-concurrency=1'];
  return run(program, [...options, ...files], process.cwd());
}

const ready = (isInstalled() || run('npm', ['ci', '--ignore-scripts'])) && hasChromium();
process.exitCode = ready && test() ? 0 : 1;
