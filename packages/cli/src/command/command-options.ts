import { type Command, Option } from 'commander';

import { commands } from '../gen/commands.ts';
import type { OptionWords } from '../query/request.ts';
import { visibleText } from '../shown/visible-text.ts';
import type { CommandFacts, OptionFacts, ValueFacts } from './command-facts.ts';
import { type GeneralOptions, generalOptionsOf, type OptionLine, reportOptions } from './general-options.ts';
import { commandNotes, reportNotes } from './help-notes.ts';
import { listItems } from './option-value.ts';
import type { ReportWords } from './report-words.ts';

/** Gives the command of an action its options, its rules and what it does. */
export function addQueryOptions(command: Command, name: string, run: (facts: CommandFacts, words: OptionWords & GeneralOptions) => void): void {
  const facts = commands.find((each) => each.name === name);
  if (facts === undefined) return;
  for (const option of facts.options) if (option.role !== 'from' && option.role !== 'to') command.addOption(parameterOption(option));
  for (const line of generalOptionsOf(facts)) command.addOption(generalOption(line));
  const { getOutHelpWidth } = command.configureOutput();
  const width = getOutHelpWidth?.() ?? 80;
  command.addHelpText('after', commandNotes(facts, (line, indent) => command.createHelp().boxWrap(line, width - indent)));
  command.action(() => run(facts, valuesOf(command)));
}

/** Gives the report its options and what it does. */
export function addReportOptions(command: Command, run: (words: ReportWords) => void): void {
  for (const line of reportOptions) command.addOption(line.name === 'domain' ? generalOption(line).argParser(collect) : generalOption(line));
  command.addHelpText('after', reportNotes);
  command.action(() => {
    const { domain, ...rest } = valuesOf(command);
    run({ ...rest, ...(Array.isArray(domain) ? { domain: domain.flatMap((text) => listItems('domain', String(text))) } : {}) });
  });
}

/** Values by the names of options as they are written, not as the parser would spell them. */
function valuesOf(command: Command): OptionWords & GeneralOptions {
  const values: Record<string, unknown> = {};
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (value === undefined) continue;
    values[option.name()] = value;
    values[option.attributeName()] = value;
  }
  return values;
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function generalOption({ name, value, about, values }: OptionLine): Option {
  const option = new Option(value === undefined ? `--${name}` : `--${name} <${value}>`, about);
  return values === undefined ? option : option.choices(values);
}

function parameterOption(facts: OptionFacts): Option {
  const option = new Option(`--${facts.name} <${placeholderOf(facts)}>`, aboutOf(facts));
  return facts.list === true ? option.argParser(collect) : option;
}

function placeholderOf({ kind, list, unit }: OptionFacts): string {
  const one = kind === 'parts' ? 'place' : kind === 'integer' ? (unit === 's' ? 'width' : 'number') : kind;
  return list === true ? `${one}s` : one;
}

function aboutOf({ summary, values, parts, default: fallback, absent, role, maximum, onlyIn }: OptionFacts): string {
  // The API wants both; the command asks for all pages, each as large as can be.
  const left = role === 'page' ? 'all pages' : role === 'page-size' ? maximum : (fallback ?? absent);
  const known = values?.map((value) => valueOf(value, role)).join(', ');
  return visibleText(
    [
      summary,
      ...(parts === undefined ? [] : [`Written ${parts.map(({ name }) => name).join('/')}, as far as wanted.`]),
      ...(known === undefined ? [] : [`One of ${known}.`]),
      ...(left === undefined ? [] : [`(default: ${String(left)})`]),
      ...(onlyIn === undefined ? [] : [`(only in ${onlyIn.join(', ')})`]),
    ].join(' '),
  );
}

/** `300 (5 minutes)` for a width, `CMAF (only in byteplus)` for what an edition has alone. */
function valueOf({ value, meaning, onlyIn }: ValueFacts, role: OptionFacts['role']): string {
  const note = onlyIn !== undefined ? `only in ${onlyIn.join(', ')}` : role === 'step' ? meaning.replace(/\.$/, '') : undefined;
  return note === undefined ? String(value) : `${String(value)} (${note})`;
}
