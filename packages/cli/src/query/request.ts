import type { CommandFacts, OptionFacts } from '../command/command-facts.ts';
import { readValue } from '../command/option-value.ts';
import type { AskedRange } from '../range/asked-range.ts';

/** What was written after the options of a command: once each, or every time that one was given. */
export type OptionWords = Readonly<Record<string, unknown>>;

/**
 * The request of a command as plain data, by wire names.
 *
 * @throws UsageError for values that cannot be read.
 */
export function requestOf(facts: CommandFacts, words: OptionWords, range: AskedRange | undefined): Readonly<Record<string, unknown>> {
  const request: Record<string, unknown> = {};
  for (const option of facts.options) {
    const value = valueOf(option, words, range);
    if (value !== undefined) request[option.parameter] = value;
  }
  return request;
}

function valueOf(option: OptionFacts, words: OptionWords, range: AskedRange | undefined): unknown {
  if (option.role === 'from') return range?.start;
  if (option.role === 'to') return range?.end;
  const given = words[option.name];
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return readValue(option, String(given));
  return given.flatMap((text) => readValue(option, String(text)) as readonly unknown[]);
}

/** Width of a data point, in seconds: as asked, else what the service takes. */
export function stepOf({ options }: CommandFacts, words: OptionWords): number {
  const option = options.find(({ role }) => role === 'step');
  if (option === undefined) return 300;
  const given = words[option.name];
  const step = given === undefined ? option.default : readValue(option, String(given));
  return typeof step === 'number' && step > 0 ? step : 300;
}
