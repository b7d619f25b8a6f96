import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formatDiagnostics } from './diagnostics/format-diagnostics.ts';
import { generate, type Generated } from './generate.ts';

/** Where a run tells what it did. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What is worth keeping between runs; it may be deleted at any time. */
const cache = join(import.meta.dirname, '../../node_modules/.cache/volc-live-generator');

const usage = `Usage: node generator/src/cli.ts [gen] [--check] [--root DIR] [--specs FOLDER]

Reads the specs and writes types, validators, client, mocks and docs.

  --check         write nothing; exit 1 if a file is not what the specs make
  --root DIR      root of the repository (the one this generator is in)
  --specs FOLDER  one version of a service, from the root: specs/live/2023-01-01
  --help          this text

Exit codes: 0 all is well, 1 something is wrong with specs or files and nothing was written, 2 wrong arguments.
`;

/** Runs the command line. Returns the exit code. */
export async function runCli(argv: readonly string[], console: Console): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.out(usage);
    return 0;
  }
  const result = await generate({ ...options, cache });
  if (result.diagnostics.length > 0) console.error(`${formatDiagnostics(result.diagnostics)}\n`);
  if (result.diagnostics.some(({ severity }) => severity === 'error')) return 1;
  console.out(options.check ? `${result.unchanged} files are up to date.\n` : summary(result));
  return 0;
}

interface Options {
  readonly root: string;
  readonly specs: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
}

/** The options, or what is wrong with the arguments. */
function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        root: { type: 'string', default: join(import.meta.dirname, '../..') },
        specs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [command = 'gen', ...more] = positionals;
    if (command !== 'gen' || more.length > 0) return `Unknown command: ${positionals.join(' ')}`;
    return { root: values.root, specs: values.specs, check: values.check, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function summary({ written, removed, unchanged }: Generated): string {
  const lines = [...written.map((path) => `wrote    ${path}\n`), ...removed.map((path) => `removed  ${path}\n`)];
  return `${lines.join('')}${written.length} written, ${removed.length} removed, ${unchanged} unchanged.\n`;
}
