import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { answered } from '../stand/expect.mjs';
import { environmentOf } from '../stand/mock-server.mjs';
import { here, modules, pinnedNode, rootModules } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';

/** Versions of MSW that a project may have, by the folders that the repository has them in. */
export const mswVersions = { 'msw 2 oldest': 'msw-2-oldest', 'msw 2': 'msw-2', 'msw 3': 'msw' };

/**
 * Projects that test with MSW, on its oldest and newest versions, and one that does so in Vitest.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function mswProjects({ msw, question }) {
  const env = environmentOf(question);
  const projects = Object.entries(msw).map(([name, folder]) => {
    cpSync(join(here, 'test/msw'), folder, { recursive: true });
    return { name, try: () => tryVersion(folder, env, question) };
  });
  return [...projects, { name: 'Vitest with msw 3', try: () => inVitest(msw['msw 3'], env, question) }];
}

async function tryVersion(folder, env, question) {
  for (const file of ['esm.mjs', 'cjs.cjs']) answered(await run(pinnedNode, [join(folder, file)], { env }), question);
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/msw/package.json'), 'utf8'));
  // Declarations of MSW itself are not checked: the oldest do not pass the newer compilers.
  const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: true, noEmit: true };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.mts'] }));
  await run(pinnedNode, [join(modules, 'typescript-5.9/bin/tsc'), '-p', folder]);
  return `${question.answer}, 2 formats, types, ${version}`;
}

async function inVitest(folder, env, question) {
  const vitest = join(rootModules, 'vitest/vitest.mjs');
  const output = await run(pinnedNode, [vitest, 'run', '--root', folder, '--disable-console-intercept', 'live.test.mjs'], { env });
  const printed = output.split('\n').find((line) => line.startsWith('{"peak"'));
  if (!/Tests +1 passed/.test(output)) throw new Error(output.slice(-2000));
  return `${answered(printed ?? '', question)}, 1 passed`;
}
