#!/usr/bin/env node
// Installs the packed packages in projects of strangers and runs them against the mock server, on every runtime, compiler
// and bundler that they must work with: `node tools/consumers/run.mjs [name …]`, after a build. Names are those of the
// table that it prints, or their beginnings. Exit code 1 when one fails or cannot be had.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checks } from './checks/checks.mjs';
import { bundlers } from './consumers/bundlers.mjs';
import { mswProjects } from './consumers/msw.mjs';
import { nodeProjects } from './consumers/node.mjs';
import { runtimes } from './consumers/runtimes.mjs';
import { typescriptProjects } from './consumers/typescript.mjs';
import { install } from './stand/install.mjs';
import { makeStand } from './stand/stand.mjs';

/** As many as CI has cores. */
const lanes = 2;

install();
const wanted = process.argv.slice(2);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'consumers-')));
let stop = () => {};
try {
  const made = await makeStand(scratch);
  ({ stop } = made);
  const { stand } = made;
  const all = [nodeProjects, typescriptProjects, bundlers, runtimes, mswProjects, checks].flatMap((group) => group(stand));
  const chosen = wanted.length === 0 ? all : all.filter(({ name }) => wanted.some((begin) => name.startsWith(begin)));
  const strange = wanted.filter((begin) => !all.some(({ name }) => name.startsWith(begin)));
  if (strange.length > 0) console.error(`None is called ${strange.join(' or ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  const passed = await tryAll(chosen);
  console.log(`\n${passed} of ${chosen.length}`);
  if (passed < chosen.length || strange.length > 0) process.exitCode = 1;
} finally {
  stop();
  rmSync(scratch, { recursive: true, force: true });
}

/** @typedef {{ said?: string, error?: Error, seconds: number }} Outcome */

/**
 * Tries all of them, two at a time, and prints a line for each in their order.
 *
 * @param {readonly import('./stand/stand.mjs').Consumer[]} consumers
 * @returns {Promise<number>} How many passed.
 */
async function tryAll(consumers) {
  const waiting = consumers.map((consumer) => {
    let tell = (/** @type {Outcome} */ _outcome) => {};
    const outcome = new Promise((resolve) => (tell = resolve));
    return { ...consumer, tell, outcome };
  });
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < waiting.length; at = next++) {
      const started = performance.now();
      const outcome = await waiting[at].try().then((said) => ({ said }), (/** @type {Error} */ error) => ({ error }));
      waiting[at].tell({ ...outcome, seconds: (performance.now() - started) / 1000 });
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));
  let passed = 0;
  for (const { name, outcome } of waiting) {
    const { said, error, seconds } = await outcome;
    if (error === undefined) passed += 1;
    console.log(`${error === undefined ? '✔' : '✖'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(5)} s  ${error === undefined ? said : `FAILED: ${error.message}`}`);
  }
  await running;
  return passed;
}
