import type { Key } from '../key.ts';
import { length as lengthWords, pattern as patternWords } from '../messages/en.ts';
import { note, type Report } from '../report.ts';
import { text } from './text.ts';

/** Limits of a text. */
export interface TextFacets {
  /** Fewest characters; a character is a Unicode code point. */
  readonly minLength?: number | undefined;
  /** Most characters. */
  readonly maxLength?: number | undefined;
  /** What the text must match. */
  readonly pattern?: RegExp | undefined;
}

/** Checks a text with limits. */
export function boundedText(report: Report, key: Key, value: unknown, presence: boolean, facets: TextFacets): void {
  text(report, key, value, presence);
  if (typeof value === 'string') checkFacets(report, key, value, facets);
}

function checkFacets(report: Report, key: Key, value: string, { minLength, maxLength, pattern }: TextFacets): void {
  const { length } = value;
  const minimum = minLength ?? 0;
  const maximum = maxLength ?? Infinity;
  if (length > maximum || length < 2 * minimum) {
    // A character has one or two code units, so only a length near a limit needs counting.
    // Of a very long text the code units tell enough.
    const actual = length > 2 * maximum && length > 10_000 ? length : [...value].length;
    if (actual > maximum || actual < minimum) {
      note(report, [key], [value], 'length', lengthWords, () => ({ minimum: minLength, maximum: maxLength, actual }));
    }
  }
  if (pattern?.test(value) === false) {
    note(report, [key], [value], 'pattern', patternWords, () => ({ pattern: pattern.source }));
  }
}
