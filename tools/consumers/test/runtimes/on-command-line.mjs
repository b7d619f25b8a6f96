// Runs the scenario on a runtime with a command line: the account is the first argument, the outcome the only line printed.

import { subscribe } from 'node:diagnostics_channel';

import { scenario } from './scenario.mjs';

const { argv } = globalThis.process;
let started = 0;
let answered = 0;
subscribe('tracing:volc-live:call:start', () => {
  started += 1;
});
subscribe('tracing:volc-live:attempt:asyncEnd', ({ status }) => {
  answered += status === 200 ? 1 : 0;
});
const outcome = await scenario(JSON.parse(argv[2]));
console.log(JSON.stringify([...outcome, ['the diagnostics channel tells of calls', started > 0], ['and of attempts', answered > 0]]));
globalThis.process.exit(0);
