import type { CommandFacts } from '../command/command-facts.ts';
import { generalOptionsOf, type OptionLine, reportOptions } from '../command/general-options.ts';
import { commands } from '../gen/commands.ts';

/** A command, as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What may follow it that is no option. */
  readonly words: readonly string[];
}

/** An option, as shells complete it. */
export interface CompletedOption {
  /** With its hyphens. */
  readonly name: string;
  readonly about: string;
  /** Whether a value follows, and whether it is a file. */
  readonly takes: 'nothing' | 'value' | 'file';
  readonly values: readonly string[];
}

/** Words that no shell gives a meaning; others are not offered. */
const plain = /^[A-Za-z0-9][A-Za-z0-9_.:+/-]*$/;

/** Everything that can be completed, from the same data as help. */
export function completedCommands(): readonly CompletedCommand[] {
  const all = [
    ...commands.map(queryCommand),
    { name: 'report', about: 'One HTML file with every kind of usage in a range.', options: reportOptions.map(lineOption), words: [] },
    { name: 'completion', about: 'Print a script for a shell.', options: [], words: ['bash', 'zsh', 'fish'] },
  ];
  const names = all.map(({ name }) => name).filter((name) => plain.test(name));
  return [...all, { name: 'help', about: 'Print the help of a command.', options: [], words: names }].filter(({ name }) => plain.test(name));
}

function queryCommand(facts: CommandFacts): CompletedCommand {
  const { name, summary, options } = facts;
  const own = options.flatMap((option): readonly CompletedOption[] =>
    option.role === 'from' || option.role === 'to'
      ? []
      : [{ name: `--${option.name}`, about: option.summary, takes: 'value', values: (option.values ?? []).map(({ value }) => String(value)).filter((value) => plain.test(value)) }],
  );
  return { name, about: summary, options: [...own, ...generalOptionsOf(facts).map(lineOption)], words: [] };
}

function lineOption({ name, about, value, values = [] }: OptionLine): CompletedOption {
  return { name: `--${name}`, about, takes: value === undefined ? 'nothing' : value === 'file' ? 'file' : 'value', values };
}
