import type { CompletedCommand, CompletedOption } from './completion-words.ts';
import { quoted } from './quoted.ts';

/** A script for zsh, to be sourced after compinit, or put into a folder of fpath as _volc-live. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef volc-live
# volc-live completion for zsh
_volc_live() {
  local before="\${words[CURRENT-1]}" command="\${words[2]}"
  local -a found=()
  if (( CURRENT == 2 )); then
    found=(${commands.map(({ name, about }) => described(name, about)).join(' ')})
    _describe 'command' found
    return
  fi
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
}
compdef _volc_live volc-live
`;
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const values = options.filter(({ takes }) => takes !== 'nothing');
  const offered = [...words.map(quoted), ...options.map((option) => described(option.name, option.about)), described('--help', 'print the help')];
  return `    ${quoted(name)})
      case "$before" in
${values.map(valueCase).join('\n')}${values.length === 0 ? '' : '\n'}        *) found=(${offered.join(' ')}); _describe 'option' found ;;
      esac
      ;;`;
}

function valueCase({ name, values, takes }: CompletedOption): string {
  if (takes === 'file') return `        ${name}) _files ;;`;
  return values.length === 0 ? `        ${name}) ;;` : `        ${name}) compadd -- ${values.map(quoted).join(' ')} ;;`;
}

/** What stands before the colon is offered, what stands behind it is told. */
function described(name: string, about: string): string {
  return quoted(`${name.replaceAll(':', '\\:')}:${about.replace(/[\\:]/g, ' ')}`);
}
