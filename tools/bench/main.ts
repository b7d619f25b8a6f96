// Measures generator and packages beside their peers, in one run: `node tools/x.mjs bench`.
// CPU time of whole processes and of loops; what counts are the ratios.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCallServer } from './call-cpu.ts';
import { type Comparison, sideBySide } from './comparison.ts';
import { copyForGen } from './gen-copy.ts';
import { imports } from './imports.ts';
import { cpuOfContender } from './loop-cpu.ts';
import { judges } from './loops/wrong-requests.ts';
import { installPeers, orvalProgram } from './peers.ts';
import { cpuOfProcess } from './process-cpu.ts';
import { jsonOf, tableOf } from './results.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' } } });
const rounds = Number(values.rounds);
const root = join(import.meta.dirname, '..', '..');

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const copy = copyForGen(root);
try {
  installPeers();
  const comparisons = [
    ...(await generation()),
    ...(await loops()),
    ...(await wrongRequests()),
    ...(await calls()),
    ...(await imports(root, 3 * rounds)),
  ];
  console.log(`\nMedians of ${rounds} rounds, Node ${process.version}; CPU time, user and system.\n`);
  console.log(tableOf(comparisons));
  if (values.json !== undefined) writeFileSync(values.json, `${jsonOf(comparisons)}\n`);
} finally {
  copy.remove();
  rmSync(scratch, { recursive: true, force: true });
}

async function generation(): Promise<readonly Comparison[]> {
  const gen = { folder: copy.folder, args: ['generator/bin/gen.mjs'] };
  const orval = orvalProgram(root, scratch);
  let round = 0;
  const seen = await sideBySide(rounds, {
    full: () => {
      copy.forget();
      return cpuOfProcess(gen);
    },
    nothing: () => cpuOfProcess(gen),
    one: () => {
      round += 1;
      copy.change(round);
      return cpuOfProcess(gen);
    },
    orval: () => cpuOfProcess(orval),
  });
  const beside = { baseline: 'orval 8, ten actions', unit: 'ms', theirs: seen['orval'] ?? Number.NaN } as const;
  return [
    { name: 'gen, all 13 actions', ...beside, goal: 0.7, ours: seen['full'] ?? Number.NaN },
    { name: 'gen, nothing changed', ...beside, goal: 0.2, ours: seen['nothing'] ?? Number.NaN },
    { name: 'gen, one action changed', ...beside, goal: 0.5, ours: seen['one'] ?? Number.NaN },
  ];
}

async function loops(): Promise<readonly Comparison[]> {
  const names = ['validate', 'validate-floor', 'sign', 'sign-floor'];
  const seen = await sideBySide(rounds, Object.fromEntries(names.map((name) => [name, () => cpuOfContender(name)])));
  const baseline = 'by hand, one action';
  return [
    { name: 'validate a request', baseline, unit: 'ns', goal: 1.3, ours: seen['validate'] ?? Number.NaN, theirs: seen['validate-floor'] ?? Number.NaN },
    { name: 'sign a request', baseline, unit: 'ns', goal: 1.5, ours: seen['sign'] ?? Number.NaN, theirs: seen['sign-floor'] ?? Number.NaN },
  ];
}

/** A request with five problems: all of them found, and all that is said of them read, beside libraries that find all. */
async function wrongRequests(): Promise<readonly Comparison[]> {
  const names = ['wrong', 'wrong-read', ...judges.map((library) => `wrong-${library}`)];
  const seen = await sideBySide(rounds, Object.fromEntries(names.map((name) => [name, () => cpuOfContender(name)])));
  const beside = (name: string, ours: string, library: string): Comparison => ({
    name,
    baseline: library,
    unit: 'ns',
    goal: 1,
    ours: seen[ours] ?? Number.NaN,
    theirs: seen[`wrong-${library}`] ?? Number.NaN,
  });
  return judges.flatMap((library) => [beside('find 5 problems', 'wrong', library), beside('and read the words', 'wrong-read', library)]);
}

/** Whole calls over loopback: signed, checked both ways, within limits of time, beside a bare request. */
async function calls(): Promise<readonly Comparison[]> {
  const server = await startCallServer();
  try {
    const comparisons: Comparison[] = [];
    for (const width of [1, 16]) {
      const names = ['node-http', 'client', 'fetch', 'fetch-limited', 'client-fetch'];
      const seen = await sideBySide(rounds, Object.fromEntries(names.map((name) => [name, () => server.cpuOf(name, width)])));
      const pair = (name: string, ours: string, theirs: string, baseline: string, goal: number): Comparison => ({
        name: `${name}, ${width} at a time`,
        baseline,
        unit: 'ns',
        goal,
        ours: seen[ours] ?? Number.NaN,
        theirs: seen[theirs] ?? Number.NaN,
      });
      comparisons.push(pair('call', 'client', 'node-http', 'node:http, kept connection', 1.3));
      comparisons.push(pair('call over fetch', 'client-fetch', 'fetch', 'plain fetch', 1.12));
      comparisons.push(pair('call over fetch', 'client-fetch', 'fetch-limited', 'fetch, signed headers, a time limit', 1.12));
    }
    return comparisons;
  } finally {
    server.close();
  }
}
