import { run } from './processes.mjs';
import { pinned } from './workspace.mjs';

/**
 * What is worth a night and too long for CI: what to run, with what in its environment, in which order.
 *
 * @type {readonly (readonly [what: string, command: string, args: readonly string[], env?: Readonly<Record<string, string>>])[]}
 */
const runs = [
  ['1,000,000 bodies of any shape for each validator', 'vitest', ['run', '--root', 'packages/validators', '--typecheck.enabled=false', 'test/hostile.test.ts'], { PROPERTY_RUNS: '1000000' }],
  ['1,000,000 random requests beside the oracle', 'vitest', ['run', '--root', 'packages/conformance', 'test/random-requests.test.ts'], { RANDOM_REQUESTS: '77000' }],
  ['what rules cost the type checker', 'node', ['tools/type-cost/main.ts']],
  ['mutants of the rule engine and of dates', 'node', ['tools/mutation/run.mjs']],
];

/**
 * Runs all of it, also after something failed.
 *
 * @returns {Promise<number>} Exit code: that of the first that failed.
 */
export async function runNightly() {
  let worst = 0;
  for (const [what, command, args, env = {}] of runs) {
    console.log(`\n== ${what}`);
    const code = await run(command, args, { env: { ...pinned(), ...env } });
    worst ||= code;
  }
  return worst;
}
