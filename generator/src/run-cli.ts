import { type Command, type Console, exitCodes, UsageError } from './commands/command.ts';

const usage = `Usage: node tools/x.mjs <command> [options]

  gen [--check|--watch] [--specs FOLDER]
                                     read the specs; write types, validators, client, mocks and docs
        --check                      write nothing; exit 1 if a file is not what the specs make
        --watch                      run again whenever a spec changes, until it is interrupted
        --specs FOLDER               one version of a service, from the root: specs/live/2023-01-01
  diff OLDER [NEWER] [--format F]    what changed between two versions, and whom it breaks
        OLDER, NEWER                 a revision of the repository, or a folder with specs; NEWER may be an OpenAPI
                                     document (.json), and is the work tree if left out
        --format text|markdown|json
  changeset [--check] [--since REV]  write the changeset that the changes since the last release ask for
        --check                      write nothing; exit 1 if the changesets are less than what changed
        --since REV                  compare with this revision instead of the last release
  sync [ACTION ...] [--dry-run] [--from PLACE]
                                     take over what the vendor's documents say about our actions, or about those named
        --dry-run                    only say what would be written
        --from PLACE                 a folder with <Action>.json, or an address, instead of the API Explorer
        --timeout SECONDS            for each document; 20 if left out
  new-action NAME [--get]            write the spec of a new action, with everything that is still to be said marked
  lint [--fix]                       what specs that load could tell better; --fix mends what is safe to mend
  --root DIR                         root of the repository (the one this generator is in)
  --help                             this text

Exit codes: 0 all is well, 1 something is wrong with specs or files and nothing was written, 2 wrong arguments.
`;

/** Commands, each loaded only when it is run: a run that changes nothing should load next to nothing. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['gen', async () => (await import('./commands/gen.ts')).gen],
  ['changeset', async () => (await import('./commands/changeset.ts')).changeset],
  ['diff', async () => (await import('./commands/diff.ts')).diff],
  ['lint', async () => (await import('./commands/lint.ts')).lint],
  ['new-action', async () => (await import('./commands/new-action.ts')).newAction],
  ['sync', async () => (await import('./commands/sync.ts')).sync],
]);

/** Runs the command line. Returns the exit code. */
export async function runCli(argv: readonly string[], console: Console): Promise<number> {
  if (argv.includes('--help')) {
    console.out(usage);
    return exitCodes.ok;
  }
  const [first = 'gen', ...rest] = argv;
  const [name, args] = first.startsWith('-') ? ['gen', argv] : [first, rest];
  const load = commands.get(name);
  try {
    if (load === undefined) throw new UsageError(`Unknown command: ${name}`);
    const command = await load();
    return await command(args, console);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return exitCodes.usage;
  }
}
