// Prints what the changelog says about a version, for the page of the release: `node tools/release/notes.ts 0.1.0`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from './changelog/changelog-file.ts';

const [version = ''] = process.argv.slice(2);
const section = sectionOf(readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8'), version);
if (section === undefined) {
  console.error(`CHANGELOG.md has no section "## ${version}".`);
  process.exitCode = 1;
} else {
  console.log(section);
}
