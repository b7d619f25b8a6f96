import type { CompletedCommand, CompletedOption } from './completion-words.ts';
import { quoted } from './quoted.ts';

/**
 * A script for bash 3.2 and later. Words are compared by the shell itself and never expanded, as `compgen -W` would.
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# volc-live completion for bash
_volc_live() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" word
  local -a words=()
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=(${commands.map(({ name }) => quoted(name)).join(' ')} --help --version)
  else
    case "$command" in
${commands.map(commandCase).join('\n')}
    esac
  fi
  for word in "\${words[@]}"; do
    case "$word" in "$current"*) COMPREPLY+=("$word") ;; esac
  done
}
complete -o default -F _volc_live volc-live
`;
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const values = options.filter(({ takes }) => takes !== 'nothing');
  const inner = values.length === 0 ? `words=(${list([...words, '--help'])})` : `case "$before" in\n${values.map(valueCase).join('\n')}\n          *) words=(${list([...options.map((option) => option.name), '--help'])}) ;;\n        esac`;
  return `      ${quoted(name)})\n        ${inner}\n        ;;`;
}

function valueCase({ name, values, takes }: CompletedOption): string {
  // Without words of its own the shell completes files: "-o default".
  return `          ${name}) ${takes === 'file' || values.length === 0 ? 'return' : `words=(${list(values)})`} ;;`;
}

function list(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}
