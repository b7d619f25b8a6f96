import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, 'node_modules');
const { version } = JSON.parse(readFileSync(join(modules, '@volc-live/cli/package.json'), 'utf8'));

/** @param {...string} args */
const run = (...args) => execFileSync(join(modules, '.bin/volc-live'), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });

assert.equal(run('--version').trim(), version);
const { rows } = JSON.parse(run('bandwidth', '--mock', '--last', '1d', '--format', 'json'));
assert.ok(rows.length > 200);
