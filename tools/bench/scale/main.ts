// Measures the generator on the whole service: 185 actions beside orval on the same document, and how it grows from 13
// to 185 to 1,850 actions. `node tools/bench/scale/main.ts [--rounds 3]`, after `node tools/x.mjs bench` has installed peers.

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sideBySide } from '../comparison.ts';
import { copyForGen } from '../gen-copy.ts';
import { installPeers, orvalFor } from '../peers.ts';
import { costOfProcess, cpuOfProcess, type Program } from '../process-cpu.ts';
import { bundledSize } from './bundle.ts';
import { wholeService } from './whole-service.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
const root = join(import.meta.dirname, '..', '..', '..');
const gen = (folder: string): Program => ({ folder, args: [join(root, 'generator/bin/gen.mjs'), '--root', folder] });
const tsc = (folder: string, project: string): Program => ({ folder, args: [join(root, 'node_modules/typescript/lib/tsc.js'), '-p', project] });

installPeers();
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const thirteen = copyForGen(root);
const whole = wholeService(root, 1);
const tenfold = wholeService(root, 10);
try {
  await cpuOfProcess(gen(whole.folder));
  const orval = orvalFor(readFileSync(join(whole.folder, 'openapi/live-2023-01-01.json'), 'utf8'), scratch);
  await cpuOfProcess(orval);
  prepareTypes();
  let round = 0;
  let peakMiB = 0;
  const seen = await sideBySide(rounds, {
    thirteen: () => {
      thirteen.forget();
      return cpuOfProcess({ folder: thirteen.folder, args: ['generator/bin/gen.mjs'] });
    },
    whole: async () => {
      whole.forget();
      const cost = await costOfProcess(gen(whole.folder));
      peakMiB = Math.max(peakMiB, cost.peakMiB);
      return cost.cpuMs;
    },
    one: () => {
      whole.change((round += 1));
      return cpuOfProcess(gen(whole.folder));
    },
    nothing: () => cpuOfProcess(gen(whole.folder)),
    orval: () => cpuOfProcess(orval),
    types: () => cpuOfProcess(tsc(whole.folder, 'tsconfig.json')),
    // What orval writes for MSW does not compile; the rest of it is checked all the same.
    orvalTypes: () => cpuOfProcess({ ...tsc(join(scratch, 'orval'), 'tsconfig.json'), mayFail: true }),
    tenfold: () => {
      tenfold.forget();
      return cpuOfProcess(gen(tenfold.folder));
    },
  });
  const ms = (name: string): number => seen[name] ?? Number.NaN;
  const line = (name: string, value: string): void => console.log(`${name.padEnd(44)} ${value}`);
  line('gen, 185 actions, beside orval', `${ms('whole').toFixed(0)} ms, ${(ms('whole') / ms('orval')).toFixed(2)} (goal 0.5)`);
  line('gen, one of 185 changed, beside orval', `${ms('one').toFixed(0)} ms, ${(ms('one') / ms('orval')).toFixed(2)} (goal 0.15)`);
  line('gen, none of 185 changed, beside orval', `${ms('nothing').toFixed(0)} ms, ${(ms('nothing') / ms('orval')).toFixed(2)}`);
  line('orval, 185 actions', `${ms('orval').toFixed(0)} ms`);
  line('most memory of gen, 185 actions', `${peakMiB.toFixed(0)} MiB (goal 300)`);
  line('tsc 6 of the output, one project', `${ms('types').toFixed(0)} ms, ${(ms('types') / ms('orvalTypes')).toFixed(2)} of that of orval (goal 1)`);
  line('one action of 185, bundled for a browser', `${(await bundledSize(whole.folder, 'KillStream')).toLocaleString('en')} bytes, gzip`);
  const start = ms('nothing');
  for (const [name, count] of [['thirteen', 13], ['whole', 185], ['tenfold', 1850]] as const) {
    line(`gen, ${count} actions`, `${ms(name).toFixed(0)} ms, ${((ms(name) - start) / count).toFixed(2)} ms an action beyond the start`);
  }
} finally {
  for (const each of [thirteen, whole, tenfold]) each.remove();
  rmSync(scratch, { recursive: true, force: true });
}

/** Makes a project of each output: ours with all that is written by hand, that of orval with what it imports. */
function prepareTypes(): void {
  writeFileSync(
    join(whole.folder, 'tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.base.json',
      compilerOptions: { noEmit: true, allowImportingTsExtensions: true },
      include: ['validators', 'client', 'mocks'].map((name) => `packages/${name}/src`),
      // The page is for browsers, and is checked apart.
      exclude: ['packages/mocks/src/page/browser'],
    }),
  );
  const folder = join(scratch, 'orval');
  symlinkSync(join(root, 'tools/bench/peers/node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true, types: [] }, include: ['out'] }),
  );
}
