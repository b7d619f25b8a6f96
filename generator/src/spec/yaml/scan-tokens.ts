import { CST, Lexer, Parser } from 'yaml';
import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { limits } from '../limits.ts';
import type { PlaceFinder } from './place-finder.ts';

/** Features of YAML that specs do without, by the token that shows them, as a message names them. */
const refusedFeatures: ReadonlyMap<CST.TokenType | null, string> = new Map([
  ['anchor', 'an anchor ("&")'],
  ['alias', 'an alias ("*")'],
  ['tag', 'a tag ("!")'],
  ['directive-line', 'a directive ("%")'],
  ['doc-end', 'an end of document ("...")'],
]);

/** Tokens that begin a value or a key. */
const nodeTokens: ReadonlySet<CST.TokenType | null> = new Set([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'flow-map-start',
  'flow-seq-start',
  'seq-item-ind',
  'explicit-key-ind',
  'comma',
]);

/**
 * Reads a text as YAML tokens and stops as soon as a limit is passed, which is before any tree is built. Undefined
 * when there is something that must not be read further.
 */
export function scanTokens(text: string, places: PlaceFinder, log: DiagnosticList): readonly CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let nodes = 0;
  let refused = false;
  let isScalarText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    const type: CST.TokenType | null = isScalarText ? null : CST.tokenType(lexeme);
    const feature = refusedFeatures.get(type);
    if (feature !== undefined) {
      log.report('SPEC_YAML_FEATURE', places.at(offset), `The file uses ${feature}.`);
      refused = true;
    }
    lexemes++;
    if (nodeTokens.has(type)) nodes++;
    if (lexemes > limits.tokens || nodes > limits.nodes) {
      const most = `${limits.nodes} values or ${limits.tokens} tokens`;
      log.report('SPEC_TOO_LARGE', places.at(offset), `The file holds more than ${most}.`);
      return undefined;
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth && parser.stack.filter(CST.isCollection).length > limits.depth) {
      log.report('SPEC_TOO_DEEP', places.at(offset), `Maps and lists are nested more than ${limits.depth} deep.`);
      return undefined;
    }
    isScalarText = type === 'scalar';
  }
  tokens.push(...parser.end());
  return refused ? undefined : tokens;
}
