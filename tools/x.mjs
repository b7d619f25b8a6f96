#!/usr/bin/env node
// The launcher. Plain JavaScript without dependencies, for it runs before anything is installed, on
// whatever Node the machine has; everything it starts runs on the Node that package.json pins.

import { commands } from './launch/commands.mjs';
import { Interrupted } from './launch/processes.mjs';
import { ranTooOld } from './launch/node-version.mjs';

const [name = 'help', ...rest] = process.argv.slice(2);
const command = commands.get(name === '--help' || name === '-h' ? 'help' : name);

const tooOld = ranTooOld(process.versions.node);
if (tooOld !== undefined) {
  console.error(tooOld);
  process.exitCode = 1;
} else if (command === undefined) {
  console.error(`No command "${name}". Commands: ${[...commands.keys()].join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(rest);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.exitCode = error.exitCode;
  }
}
