import { join } from 'node:path';
import { formatDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { generate, type Generated, type GenerateOptions } from '../generate.ts';
import { type Command, type Console, exitCodes, UsageError } from './command.ts';
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
      watch: { type: 'boolean', default: false },
      root: { type: 'string', default: repositoryRoot },
      specs: { type: 'string' },
    },
    0,
  );
  const { root, specs, check, watch } = values;
  const once = (): Promise<number> => run({ root, specs, check, cache }, console);
  if (!watch) return once();
  if (check) throw new UsageError('--check compares once; it cannot be told to --watch.');
  const { watchSpecs } = await import('./watch-specs.ts');
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  await watchSpecs(root, async () => void (await once()), stop.signal);
  return exitCodes.ok;
};

async function run(options: GenerateOptions, console: Console): Promise<number> {
  const result = await generate(options);
  if (result.diagnostics.length > 0) console.error(`${formatDiagnostics(result.diagnostics)}\n`);
  if (result.diagnostics.some(({ severity }) => severity === 'error')) return exitCodes.failed;
  console.out(options.check === true ? `${result.unchanged} files are up to date.\n` : summary(result));
  return exitCodes.ok;
}

function summary({ written, removed, unchanged }: Generated): string {
  const lines = [...written.map((path) => `wrote    ${path}\n`), ...removed.map((path) => `removed  ${path}\n`)];
  return `${lines.join('')}${written.length} written, ${removed.length} removed, ${unchanged} unchanged.\n`;
}
