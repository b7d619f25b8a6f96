// Builds the site and checks it. See run.mjs.

import { rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

import { build, serve } from 'vitepress';

import { assemble } from './assemble/assemble.mjs';
import { writeReference } from './assemble/reference.mjs';
import { checkSite } from './check/check-site.mjs';
import { checkTwins } from './check/check-twins.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const pages = join(here, '.pages');
const dist = join(here, 'dist');

// Whatever would ask a network while the site is built ends the build.
Socket.prototype.connect = () => {
  throw new Error('Building the site asked for a connection. Everything that it needs is in the repository, or in the lock file.');
};

for (const folder of [pages, dist]) rmSync(folder, { recursive: true, force: true });

const { pages: written, mistakes } = assemble({ root, home: join(here, 'home'), to: pages });
await writeReference({ root, to: join(pages, 'api') });
const twins = checkTwins(join(root, 'docs'));
if (mistakes.length > 0 || twins.length > 0) stop([...mistakes, ...twins]);

await build(here);
const { files, links, mistakes: broken } = checkSite(dist);
if (broken.length > 0) stop(broken);
console.log(`${written} pages of the repository, ${files} of the site, ${links} links, none broken.`);

if (process.argv.includes('--serve')) await serve({ root: here, port: 4173 });

/** @param {readonly string[]} found */
function stop(found) {
  console.error(found.join('\n'));
  process.exit(1);
}
