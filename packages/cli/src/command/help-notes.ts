import { visibleText } from '../shown/visible-text.ts';
import type { CommandFacts } from './command-facts.ts';
import { inOptions } from './in-options.ts';

/** After the options of the report. */
export const reportNotes: string = `
It is written to report.html if --output says nothing else. It needs no other
file. What did not answer is named in it, and the exit code is 4.

Examples:
  volc-live report --month 2026-10
  volc-live report --last 7d --domain push.example.com --mock --output week.html`;

/** Breaks a text into lines that have room behind an indent. */
export type Wrap = (text: string, indent: number) => string;

/** After the options of a command: its rules, what is worth knowing, and examples. */
export function commandNotes(facts: CommandFacts, wrap: Wrap): string {
  const { name, rules, options, range, delay, quota, notes, page, action } = facts;
  const inner = new Set(options.flatMap((option) => option.rules ?? []));
  const sentence = (text: string): string => `  ${wrap(visibleText(text), 4).replaceAll('\n', '\n    ')}`;
  const list = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `${title}:`, ...lines]);
  const error = rules.filter(({ advice }) => advice !== true);
  return [
    ...list('Rules', [...error.map((rule) => inOptions(rule.sentence, facts)), ...inner].map(sentence)),
    ...(range === 'joined' ? ['  Longer ranges are cut into windows, and their answers are joined.'] : []),
    ...list('Advice', rules.filter(({ advice }) => advice === true).map((rule) => sentence(inOptions(rule.sentence, facts)))),
    ...list('Notes', [
      ...(options.some((option) => option.list === true) ? ['Several values have commas between them, or the option is given again.'] : []),
      ...notes,
      `At most ${String(quota)} requests per second and account${delay === undefined ? '' : `; data arrives after ${delay.text}`}.`,
      `Asks ${action}: ${page}`,
    ].map(sentence)),
    ...list('Examples', examplesOf(facts).map((example) => `  volc-live ${name}${example}`)),
  ].join('\n');
}

function examplesOf({ range, options }: CommandFacts): readonly string[] {
  if (range === undefined) return ['', ' --format json', ' --mock'];
  const domain = options.some(({ name }) => name === 'domain') ? ' --domain push.example.com' : '';
  return [' --last 7d', `${domain} --month 2026-10 --format csv --output usage.csv`, ` --from 2026-10-01 --to 2026-10-08 --mock${range === 'joined' ? ' --chart' : ''}`];
}
