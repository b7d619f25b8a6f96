// Runs the fault matrix on another Node, against the published files: `node test/faults/on-node.ts <node> [rows]`.
// The packages must be built. The rows are compiled first, because older versions of Node read no TypeScript.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [, , node = process.execPath, ...rows] = process.argv;
const root = fileURLToPath(new URL('../..', import.meta.url));
const compiled = `${root}node_modules/.faults`;
const tsc = fileURLToPath(new URL('../../../../node_modules/.bin/tsc', import.meta.url));

const compilation = spawnSync(tsc, ['-p', `${root}tsconfig.faults.json`], { stdio: ['ignore', 'inherit', 'inherit'] });
if (compilation.status !== 0) throw new Error('The rows do not compile. Build the packages first: npm run build.');
writeFileSync(`${compiled}/package.json`, '{ "type": "module" }\n');
const { status } = spawnSync(node, [`${compiled}/faults/main.js`, ...rows], { stdio: ['ignore', 'inherit', 'inherit'], cwd: root });
process.exitCode = status ?? 1;
