import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a compiler says of a project. */
export interface TypeCost {
  readonly types: number;
  readonly instantiations: number;
  /** Memory that was used, in KB (1000 bytes). */
  readonly memoryKb: number;
  /** Checking alone, in seconds. */
  readonly checkSeconds: number;
  /** Parsing, binding and checking, in seconds. */
  readonly totalSeconds: number;
}

const require = createRequire(import.meta.url);

/** The compilers by name, each as a script of Node. */
export const compilers: Readonly<Record<string, string>> = {
  'TypeScript 6': join(require.resolve('typescript/package.json'), '../lib/tsc.js'),
  'TypeScript 7': join(require.resolve('@typescript/native/package.json'), '../bin/tsc'),
};

/**
 * Checks a project and returns what it took.
 *
 * @throws {Error} With what the compiler said, when the project has an error.
 */
export function costOf(compiler: string, folder: string): TypeCost {
  const text = execFileSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], { encoding: 'utf8' });
  const figure = (name: string): number => Number(new RegExp(`^${name}: *([\\d.]+)`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    types: figure('Types'),
    instantiations: figure('Instantiations'),
    memoryKb: figure('Memory used'),
    checkSeconds: figure('Check time'),
    totalSeconds: figure('Total time'),
  };
}
