import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadEsbuild } from '../stand/bundle.mjs';
import { inPage } from '../stand/chromium.mjs';
import { answered } from '../stand/expect.mjs';
import { environmentOf } from '../stand/mock-server.mjs';
import { here, modules, pinnedNode, rootModules } from '../stand/places.mjs';
import { run } from '../stand/processes.mjs';

const require = createRequire(import.meta.url);

/**
 * Projects that a bundler makes one script of: for a page, and for Node.
 *
 * @param {import('../stand/stand.mjs').Stand} stand
 * @returns {readonly import('../stand/stand.mjs').Consumer[]}
 */
export function bundlers({ plain, question }) {
  const folder = join(plain, 'bundled');
  cpSync(join(here, 'test/bundled'), folder, { recursive: true });
  for (const file of ['esm.mjs', 'cjs.cjs']) cpSync(join(here, 'test/node', file), join(folder, file));
  const onPage = (name, bundle) => ({ name: `${name} for pages`, try: async () => inBrowser(await bundle(folder), question) });
  const onNode = (name, bundle) => ({ name: `${name} for Node`, try: async () => inNode(folder, name, await bundle(folder), question) });
  return [onPage('Vite', vitePage), onPage('webpack', webpackPage), onNode('webpack', webpackNode), onPage('esbuild', esbuildPage), onNode('esbuild', esbuildNode), onPage('Rollup', rollupPage)];
}

async function inBrowser(script, question) {
  if (/(?:from|import|require\()\s*["'`]node:/.test(script)) throw new Error('The script for pages asks for modules of Node.');
  const { account, request } = question;
  return `${answered(await inPage(script, account.endpoint, (origin) => ({ account: { ...account, endpoint: origin }, request })), question)}, ${kilobytes(script)}`;
}

async function inNode(folder, name, script, question) {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, script);
  return `${answered(await run(pinnedNode, [file], { env: environmentOf(question) }), question)}, ${kilobytes(script)}`;
}

const kilobytes = (script) => `${(Buffer.byteLength(script) / 1000).toFixed(1)} kB`;

async function vitePage(folder) {
  const { build } = await import(pathToFileURL(join(rootModules, 'vite/dist/node/index.js')).href);
  const { output } = await build({ root: folder, configFile: false, logLevel: 'silent', build: { write: false, modulePreload: false, rollupOptions: { input: join(folder, 'page.mjs') } } });
  return output[0].code;
}

const webpackPage = (folder) => webpackTo(folder, 'page.mjs', 'web');
const webpackNode = (folder) => webpackTo(folder, 'esm.mjs', 'node20');

async function webpackTo(folder, entry, target) {
  const webpack = require(join(modules, 'webpack'));
  const output = { path: join(folder, 'webpack'), filename: `${target}.js` };
  const stats = await new Promise((resolve, reject) => {
    webpack({ mode: 'production', context: folder, entry: `./${entry}`, target, output }, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ preset: 'errors-warnings' }));
  return readFileSync(join(output.path, output.filename), 'utf8');
}

const esbuildPage = (folder) => esbuildTo({ entryPoints: [join(folder, 'page.mjs')], platform: 'browser', format: 'esm' });
const esbuildNode = (folder) => esbuildTo({ entryPoints: [join(folder, 'cjs.cjs')], platform: 'node', format: 'cjs' });

async function esbuildTo(options) {
  const { build } = await loadEsbuild();
  const { outputFiles, warnings } = await build({ bundle: true, minify: true, write: false, target: 'es2022', logLevel: 'silent', ...options });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
  return outputFiles[0].text;
}

async function rollupPage(folder) {
  const { rollup } = await import(pathToFileURL(join(modules, 'rollup/dist/es/rollup.js')).href);
  const { nodeResolve } = await import(pathToFileURL(join(modules, '@rollup/plugin-node-resolve/dist/es/index.js')).href);
  const onwarn = ({ message }) => {
    throw new Error(message);
  };
  const bundle = await rollup({ input: join(folder, 'page.mjs'), plugins: [nodeResolve({ browser: true })], onwarn });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}
