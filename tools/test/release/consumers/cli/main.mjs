import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, 'node_modules/.bin/volc-live');
/** @param {...string} args */
const run = (...args) => execFileSync(cli, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });

assert.match(run('--help'), /volc-live/);
