#!/usr/bin/env node
// Writes down what every entry point of the published packages exports, name by name, in `packages/*/api/`, so that a
// change of it is seen in a diff. Needs a build.
//
//     node tools/api-report/run.mjs           exit 1 when a report is out of date, or a name is gone without a changeset that says so
//     node tools/api-report/run.mjs --write   writes the reports anew

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { install } from './install.mjs';
import { lostNames } from './lost-names.mjs';

const root = join(import.meta.dirname, '../..');
const write = process.argv.includes('--write');

install();
const { reportOf } = await import('./extractor.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'api-report-'));
const complaints = [];
try {
  for (const name of readdirSync(join(root, 'packages'))) {
    const folder = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entries = Object.entries(manifest.exports ?? {}).filter(([path]) => path !== './package.json');
    if (manifest.private === true || entries.length === 0) continue;
    const reports = Object.fromEntries(entries.map(([path, target]) => [fileOf(path), reportOf(folder, join(folder, target.import.types), scratch)]));
    complaints.push(...(write ? writeAll(folder, reports) : differences(folder, reports)), ...lostNames(root, name, manifest, reports));
    console.log(`${manifest.name.padEnd(24)} ${Object.keys(reports).length} entry points, ${Object.values(reports).reduce((sum, report) => sum + namesIn(report), 0)} names`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** File of an entry point: `./codegen/v1` is `codegen-v1.md`. */
function fileOf(path) {
  return `${path === '.' ? 'index' : path.slice(2).replaceAll('/', '-')}.md`;
}

function namesIn(report) {
  return report.match(/^export /gm)?.length ?? 0;
}

function writeAll(folder, reports) {
  rmSync(join(folder, 'api'), { recursive: true, force: true });
  mkdirSync(join(folder, 'api'));
  for (const [file, report] of Object.entries(reports)) writeFileSync(join(folder, 'api', file), report);
  return [];
}

/** What differs from the reports that are checked in, with the lines that do. */
function differences(folder, reports) {
  const kept = existsSync(join(folder, 'api')) ? readdirSync(join(folder, 'api')) : [];
  const gone = kept.filter((file) => reports[file] === undefined).map((file) => `${join(folder, 'api', file)} is about no entry point.`);
  const changed = Object.entries(reports).flatMap(([file, report]) => {
    const was = kept.includes(file) ? readFileSync(join(folder, 'api', file), 'utf8') : '';
    if (was === report) return [];
    const [before, after] = [was, report].map((text) => text.split('\n'));
    const lines = [...before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`), ...after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`)];
    return [`${join(folder, 'api', file)} is out of date:\n${lines.slice(0, 40).join('\n')}`];
  });
  return gone.length + changed.length === 0 ? [] : [...gone, ...changed, 'Look whether that is what you mean, run "node tools/api-report/run.mjs --write", and commit what it writes.'];
}
