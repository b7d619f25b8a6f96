import { visibleText } from '../shown/visible-text.ts';
import type { CompletedCommand, CompletedOption } from './completion-words.ts';

/** A script for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  return `# volc-live completion for fish
complete -c volc-live -f
${commands.map(({ name, about }) => `complete -c volc-live -n ${quotedForFish(none)} -a ${quotedForFish(name)} -d ${quotedForFish(about)}`).join('\n')}
complete -c volc-live -n ${quotedForFish(none)} -l version -d 'print the version'
complete -c volc-live -l help -d 'print the help'
${commands.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, words }: CompletedCommand): readonly string[] {
  const start = `complete -c volc-live -n ${quotedForFish(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...(words.length === 0 ? [] : [`${start} -a ${quotedForFish(words.join(' '))}`]),
    ...options.map((option) => `${start} -l ${option.name.slice(2)}${takenBy(option)} -d ${quotedForFish(option.about)}`),
  ];
}

function takenBy({ takes, values }: CompletedOption): string {
  if (takes === 'nothing') return '';
  if (takes === 'file') return ' -r -F';
  return values.length === 0 ? ' -x' : ` -x -a ${quotedForFish(values.join(' '))}`;
}

/** Within single quotes fish reads a backslash before a backslash and before a quote only. */
function quotedForFish(text: string): string {
  return `'${visibleText(text).replace(/[\\']/g, '\\$&')}'`;
}
