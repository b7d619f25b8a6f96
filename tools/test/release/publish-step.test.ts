import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runPublishStep } from '../../release/rehearsal/publish-step.ts';
import { printSums, sumOf, sumsFile, sumsOf } from '../../release/sums.ts';

const root = join(import.meta.dirname, '../../..');

let place = '';
let packed = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'publish-step-'));
  packed = join(place, 'packed');
  mkdirSync(join(packed, 'packages'), { recursive: true });
  for (const name of ['runtime', 'client']) writeFileSync(join(packed, `packages/${name}.tgz`), name);
  writeFileSync(join(packed, 'plan.txt'), 'next @volc-live/runtime 0.2.0 packages/runtime.tgz\nnext @volc-live/client 0.2.0 packages/client.tgz\n');
  writeFileSync(join(packed, sumsFile), printSums(sumsOf(packed)));
  // An npm that knows the runtime in 0.1.0 and whatever a test adds, and writes down what it was asked to publish.
  writeFileSync(join(place, 'known'), '@volc-live/runtime@0.1.0\n');
  writeFileSync(join(place, 'asked'), '');
  writeFileSync(
    join(place, 'npm'),
    `#!/bin/sh\ncd "\${0%/*}"\nif [ "$1" = view ]; then grep -qxF "$2" known && echo "\${2##*@}" || true; else echo "$@" >> asked; fi\n`,
  );
  chmodSync(join(place, 'npm'), 0o755);
});
afterEach(() => rmSync(place, { recursive: true }));

/** Runs the step; what it printed, or how it failed, and what npm was asked to publish. */
async function outcome(built?: string, rebuilt?: string): Promise<{ readonly printed: string; readonly asked: string }> {
  const only = { PATH: [place, process.env['PATH'] ?? ''].join(delimiter) };
  const printed = await runPublishStep(root, packed, { only }, built, rebuilt).catch(String);
  return { printed, asked: readFileSync(join(place, 'asked'), 'utf8') };
}

const asked = (name: string): string => `publish ./packages/${name}.tgz --access public --tag next --ignore-scripts\n`;

test('each tarball of the plan is published in its order, under its dist-tag, and without scripts', async () => {
  expect((await outcome()).asked).toBe(asked('runtime') + asked('client'));
});

test('what is published already is left alone, so that a run that broke off can be run again', async () => {
  appendFileSync(join(place, 'known'), '@volc-live/runtime@0.2.0\n');
  const { printed, asked: published } = await outcome();
  expect(printed).toContain('@volc-live/runtime@0.2.0 is published already\n');
  expect(published).toBe(asked('client'));
});

test.each<[string, () => void, string]>([
  ['another tarball', () => appendFileSync(join(packed, 'packages/client.tgz'), '!'), 'packages/client.tgz: FAILED'],
  ['a plan that was changed', () => appendFileSync(join(packed, 'plan.txt'), 'latest evil 1.0.0 packages/evil.tgz\n'), 'plan.txt: FAILED'],
  ['a tarball that is gone', () => rmSync(join(packed, 'packages/client.tgz')), 'packages/client.tgz: FAILED open or read'],
])('nothing is published from %s', async (_, change, told) => {
  change();
  const { printed, asked: published } = await outcome();
  expect([printed, published]).toEqual([expect.stringContaining(told), '']);
});

test('nothing is published when the hashes were changed together with what they are of', async () => {
  const built = sumOf(join(packed, sumsFile));
  appendFileSync(join(packed, 'packages/client.tgz'), '!');
  writeFileSync(join(packed, sumsFile), printSums(sumsOf(packed)));
  const { printed, asked: published } = await outcome(built);
  expect([printed, published]).toEqual([expect.stringContaining(`${sumsFile}: FAILED`), '']);
});

test.each([['with other bytes', 'f'.repeat(128)], ['that told nothing', '']])('nothing is published after a second build %s', async (_, rebuilt) => {
  const { printed, asked: published } = await outcome(undefined, rebuilt);
  expect([printed, published]).toEqual([expect.stringContaining('The two builds are not the same'), '']);
  expect((await outcome('', '')).asked).toBe('');
});
