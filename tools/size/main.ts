// How big programs become that use the packages, beside programs that use other libraries.
//
//     node tools/size/main.ts                measures ours, rewrites figures.json and the tables of the READMEs
//     node tools/size/main.ts --peers        measures the other libraries too; installs them first
//     node tools/size/main.ts --check        exit 1 when a table is out of date, or a size is over its budget; needs a build
//     node tools/size/main.ts --why action   which files the bytes of a program come from, in a browser
//
// All are bundled by esbuild, minified, from the packages as they are here. Other libraries change rarely, and are
// big to install, so their figures are kept.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, loadEsbuild, sizesOf } from './bundle.ts';
import { type Budget, faultsOf, type Figures } from './figures.ts';
import { installIn } from './install.ts';
import { ours, peers } from './programs.ts';
import { type Language, tableOf, withTable } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const clientFolder = join(root, 'packages', 'client');
const peersFolder = join(import.meta.dirname, 'peers');
/** Packages as they are written; without it, as they are built. */
const sources: readonly string[] = ['@volc-live/source'];
const figuresFile = join(import.meta.dirname, 'figures.json');
const readmes: Readonly<Record<Language, string>> = { en: join(root, 'README.md'), zh: join(root, 'README.zh-CN.md') };

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false }, why: { type: 'string' } },
});
if (values.why !== undefined) await tellWhy(values.why);
else if (values.check) await check();
else await rewrite(values.peers);

async function rewrite(withPeers: boolean): Promise<void> {
  const { version } = await loadEsbuild();
  const { peers: kept, versions } = readJson<Figures>(figuresFile);
  if (withPeers) installIn(peersFolder);
  const figures: Figures = {
    esbuild: version,
    ours: await sizesOf(ours, clientFolder, sources),
    peers: withPeers ? await sizesOf(peers, peersFolder) : kept,
    versions: withPeers ? readJson<{ readonly dependencies: Figures['versions'] }>(join(peersFolder, 'package.json')).dependencies : versions,
  };
  writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`);
  for (const [language, file] of Object.entries(readmes) as [Language, string][]) {
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), tableOf(figures, language)));
  }
  console.log(tableOf(figures, 'en'));
}

async function check(): Promise<void> {
  if (!existsSync(join(clientFolder, 'dist'))) throw new Error('The packages are not built. Run "npm run build" first.');
  const figures = readJson<Figures>(figuresFile);
  const budget = readJson<Budget>(join(import.meta.dirname, 'budget.json'));
  const { version } = await loadEsbuild();
  const faults = [...faultsOf(figures.ours, await sizesOf(ours, clientFolder, sources), await sizesOf(ours, clientFolder), budget)];
  if (version !== figures.esbuild) faults.push(`The sizes were measured with esbuild ${figures.esbuild}; now it is ${version}. Run "node tools/size/main.ts --peers".`);
  for (const [language, file] of Object.entries(readmes) as [Language, string][]) {
    const readme = readFileSync(file, 'utf8');
    if (withTable(readme, tableOf(figures, language)) !== readme) {
      faults.push(`The table in ${file} is not that of tools/size/figures.json. Run "node tools/size/main.ts" and commit what it writes.`);
    }
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

async function tellWhy(id: string): Promise<void> {
  const program = ours.find((one) => one.id === id);
  if (program === undefined) throw new Error(`There is no program ${id}; there are ${ours.map((one) => one.id).join(', ')}.`);
  const { size, files } = await bundle(program, 'browser', clientFolder, sources);
  for (const [path, bytes] of files) console.log(`${String(bytes).padStart(7)}  ${path}`);
  console.log(`${String(size.minified).padStart(7)}  minified, ${size.gzip} with gzip`);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
