#!/usr/bin/env node
// Changes code that must be right in thousands of small ways, and sees whether a test notices:
// `node tools/mutation/run.mjs [--again] [target [part of a file name …]]`. Ends with 1 where fewer are noticed than
// targets.mjs demands. With --again, only mutants that are new, or that no test noticed the last time. Works on a
// copy, so that nobody meets a mutant.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { judge } from './judge.mjs';
import { filesOf, workingCopy } from './working-copy.mjs';
import { targets } from './targets.mjs';

const here = import.meta.dirname;
const equivalents = JSON.parse(readFileSync(join(here, 'survivors.json'), 'utf8'));
const runner = join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');
const again = process.argv.includes('--again');
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');

function install() {
  const installed = join(here, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs) return;
  // Its peer, the test runner, is that of the repository.
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--loglevel=error'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

/**
 * Which tests the runner sees, the first ones first: the run of a mutant ends with the first test that notices. Random
 * ones try the same in every run, so that a mutant is noticed always or never.
 */
function vitestConfig(copy, tests) {
  const inOrder = tests.flatMap((pattern) => filesOf(copy, [pattern])).map((path) => join(copy, path));
  return `import { BaseSequencer } from 'vitest/node';
const inOrder = ${JSON.stringify(inOrder)};
class InOrder extends BaseSequencer {
  async sort(files) {
    return files.toSorted((left, right) => inOrder.indexOf(left.moduleId) - inOrder.indexOf(right.moduleId));
  }
}
export default {
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  test: {
    include: ${JSON.stringify(tests)},
    setupFiles: ['./mutation.setup.mjs'],
    sequence: { sequencer: InOrder },
    testTimeout: 60_000,
    isolate: false,
  },
};
`;
}

const setup = `import { configureGlobal } from 'fast-check';
configureGlobal({ seed: 20250210 });
`;

/** Takes survivors among the files out of what is known of an earlier run: a new test may notice them. */
function forgetSurvivors(memory, mutated) {
  if (!existsSync(memory)) return;
  const known = JSON.parse(readFileSync(memory, 'utf8'));
  for (const [path, file] of Object.entries(known.files)) {
    if (!mutated.includes(path)) continue;
    file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  }
  writeFileSync(memory, JSON.stringify(known));
}

/** Mutates files; the mutants by file, as the report of Stryker has them. */
function mutate(copy, mutated, tests, memory) {
  const report = join(copy, 'mutation.json');
  forgetSurvivors(memory, mutated);
  rmSync(report, { force: true });
  writeFileSync(join(copy, 'mutation.setup.mjs'), setup);
  writeFileSync(join(copy, 'mutation.vitest.mjs'), vitestConfig(copy, tests));
  writeFileSync(
    join(copy, 'stryker.config.json'),
    JSON.stringify({
      testRunner: 'vitest',
      vitest: { configFile: 'mutation.vitest.mjs', related: false },
      mutate: mutated,
      inPlace: true,
      concurrency: 1,
      incremental: true,
      incrementalFile: memory,
      force: !again,
      coverageAnalysis: 'perTest',
      // A busy machine makes tests slow, and a slow test is no test that notices.
      timeoutMS: 6_000,
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      plugins: [runner],
    }),
  );
  // A tenth of what random tests usually try: every survivor costs all of it.
  const env = { ...process.env, NODE_OPTIONS: '--conditions=@volc-live/source', FUZZ: '0.1' };
  const { status } = spawnSync(process.execPath, [stryker, 'run'], { cwd: copy, stdio: 'inherit', env });
  if (status !== 0 || !existsSync(report)) throw new Error(`The run of ${mutated.join(', ')} ended with ${status}.`);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.fromEntries(Object.entries(files).filter(([path]) => mutated.includes(path)));
}

/** Mutates a target, or those of its files whose names have one of `parts`. Whether enough is noticed. */
function run(name, parts) {
  const { atLeast, groups } = targets[name];
  const copy = workingCopy();
  try {
    const files = {};
    for (const [index, group] of groups.entries()) {
      const mutated = filesOf(copy, group.mutate).filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)));
      if (mutated.length > 0) Object.assign(files, mutate(copy, mutated, group.tests, join(here, 'memory', `${name}-${index}.json`)));
    }
    const { text, isEnough } = judge(name, atLeast, files, equivalents);
    console.log(text);
    return isEnough;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

install();
const [chosen, ...parts] = process.argv.slice(2).filter((argument) => argument !== '--again');
if (chosen !== undefined && !Object.hasOwn(targets, chosen)) {
  console.error(`There is no target ${chosen}; there are ${Object.keys(targets).join(', ')}.`);
  process.exit(2);
}
const verdicts = (chosen === undefined ? Object.keys(targets) : [chosen]).map((name) => run(name, parts));
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
