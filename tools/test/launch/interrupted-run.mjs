// Runs, through the launcher's `run`, a command that starts another and waits for ever; prints their ids.

import { Interrupted, run } from '../../launch/processes.mjs';

const grandchild = "setInterval(() => {}, 1000); console.log('grandchild ' + process.pid);";
const child = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' });
  console.log(\`child \${process.pid}\`);
  setInterval(() => {}, 1000);
`;

try {
  await run(process.execPath, ['-e', child], { env: process.env, onOutput: (chunk) => process.stdout.write(chunk) });
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = error.exitCode;
}
