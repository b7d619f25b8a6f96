import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { answered } from '../stand/expect.mjs';
import { environmentOf } from '../stand/mock-server.mjs';
import { here, modules, pinnedNode, rootModules } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';

const compilers = {
  'TypeScript 5.4': join(modules, 'typescript-5.4/bin/tsc'),
  'TypeScript 5.9': join(modules, 'typescript-5.9/bin/tsc'),
  'TypeScript 6': join(rootModules, 'typescript/lib/tsc.js'),
  'TypeScript 7': join(rootModules, '@typescript/native/bin/tsc'),
};

const node = { lib: ['es2022'], types: ['node'] };
const both = ['main.mts', 'main.cts', 'node.mts', 'node.cts'];

/**
 * How a project finds packages, and what it is made of. One for bundlers has the library of browsers and no types of Node.
 *
 * @type {Readonly<Record<string, { options: object, files: readonly string[], only?: readonly string[] }>>}
 */
const resolutions = {
  node16: { options: { ...node, module: 'node16', moduleResolution: 'node16' }, files: both },
  nodenext: { options: { ...node, module: 'nodenext', moduleResolution: 'nodenext' }, files: both },
  bundler: { options: { lib: ['es2022', 'dom'], types: [], module: 'esnext', moduleResolution: 'bundler' }, files: ['main.mts'] },
  // What `module: commonjs` means until TypeScript 6, which deprecates it; 7 has it no more.
  node10: {
    options: { ...node, module: 'commonjs', moduleResolution: 'node10', verbatimModuleSyntax: false },
    files: ['main.cts', 'node.cts'],
    only: ['TypeScript 5.4', 'TypeScript 5.9'],
  },
};

/** Everything that makes a compiler stricter; declarations of packages are checked as well. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  declaration: true,
  target: 'es2022',
};

/**
 * Projects in TypeScript: compiled, then run.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function typescriptProjects({ plain, question }) {
  return Object.entries(compilers).flatMap(([compiler, script]) =>
    Object.entries(resolutions).flatMap(([resolution, { options, files, only = [compiler] }]) => {
      if (!only.includes(compiler)) return [];
      const name = `${compiler} ${resolution}`;
      return [{ name, try: () => compileAndRun(join(plain, name.replaceAll(' ', '-')), script, options, files, question) }];
    }),
  );
}

async function compileAndRun(folder, script, options, files, question) {
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(here, 'test/typescript', file), join(folder, file));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strictest, ...options, outDir: 'out', rootDir: '.' }, files }));
  await run(pinnedNode, [script, '-p', folder]);
  const programs = files.filter((file) => file.startsWith('main.')).map((file) => join(folder, 'out', file.replace(/ts$/, 'js')));
  const answers = [];
  for (const program of programs) answers.push(answered(await run(pinnedNode, [program], { env: environmentOf(question) }), question));
  return `${answers[0]}${answers.length > 1 ? `, ${answers.length} formats` : ''}`;
}
