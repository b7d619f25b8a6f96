import { gzipSync } from 'node:zlib';
import { installIn } from './install.ts';
import type { Platform, Program } from './programs.ts';

/** How big a program is, in bytes. */
export interface Size {
  /** Minified. */
  readonly minified: number;
  /** Minified, then compressed with gzip at its highest level. */
  readonly gzip: number;
}

/** A program as a bundler makes it. */
export interface Bundle {
  readonly size: Size;
  /** Minified bytes that come from each file, the most first. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** What is used of esbuild. */
interface Esbuild {
  readonly version: string;
  readonly build: (options: object) => Promise<{
    readonly outputFiles: readonly { readonly contents: Uint8Array }[];
    readonly metafile: { readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>> };
  }>;
}

/** esbuild, installed beside this file when it is not there yet. */
export async function loadEsbuild(): Promise<Esbuild> {
  installIn(import.meta.dirname);
  const path: string = './node_modules/esbuild/lib/main.js';
  return (await import(path)) as Esbuild;
}

/**
 * Bundles a program with what it imports for a platform, the same way for every library.
 *
 * @param folder - where packages are looked for
 * @param conditions - import conditions beside those of the platform
 */
export async function bundle({ text }: Pick<Program, 'text'>, platform: Platform, folder: string, conditions: readonly string[] = []): Promise<Bundle> {
  const { build } = await loadEsbuild();
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    platform,
    conditions,
  });
  const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents));
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const),
  );
  // An empty file is 20 bytes of gzip, which nobody sends.
  const size = { minified: bytes.length, gzip: bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length };
  return { size, files: files.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a) };
}

/** Sizes of programs on each of their platforms, by id and platform: `action-node`. */
export async function sizesOf(programs: readonly Program[], folder: string, conditions?: readonly string[]): Promise<Record<string, Size>> {
  const sizes: Record<string, Size> = {};
  for (const program of programs) {
    for (const platform of program.platforms) {
      sizes[`${program.id}-${platform}`] = (await bundle(program, platform, folder, conditions)).size;
    }
  }
  return sizes;
}
