import { run } from './processes.mjs';
import { pinned } from './workspace.mjs';

/** No test of the night is stopped before three hours. */
const patient = '--testTimeout=10800000';

/**
 * Tests of a package.
 *
 * @param {string} folder
 * @param {...string} names Of test files, or their folders.
 * @returns {readonly string[]}
 */
const tests = (folder, ...names) => ['run', '--root', folder, '--typecheck.enabled=false', patient, ...names];

/**
 * What is worth a night and too long for CI: what to run, with what in its environment, in which order.
 *
 * @type {readonly (readonly [what: string, command: string, args: readonly string[], env?: Readonly<Record<string, string>>])[]}
 */
const runs = [
  ['1,000,000 bodies of any shape for each validator', 'vitest', tests('packages/validators', 'test/hostile.test.ts'), { PROPERTY_RUNS: '1000000' }],
  ['1,000,000 random requests beside the oracle', 'vitest', tests('packages/conformance', 'test/random-requests.test.ts'), { RANDOM_REQUESTS: '77000' }],
  ['many more long ranges, joined and unsplit', 'vitest', tests('packages/conformance', 'test/ranges.test.ts'), { RANGE_RUNS: '2000' }],
  ['90,000 damaged specs', 'vitest', tests('generator', 'test/model/live-specs.test.ts'), { FUZZ: '300' }],
  ['100,000 texts of strangers as literals, comments and tables', 'vitest', tests('generator', 'test/print'), { FUZZ: '50' }],
  ['all faults at their full size', 'vitest', tests('packages/runtime', 'test/faults'), { VOLC_LIVE_FAULTS: 'full' }],
  ['laws, verdicts and hostile traffic of the mock account', 'vitest', tests('packages/mocks'), {
    LAW_RUNS: '100', AGREEMENT_BODIES: '7700', HOSTILE_STREAMS: '100000', PARALLEL_REQUESTS: '400', KILLS: '200',
  }],
  ['what rules cost the type checker', 'node', ['tools/type-cost/main.ts']],
  ['mutants of the rule engine, signing, redaction, times and joining', 'node', ['tools/mutation/run.mjs']],
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
