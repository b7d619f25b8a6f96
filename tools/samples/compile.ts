import { join } from 'node:path';

import ts from 'typescript';

import { root } from './pages.ts';
import type { Sample } from './programs.ts';

/** Packages that a page speaks of and that are not installed here, with what stands for them. */
const standIns: ReadonlyMap<string, string> = new Map([['@opentelemetry/api', join(import.meta.dirname, 'stand-ins/open-telemetry-api.ts')]]);

/**
 * What the compiler says about programs under the options of this repository, with page and number of the program; empty
 * where all of them compile.
 */
export function mistakesIn(samples: readonly Sample[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  // A program that is shown may name what it does not use further, and annotates no exports.
  const lenient = { noUnusedLocals: false, noUnusedParameters: false, isolatedDeclarations: false, declaration: false };
  const compilerOptions: ts.CompilerOptions = {
    ...options, ...lenient, noEmit: true, allowImportingTsExtensions: true, lib: ['lib.es2024.d.ts', 'lib.esnext.collection.d.ts'],
    paths: Object.fromEntries([...standIns].map(([name, path]) => [name, [path]])),
  };
  const texts = new Map(samples.map((sample) => [join(root, `${sample.page}.${sample.first}.ts`), sample]));
  const host = ts.createCompilerHost(compilerOptions);
  const program = ts.createProgram({
    rootNames: [...texts.keys()],
    options: compilerOptions,
    host: {
      ...host,
      fileExists: (path) => texts.has(path) || host.fileExists(path),
      readFile: (path) => texts.get(path)?.text ?? host.readFile(path),
      getSourceFile: (path, target, ...rest) => {
        const sample = texts.get(path);
        return sample === undefined ? host.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, sample.text, target);
      },
    },
  });
  return [...texts].flatMap(([path, sample]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText, start = 0 }) => {
      const line = sample.text.slice(0, start).split('\n').at(-1);
      return `${sample.page}, program from block ${sample.first}, at "${line}…": ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
