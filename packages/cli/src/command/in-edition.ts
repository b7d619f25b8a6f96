import type { OptionWords } from '../query/request.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandFacts } from './command-facts.ts';

/** A command as an edition of the service has it: without the options and values that others have alone. */
export function inEdition(facts: CommandFacts, edition: string): CommandFacts {
  const isThere = ({ onlyIn }: { readonly onlyIn?: readonly string[] }): boolean => onlyIn?.includes(edition) ?? true;
  const options = facts.options.filter(isThere).map((option) => (option.values === undefined ? option : { ...option, values: option.values.filter(isThere) }));
  return { ...facts, options };
}

/**
 * Refuses options that the edition does not have.
 *
 * @throws UsageError that names the editions that have it.
 */
export function refuseOptionsOfOthers({ options }: CommandFacts, words: OptionWords, edition: string): void {
  const faults = options.flatMap(({ name, onlyIn }) =>
    onlyIn === undefined || onlyIn.includes(edition) || words[name] === undefined ? [] : [`--${name} is there only with --edition ${onlyIn.join(' or ')}.`],
  );
  if (faults.length > 0) throw new UsageError(...faults);
}
