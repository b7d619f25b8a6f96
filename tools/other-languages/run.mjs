#!/usr/bin/env node
// Runs clients that are not ours against the mock server: `node tools/other-languages/run.mjs [file …]`. They are curl with
// openssl, Python's standard library, a JDK, and the vendor's SDKs for Node, which are installed beside this file. The mock
// runs from its sources, so nothing has to be built before.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {boolean} [shell] `npm` is a script on Windows, which only a shell can start.
 */
function run(command, args, cwd, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
  if (error !== undefined) throw error;
  return status === 0;
}

/** Whether what is installed is at least as new as the lock file. */
function isInstalled() {
  const installed = join(here, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs;
}

/** Every program that the tests start; all that are missing are named at once. */
function hasPrograms() {
  const wanted = { curl: ['--version'], openssl: ['version'], python3: ['--version'], java: ['-version'], javac: ['-version'] };
  const missing = Object.entries(wanted).filter(([program, args]) => spawnSync(program, args, { stdio: 'ignore' }).error !== undefined);
  if (missing.length === 0) return true;
  console.error(`These tests need ${missing.map(([program]) => program).join(', ')} on the path; install what is missing.`);
  return false;
}

function test() {
  const named = process.argv.slice(2);
  const all = readdirSync(join(here, 'test')).filter((name) => name.endsWith('.test.mjs'));
  const files = named.length > 0 ? named : all.map((name) => join(here, 'test', name));
  const pinned = join(here, '../../node_modules/.bin/node');
  const options = ['--conditions=@volc-live/source', '--disable-warning=ExperimentalWarning', '--test', '--test-timeout=120000'];
  return run(existsSync(pinned) ? pinned : process.execPath, [...options, ...files], process.cwd());
}

const windows = process.platform === 'win32';
const ready = hasPrograms() && (isInstalled() || run('npm', ['ci', '--ignore-scripts'], here, windows));
process.exitCode = ready && test() ? 0 : 1;
