// Loads every entry point of every package, as ES module and as CommonJS: both must export the same names.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let entries = 0;
for (const name of process.argv.slice(2)) {
  const { exports } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  for (const path of Object.keys(exports)) {
    if (path === './package.json') continue;
    const entry = `${name}${path.slice(1)}`;
    const [modules, commonJs] = [await import(entry), require(entry)].map((loaded) => Object.keys(loaded).filter((key) => key !== 'default').toSorted().join(' '));
    if (modules !== commonJs) throw new Error(`${entry} exports ${modules} as ES module, and ${commonJs} as CommonJS.`);
    if (modules === '') throw new Error(`${entry} exports nothing.`);
    entries += 1;
  }
}
console.log(JSON.stringify({ entries }));
