import { parsePattern } from './parse-pattern.ts';
import { problemOfTime } from './prove-linear.ts';

/**
 * What keeps a regular expression out of the safe subset, as the end of a sentence; undefined when it is inside: it
 * is anchored, made of literals, classes, groups and counts, and proven to match in linear time.
 */
export function problemOfPattern(source: string): string | undefined {
  const parsed = parsePattern(source);
  return parsed.ok ? problemOfTime(parsed.node) : parsed.problem;
}
