import type { UserConfig } from 'tsdown';

/** A file that modules of a package are put together in. */
export interface Chunk {
  /** Its name in `dist/`. */
  readonly name: string;
  /** Matches the paths of its modules; what they import goes with them, unless an earlier chunk has it. */
  readonly test: RegExp;
}

/** Entries that no program imports by name. */
const inner = /^src\/(?:bin\.ts$|platform\/)/;

/**
 * How a published package is built: ES modules and CommonJS side by side, each with declarations of its own.
 *
 * Few files, because every file costs a start half a millisecond, and none that has no stable name. Bundlers of users drop
 * single statements, so nothing is lost to them; comments stay, for those who step into the code.
 *
 * @param entry Names of the files in `dist/`, and the sources that they begin with.
 * @param chunks Files for what several entries share. Left out, there is one for each set of entries that share something.
 */
export function packageBuild(entry: Readonly<Record<string, string>>, chunks: readonly Chunk[] = []): UserConfig {
  const groups = chunks.map(({ name, test }) => ({ name, test: (id: string) => !id.endsWith('.d.ts') && test.test(id) }));
  return {
    entry: { ...entry },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    tsconfig: 'tsconfig.build.json',
    dts: { generator: 'oxc', entry: Object.values(entry).filter((source) => !inner.test(source)) },
    deps: { neverBundle: [/^#/, /^node:/] },
    hash: false,
    outputOptions: { minifyInternalExports: false, codeSplitting: { groups } },
    checks: { legacyCjs: false },
    logLevel: 'warn',
    failOnWarn: true,
  };
}
