#!/usr/bin/env node
// Changes the rule engine and the reading of dates in thousands of small ways, and sees whether a test notices:
// `node tools/mutation/run.mjs [validators|analysis [file …]]`. Works on a copy, so that nobody meets a mutant. Takes
// hours; survivors.md says which survivors no test can notice.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '../..');
const runner = join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');

/** What is mutated, and which tests must notice. */
const targets = {
  validators: {
    folder: 'packages/validators',
    mutate: ['src/rules/*.ts', 'src/checks/instant.ts', 'src/instant.ts', 'src/presence.ts', 'src/rule-facts.ts'],
    tests: ['test/rules/*.test.ts', 'test/checks/*.test.ts', 'test/{instant,locale,hostile}.test.ts'],
  },
  analysis: {
    folder: 'generator',
    mutate: ['src/model/analysis/*.ts'],
    tests: ['test/model/{analysis,explore,evaluate}.test.ts'],
  },
};

function install() {
  const installed = join(here, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

/** A copy of what is mutated and what it needs, in which packages find each other. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const skip = /(?:^|\/)(?:node_modules|dist|\.stryker-tmp)$/;
  for (const part of ['generator', 'packages', 'specs', 'openapi', 'docs', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (from) => !skip.test(from) });
  }
  mkdirSync(join(folder, 'node_modules/@volc-live'), { recursive: true });
  for (const name of readdirSync(join(root, 'packages'))) symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@volc-live', name), 'dir');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@volc-live') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}

/** Tests that go through everything notice what the others notice too, but would make a run ten times as long. */
const quick = /^(?!.*(anything at all|a million|as each field|refused as the whole))/;

/** Which tests the runner sees. */
function configOf(tests) {
  return `export default {
  resolve: { conditions: ['@volc-live/source'] },
  ssr: { resolve: { conditions: ['@volc-live/source'] } },
  test: { include: ${JSON.stringify(tests)}, testNamePattern: ${quick}, testTimeout: 60_000, isolate: false },
};
`;
}

/** Mutates all files of a target, or some of them. */
function mutate(name, only) {
  const target = targets[name];
  const folder = copy();
  try {
    const work = join(folder, target.folder);
    const report = join(work, 'mutation.json');
    writeFileSync(join(work, 'mutation.vitest.mjs'), configOf(target.tests));
    writeFileSync(
      join(work, 'stryker.config.json'),
      JSON.stringify({
        testRunner: 'vitest',
        vitest: { configFile: 'mutation.vitest.mjs', related: false },
        mutate: only.length > 0 ? only : target.mutate,
        inPlace: true,
        concurrency: 1,
        coverageAnalysis: 'perTest',
        // A busy machine makes tests slow, and a slow test is no test that notices.
        timeoutMS: 10_000,
        reporters: ['json', 'clear-text', 'progress-append-only'],
        jsonReporter: { fileName: report },
        clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
        disableTypeChecks: false,
        plugins: [runner],
      }),
    );
    const { status } = spawnSync(process.execPath, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], { cwd: work, stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--conditions=@volc-live/source' } });
    if (status !== 0 || !existsSync(report)) throw new Error(`The run of ${name} ended with ${status}.`);
    summarize(name, JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summarize(name, { files }) {
  const mutants = Object.entries(files).flatMap(([path, { mutants: all }]) => all.map((mutant) => ({ path, ...mutant })));
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  console.log(`${name}: ${noticed.length} of ${noticed.length + survivors.length} mutants noticed, ${((100 * noticed.length) / (noticed.length + survivors.length)).toFixed(1)} %`);
  for (const { path, location, mutatorName, replacement } of survivors) {
    console.log(`  ${path}:${location.start.line}:${location.start.column} ${mutatorName}: ${replacement.replaceAll('\n', ' ')}`);
  }
}

install();
const [chosen, ...only] = process.argv.slice(2);
for (const name of chosen === undefined ? Object.keys(targets) : [chosen]) mutate(name, only);
