import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { answered } from '../stand/expect.mjs';
import { environmentOf } from '../stand/mock-server.mjs';
import { here, pinnedNode } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';

/**
 * Projects in JavaScript on Node.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function nodeProjects({ plain, msw, question }) {
  const folder = join(plain, 'node');
  cpSync(join(here, 'test/node'), folder, { recursive: true });
  const answers = async (file) => answered(await run(pinnedNode, [join(folder, file)], { env: environmentOf(question) }), question);
  return [
    { name: 'ES modules', try: () => answers('esm.mjs') },
    { name: 'CommonJS', try: () => answers('cjs.cjs') },
    { name: 'both at once', try: () => answers('two-copies.mjs') },
    { name: 'every entry point', try: () => entries(msw['msw 2']) },
  ];
}

/** Loads all that can be imported, where MSW is there. */
async function entries(folder) {
  const scope = join(folder, 'node_modules/@volc-live');
  const names = ['validators', 'runtime', 'client', 'mocks'];
  cpSync(join(here, 'test/node/entries.mjs'), join(folder, 'entries.mjs'));
  const output = await run(pinnedNode, [join(folder, 'entries.mjs'), ...names.map((name) => `@volc-live/${name}`)]);
  const listed = names.flatMap((name) => Object.keys(JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8')).exports).filter((path) => path !== './package.json'));
  if (JSON.parse(output).entries !== listed.length) throw new Error(`It loaded ${output.trim()} of ${listed.length} entry points.`);
  return `${listed.length} of ${listed.length}, twice`;
}
