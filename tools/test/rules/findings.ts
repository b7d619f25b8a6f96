import { repoOf } from '../../rules/repo.ts';
import type { Rule } from '../../rules/rule.ts';

/** What a rule finds in the given files, as `file:line`. */
export function found(rule: Rule, texts: Readonly<Record<string, string>>): readonly string[] {
  return rule.check(repoOf(texts)).map(({ file, line }) => `${file}:${line}`);
}

/** Text of a package's manifest that exports its index and its seam from source. */
export const manifest: string = JSON.stringify({
  exports: {
    '.': { '@volc-live/source': './src/index.ts', default: './dist/index.js' },
    './codegen/v1': { '@volc-live/source': './src/codegen/v1.ts', default: './dist/codegen/v1.js' },
    './package.json': './package.json',
  },
});
