// Runs the scenario on a runtime with a command line: the account is the first argument, the outcome the only line printed.

import { subscribe } from 'node:diagnostics_channel';

import { scenario } from './scenario.mjs';

const { argv } = globalThis.process;
let started = 0;
subscribe('tracing:volc-live:call:start', () => {
  started += 1;
});
const outcome = await scenario(JSON.parse(argv[2]));
console.log(JSON.stringify([...outcome, ['the diagnostics channel tells of calls', started > 0]]));
globalThis.process.exit(0);
