import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The programs of a README, which people paste. */
function programsOf(readme: string): readonly string[] {
  return [...readFileSync(join(root, readme), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, program = '']) => program);
}

test.each([
  ['README.md', /^Yesterday's peak: [\d.]+ Mbps in 24 points\n$/],
  ['README.zh-CN.md', /^history .+366 days.+\n$/],
])('the program in %s runs and prints what it says', (readme, printed) => {
  const programs = programsOf(readme);
  expect(programs).toHaveLength(1);
  for (const program of programs) {
    const args = ['--conditions=@volc-live/source', '--input-type=module-typescript', '--eval', program];
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toMatch(printed);
  }
});

test('the programs of the READMEs compile under the strictest options', { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const programs = new Map(
    ['README.md', 'README.zh-CN.md'].flatMap((readme) =>
      programsOf(readme).map((text, index): [string, string] => [join(root, `${readme}.${index}.ts`), text]),
    ),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...programs.keys()],
    options: { ...options, noEmit: true, allowImportingTsExtensions: true },
    host: {
      ...host,
      fileExists: (path) => programs.has(path) || host.fileExists(path),
      readFile: (path) => programs.get(path) ?? host.readFile(path),
      getSourceFile: (path, target, ...rest) => {
        const text = programs.get(path);
        return text === undefined ? host.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
      },
    },
  });
  const wrong = [...programs.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
