import { ConfigurationError } from './errors/configuration-error.ts';
import { printable } from './errors/printable.ts';
import { ownFields } from './own-field.ts';

/** The names of all options of a kind; a record, because the compiler then sees to it that none is missing. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * A copy of options without a prototype, so that nothing is read that the caller did not write.
 *
 * @param names - the options that there are
 * @param place - whose options they are, for messages: `of a call`
 * @throws ConfigurationError for an option that there is not: its default would hold instead of what the caller meant.
 */
export function givenOptions<Options extends object>(
  options: Options | undefined,
  names: OptionNames<Options>,
  place: string,
  action?: string,
): Partial<Options> {
  if (options === undefined) return Object.create(null);
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError({ sentence: `The options ${place} must be an object.`, action });
  }
  const given = ownFields(options);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || Object.hasOwn(names, name)) continue;
    const known = Object.keys(names).join(', ');
    throw new ConfigurationError({ sentence: `There is no option ${printable(name, 40)} ${place}. There are ${known}.`, action });
  }
  return given;
}
