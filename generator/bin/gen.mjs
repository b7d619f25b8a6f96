// Runs src/cli.ts quickly. Plain JavaScript, because the first TypeScript file that Node meets makes it load a compiler:
// here, types are stripped once, and what is left is kept under the hash of what it was made from.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const cache = join(import.meta.dirname, '../../node_modules/.cache/volc-live-generator');
const source = new URL('../src/', import.meta.url).href;

// A run is over before code that was optimized could pay for the optimizing.
setFlagsFromString('--no-opt');
enableCompileCache(cache);
registerHooks({
  resolve(specifier, context, next) {
    // Our imports name files as they are, so nothing has to be looked for.
    if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith(source) || !url.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: stripped(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true };
  },
});

await import('../src/cli.ts');

/** The code of a module without its types. */
function stripped(code) {
  const kept = join(cache, 'stripped', `${createHash('sha256').update(process.version).update(code).digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const text = quietly(() => stripTypeScriptTypes(code));
    keep(kept, text);
    return text;
  }
}

/** Node warns that stripping by hand is experimental; that it strips TypeScript at all, it no longer does. */
function quietly(run) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Writes a file in one step, so that nobody reads half of it. A cache that cannot be written is no error. */
function keep(path, text) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
}
