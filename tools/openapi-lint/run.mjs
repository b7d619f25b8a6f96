#!/usr/bin/env node
// Lints the OpenAPI documents with Redocly and Spectral: `node tools/openapi-lint/run.mjs`. Installs the linters beside
// this file when they are not there or not those of the lock file. Exit code 1 when one of them finds anything.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const documents = join(here, '../../openapi');

/** What each linter is started with, before the paths of the documents. */
const linters = [
  ['@redocly/cli/bin/cli.js', 'lint', '--config', join(here, 'redocly.yaml')],
  ['@stoplight/spectral-cli/dist/index.js', 'lint', '--fail-severity', 'hint', '--ruleset', join(here, 'spectral.yaml')],
];

const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', SCARF_ANALYTICS: 'false' };

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {boolean} [shell] `npm` is a script on Windows, which only a shell can start.
 */
function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', env: { ...process.env, ...quiet }, shell });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** Whether what is installed is at least as new as the lock file. */
function isInstalled() {
  const installed = join(here, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs;
}

function lint() {
  const paths = readdirSync(documents)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(documents, name));
  let worst = 0;
  for (const [script = '', ...args] of linters) {
    worst = Math.max(worst, run(process.execPath, [join(here, 'node_modules', script), ...args, ...paths]));
  }
  return worst === 0 ? 0 : 1;
}

const ready = isInstalled() || run('npm', ['ci'], process.platform === 'win32') === 0;
process.exitCode = ready ? lint() : 1;
