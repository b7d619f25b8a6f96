import type { LiteralValue } from '../emit/code/expression.ts';

/** Text that shows as itself and needs no look at its characters. */
const ascii = /^[\x20-\x7e]*$/;

/** What a reader cannot see or could mistake: controls, format characters, odd spaces, lone surrogates, private use. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]|(?! )\p{Zs}/u;

/**
 * Writes a value so that it is byte-equal at run time and inert as text: single quotes, nothing that ends the literal,
 * a line or a script, and no character that a reader cannot see.
 *
 *     literal("it's")  ->  'it\'s'
 */
export function literal(value: LiteralValue): string {
  if (typeof value === 'string') return `'${escapeText(value)}'`;
  if (typeof value === 'number') return numberLiteral(value);
  return String(value);
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`No literal stands for the number ${value}.`);
  return Object.is(value, -0) ? '-0' : String(value);
}

function escapeText(text: string): string {
  let escaped = '';
  if (ascii.test(text)) escaped = text.replace(/[\\']/g, '\\$&');
  else for (const character of text) escaped += escapeCharacter(character);
  // What tools look for inside files: source map comments, and the end or start of an inline script.
  return escaped
    .replace(/\/\/(?=[#@])/g, '/\\/')
    .replace(/<(?=\/?script|!--)/gi, '\\x3c');
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '\\':
      return '\\\\';
    case "'":
      return "\\'";
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    default:
      return unseen.test(character) ? escapeUnits(character) : character;
  }
}

/** Escapes the code units of one character: `\x1b`, `\u202e`. */
function escapeUnits(character: string): string {
  let escaped = '';
  for (let at = 0; at < character.length; at += 1) {
    const unit = character.charCodeAt(at);
    escaped += unit < 0x100 ? `\\x${hex(unit, 2)}` : `\\u${hex(unit, 4)}`;
  }
  return escaped;
}

/** Text in which every character that does not show as itself is escaped, for comments and pages. */
export function withoutUnseen(text: string): string {
  if (ascii.test(text)) return text;
  let seen = '';
  for (const character of text) seen += unseen.test(character) ? escapeUnits(character) : character;
  return seen;
}

function hex(unit: number, digits: number): string {
  return unit.toString(16).padStart(digits, '0');
}
