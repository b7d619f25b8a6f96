// Runs the scenario on a runtime with a command line: the account is the first argument, the outcome the only line printed.

import { scenario } from './scenario.mjs';

const { argv } = globalThis.process;
console.log(JSON.stringify(await scenario(JSON.parse(argv[2]))));
globalThis.process.exit(0);
