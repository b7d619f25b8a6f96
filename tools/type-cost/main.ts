// What the rules in the types cost: a project that calls every action, beside the same project with plain interfaces.
//
//     node tools/type-cost/main.ts            medians of interleaved rounds, after the packages were built
//     node tools/type-cost/main.ts --check    exit 1 when the rules make the compiler hold more than it should
//
// The check compares counts, which are the same on every machine; times are for people.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../bench/median.ts';
import { compilers, costOf, type TypeCost } from './compilers.ts';
import { writeProject } from './projects.ts';

/** What the compiler may hold and work out, ours over plain, at most; the time of the whole project is to stay below 1.2. */
const most = { types: 1.5, instantiations: 2.2 } as const;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' } } });
const rounds = values.check ? 1 : Number(values.rounds);
const root = join(import.meta.dirname, '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'type-cost-'));
try {
  const folders = { ours: join(scratch, 'ours'), plain: join(scratch, 'plain') } as const;
  for (const types of ['ours', 'plain'] as const) writeProject(root, folders[types], types);
  for (const [name, compiler] of Object.entries(compilers)) {
    const seen: Record<keyof typeof folders, TypeCost[]> = { ours: [], plain: [] };
    for (let round = 0; round < rounds; round += 1) for (const types of ['ours', 'plain'] as const) seen[types].push(costOf(compiler, folders[types]));
    const ratio = (key: keyof TypeCost): number => median(seen.ours.map((cost) => cost[key])) / median(seen.plain.map((cost) => cost[key]));
    const figures = (['totalSeconds', 'checkSeconds', 'types', 'instantiations', 'memoryKb'] as const).map((key) => {
      const [ours, plain] = [seen.ours, seen.plain].map((costs) => median(costs.map((cost) => cost[key])));
      return `  ${key.padEnd(14)} ${String(ours).padStart(9)} beside ${String(plain).padStart(9)}: ${ratio(key).toFixed(2)}`;
    });
    console.log(`${name}\n${figures.join('\n')}`);
    for (const key of ['types', 'instantiations'] as const) {
      if (!values.check || ratio(key) <= most[key]) continue;
      console.error(`The rules make ${name} count ${ratio(key).toFixed(2)} times as many ${key} as plain interfaces; at most ${most[key]} is allowed.`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
