import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type Handlebars from 'handlebars';

import { loadHandlebars, loadHandlebarsRuntime, loadKept } from './heavy.ts';

/** How templates are compiled, and what they may call. */
export interface TemplateOptions {
  /** Handlebars writes into the options it is given, so every use makes new ones. */
  readonly compile: () => CompileOptions;
  readonly helpers: Readonly<Record<string, Handlebars.HelperDelegate>>;
}

/** Compiles a template. */
export function compileTemplate(text: string, { compile, helpers }: TemplateOptions): Handlebars.TemplateDelegate {
  const environment = loadHandlebars().create();
  environment.registerHelper({ ...helpers });
  return environment.compile(text, compile());
}

/**
 * The same, but takes what an earlier run compiled from the same text: the compiler of Handlebars takes longer to load and
 * to run than everything that the templates print. `shelf` is a folder for this alone; one that cannot be read or written
 * only costs time.
 */
export function keptTemplate(text: string, options: TemplateOptions, shelf: string): Handlebars.TemplateDelegate {
  const environment = loadHandlebarsRuntime().create();
  const key = createHash('sha256').update(JSON.stringify([environment.VERSION, options.compile(), text])).digest('hex');
  const path = join(shelf, `${key}.cjs`);
  const kept = loadKept(path) ?? compiledTo(path, text, options);
  if (kept === undefined) return compileTemplate(text, options);
  environment.registerHelper({ ...options.helpers });
  return environment.template(kept as TemplateSpecification);
}

function compiledTo(path: string, text: string, { compile }: TemplateOptions): unknown {
  const code = String(loadHandlebars().precompile(text, compile()));
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, `module.exports = ${code};\n`);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return undefined;
  }
  return loadKept(path);
}
