import { Command } from 'commander';

import { commandList } from '../gen/command-list.ts';
import type { OptionWords } from '../query/request.ts';
import { version } from '../version.ts';
import type { CommandFacts } from './command-facts.ts';
import type { GeneralOptions } from './general-options.ts';
import { programNotes } from './program-notes.ts';
import type { ReportWords } from './report-words.ts';

/** What a command does with what was written after it; answers with the exit code. */
export interface CommandActions {
  readonly query: (facts: CommandFacts, words: OptionWords & GeneralOptions) => Promise<number>;
  readonly report: (words: ReportWords) => Promise<number>;
  readonly completion: (shell: string) => Promise<number>;
}

/** Where the parser writes. */
export interface ProgramOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Columns for help. */
  readonly width: number;
}

/** A program, and what the command that it ran ends with. */
export interface BuiltProgram {
  readonly program: Command;
  readonly result: () => Promise<number>;
}

/** Every command. Options, and what they need, are loaded for those only that the words name: help of all has none of them. */
export async function buildProgram(words: readonly string[], actions: CommandActions, output: ProgramOutput): Promise<BuiltProgram> {
  let result: Promise<number> = Promise.resolve(0);
  const run = (code: Promise<number>): void => {
    result = code;
  };
  const program = new Command('volc-live')
    .description('Usage queries of Volcengine Video Live: tables, JSON, CSV, charts, and one HTML report.')
    .version(version, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .addHelpText('after', programNotes);
  configure(program, output);
  const named = words.some((word) => word === 'report' || commandList.some(({ name }) => name === word)) ? await import('./command-options.ts') : undefined;
  for (const { name, summary } of commandList) {
    const command = add(program, name, summary);
    if (words.includes(name)) named?.addQueryOptions(command, name, (facts, values) => run(actions.query(facts, values)));
  }
  const report = add(program, 'report', 'One HTML file with every kind of usage in a range.');
  if (words.includes('report')) named?.addReportOptions(report, (values) => run(actions.report(values)));
  add(program, 'completion', 'Print a script that completes commands, options and values.')
    .argument('<shell>', 'bash, zsh or fish')
    .action((shell: string) => run(actions.completion(shell)));
  return { program, result: () => result };
}

function add(program: Command, name: string, summary: string): Command {
  return program.command(name).summary(summary).description(summary).helpOption('-h, --help', 'Print this help.');
}

function configure(program: Command, { out, error, width }: ProgramOutput): void {
  program.exitOverride().configureOutput({
    writeOut: out,
    writeErr: error,
    outputError: () => undefined,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}
