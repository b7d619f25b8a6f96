import { length as lengthWords, pattern as patternWords } from '../messages/en.ts';
import { type Key, note, type Report } from '../report.ts';
import { wrong } from './wrong.ts';

/** Limits of a text. */
export interface TextFacets {
  /** Fewest characters; a character is a Unicode code point. */
  readonly minLength?: number;
  /** Most characters. */
  readonly maxLength?: number;
  /** What the text must match. */
  readonly pattern?: RegExp;
}

/** Checks a text. */
export function text(report: Report, key: Key, value: unknown, presence: boolean, facets?: TextFacets): void {
  if (typeof value === 'string') {
    if (facets) checkFacets(report, key, value, facets);
  } else if (presence || value !== undefined) {
    wrong(report, key, value, 'string');
  }
}

/** Checks any text, as an item of a list. */
export function anyText(report: Report, key: Key, value: unknown): void {
  if (typeof value !== 'string') wrong(report, key, value, 'string');
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
      note(report, [key], [value], 'length', { minimum: minLength, maximum: maxLength, actual }, lengthWords);
    }
  }
  if (pattern?.test(value) === false) {
    note(report, [key], [value], 'pattern', { pattern: pattern.source }, patternWords);
  }
}
