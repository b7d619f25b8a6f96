import { join } from 'node:path';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { generate, type Generated } from '../generate.ts';
import { type Command, exitCodes } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { repositoryRoot } from './repository-root.ts';

/** What is worth keeping between runs; it may be deleted at any time. */
const cache = join(repositoryRoot, 'node_modules/.cache/volc-live-generator');

/** Reads the specs and writes the packages. */
export const gen: Command = async (args, console) => {
  const { values } = readArguments(
    args,
    {
      check: { type: 'boolean', default: false },
      root: { type: 'string', default: repositoryRoot },
      specs: { type: 'string' },
    },
    0,
  );
  const result = await generate({ root: values.root, specs: values.specs, check: values.check, cache });
  if (result.diagnostics.length > 0) console.error(`${formatDiagnostics(result.diagnostics)}\n`);
  if (result.diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.failed;
  console.out(values.check ? `${result.unchanged} files are up to date.\n` : summary(result));
  return exitCodes.ok;
};

function summary({ written, removed, unchanged }: Generated): string {
  const lines = [...written.map((path) => `wrote    ${path}\n`), ...removed.map((path) => `removed  ${path}\n`)];
  return `${lines.join('')}${written.length} written, ${removed.length} removed, ${unchanged} unchanged.\n`;
}
