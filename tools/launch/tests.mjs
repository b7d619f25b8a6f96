import { run } from './processes.mjs';
import { line, shown } from './steps.mjs';
import { TestOutput } from './test-output.mjs';
import { captured } from './workspace.mjs';

/** @typedef {import('./test-output.mjs').TestRun} TestRun */

/**
 * Runs the tests of the packages and prints a line a package, all output of those that fail, and a
 * closing line with the counts.
 *
 * @param {readonly string[]} projects Names of packages; none means all.
 * @returns {Promise<number>} Exit code.
 */
export async function runTests(projects) {
  /** @type {TestRun[]} */
  const runs = [];
  const output = new TestOutput((result) => {
    runs.push(result);
    if (isGood(result)) console.log(line(true, shortName(result.project), remark(result)));
    else console.log(`\n${shown(result.output)}\n\n${line(false, shortName(result.project), remark(result))}\n`);
  });
  const selection = projects.length > 0 ? ['-p', projects.join(',')] : [];
  const code = await run('nx', ['run-many', '-t', 'test', ...selection, '--output-style=static'], {
    env: captured(),
    onOutput: (chunk) => output.write(chunk),
  });
  output.end();

  const failed = sum(runs, (result) => Math.max(result.failed, isGood(result) ? 0 : 1));
  const passed = sum(runs, (result) => result.passed);
  const skipped = sum(runs, (result) => result.skipped);
  // Nx itself failed: a project that does not exist, a graph it cannot build.
  if (code !== 0 && failed === 0) console.log(shown(output.other.join('\n')).trim());
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code === 0 && passed === 0 ? 1 : code;
}

/** @param {TestRun} result */
function isGood(result) {
  return result.failed === 0 && result.passed > 0;
}

/** @param {string} project */
function shortName(project) {
  return project.slice(project.indexOf('/') + 1);
}

/** @param {TestRun} result */
function remark({ passed, failed, duration, cached }) {
  const counts = failed > 0 ? `${failed} failed, ${passed} passed` : passed > 0 ? `${passed} passed` : 'did not finish';
  return `${counts.padEnd(24)} ${cached ? 'cached' : (duration ?? '')}`.trimEnd();
}

/**
 * @param {readonly TestRun[]} runs
 * @param {(run: TestRun) => number} count
 */
function sum(runs, count) {
  return runs.reduce((total, result) => total + count(result), 0);
}
