// Says whether what is published is what this revision builds: `node tools/x.mjs verify-release [--registry <url>]`, from a
// clone at the tag of the release. Exit code 1 when a tarball of the registry is another, or is not there.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printedBy } from './command.ts';
import { publishedPackages } from './packages.ts';
import { tellErrorsPlainly } from './plain-errors.ts';

tellErrorsPlainly();

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { registry: { type: 'string' } } });
const registry = values.registry === undefined ? [] : [`--@volc-live:registry=${values.registry}`];

let same = true;
for (const { name, version, folder } of publishedPackages(root)) {
  const built = await integrityOf(folder);
  const published = await publishedIntegrity(`${name}@${version}`);
  same &&= built === published;
  console.log(`${built === published ? 'same     ' : published === undefined ? 'MISSING  ' : 'DIFFERENT'} ${name}@${version} ${built}`);
  if (published !== undefined && built !== published) console.log(`          the registry has ${published}`);
}
process.exitCode = same ? 0 : 1;

/** What npm would write into a lock file for the package as it is built here. */
async function integrityOf(folder: string): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'verify-'));
  try {
    await printedBy('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', place], { cwd: join(root, folder) });
    const [tarball = ''] = readdirSync(place);
    return `sha512-${createHash('sha512').update(readFileSync(join(place, tarball))).digest('base64')}`;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function publishedIntegrity(release: string): Promise<string | undefined> {
  const printed = await printedBy('npm', ['view', release, 'dist.integrity', '--loglevel=silent', ...registry], { cwd: root, codes: [0, 1] });
  return printed.trim() === '' ? undefined : printed.trim();
}
