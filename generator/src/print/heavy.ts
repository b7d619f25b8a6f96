import { createRequire } from 'node:module';

import type Handlebars from 'handlebars';
import type * as TsMorph from 'ts-morph';

// `import()` of such packages first searches their megabytes of text for what they export; `require` does not.
const require = createRequire(import.meta.url);

/** Loads ts-morph, which takes longer than everything else together. */
export function loadTsMorph(): typeof TsMorph {
  return require('ts-morph') as typeof TsMorph;
}

/** Loads Handlebars with its compiler. */
export function loadHandlebars(): typeof Handlebars {
  return require('handlebars') as typeof Handlebars;
}

/** Loads the part of Handlebars that runs compiled templates. */
export function loadHandlebarsRuntime(): typeof Handlebars {
  return require('handlebars/runtime') as typeof Handlebars;
}

/** Loads a module that an earlier run wrote; undefined where there is none. */
export function loadKept(path: string): unknown {
  try {
    return require(path);
  } catch {
    return undefined;
  }
}
