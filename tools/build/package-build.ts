import type { Rolldown, UserConfig } from 'tsdown';

/** A file that modules of a package are put together in. */
export interface Chunk {
  /** Its name in `dist/`. */
  readonly name: string;
  /** Matches the paths of its modules; what they import goes with them, unless an earlier chunk has it. */
  readonly test: RegExp;
  /** Only those that as many entries need. */
  readonly minShareCount?: number;
}

/** What a package is made of. */
export interface PackageParts {
  /** Entries of the code: names of files in `dist/`, and the sources that they begin with. */
  readonly code: Readonly<Record<string, string>>;
  /** Entries of the declarations, in the same way. */
  readonly declarations: Readonly<Record<string, string>>;
  /** Files for what several entries of the code share; left out, one for each set of entries that share something. */
  readonly chunks?: readonly Chunk[];
}

/**
 * How a published package is built: ES modules and CommonJS side by side, each with declarations of its own.
 *
 * Few files, because every file costs a start almost a millisecond, and none whose name changes with what is in it. Bundlers
 * of users drop single statements, so nothing is lost to them; comments stay, for those who step into the code.
 */
export function packageBuild({ code, declarations, chunks = [] }: PackageParts): readonly UserConfig[] {
  return [
    { ...shared, entry: { ...code }, dts: false, outputOptions: { minifyInternalExports: false, codeSplitting: { groups: [...chunks] } } },
    { ...shared, entry: { ...declarations }, dts: { generator: 'oxc' }, plugins: [declarationsOnly], outputOptions: { minifyInternalExports: false } },
  ];
}

/** Leaves out the code, which has entries of its own. */
const declarationsOnly: Rolldown.Plugin = {
  name: 'declarations-only',
  generateBundle(_options, bundle) {
    for (const file of Object.keys(bundle)) if (!/\.d\.c?ts$/.test(file)) delete bundle[file];
  },
};

const shared: UserConfig = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  deps: { neverBundle: [/^#/, /^node:/] },
  hash: false,
  // How long plugins took is a warning too, and would fail the build of a busy machine.
  checks: { legacyCjs: false, bundlerTimings: false },
  logLevel: 'warn',
  failOnWarn: true,
};
