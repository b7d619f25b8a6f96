import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { modules } from './places.mjs';

/** esbuild, which workers and pages are bundled with. */
export async function loadEsbuild() {
  return import(pathToFileURL(join(modules, 'esbuild/lib/main.js')).href);
}

/**
 * One file with the scenario and the client, as it is made for something that is not Node.
 *
 * @param {string} folder That has `scenario.mjs`.
 * @param {string} use What is done with `scenario`.
 * @returns {Promise<string>}
 */
export async function bundleScenario(folder, use) {
  const { build } = await loadEsbuild();
  const { outputFiles } = await build({
    stdin: { contents: `import { scenario } from './scenario.mjs';\n${use}`, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
  });
  return outputFiles[0].text;
}
