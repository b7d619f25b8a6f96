import { literal } from './literal.ts';

/**
 * Writes a regular expression. Never as `/…/`: a literal ends at the first slash of a hostile source.
 *
 *     new RegExp('^[a-z]+$', 'u')
 */
export function regex(source: string): string {
  return `new RegExp(${literal(source)}, 'u')`;
}
