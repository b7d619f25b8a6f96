import { literal } from './literal.ts';

const plain = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that cannot name anything in a module. */
const reserved: ReadonlySet<string> = new Set([
  'arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do',
  'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in',
  'instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static',
  'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield',
]);

/** Whether the text can stand where a name is declared or read. */
export function isIdent(text: string): boolean {
  return plain.test(text) && !reserved.has(text);
}

/** Writes a name that the plan decided. Anything else than an identifier is a bug of the plan, and throws. */
export function ident(text: string): string {
  if (!isIdent(text)) throw new TypeError(`${literal(text)} is not an identifier; the plan should have refused it.`);
  return text;
}

/** Writes the key of a property: `Area`, or `'X-Date'` where it is no identifier. */
export function propertyKey(text: string): string {
  // A computed key defines a property of that name; the plain one would set the prototype.
  if (text === '__proto__') return `['__proto__']`;
  return plain.test(text) ? text : literal(text);
}

/** Writes the read of a property behind its object: `.Area`, or `['X-Date']`. */
export function propertyRead(text: string): string {
  return plain.test(text) ? `.${text}` : `[${literal(text)}]`;
}

/** Writes the name of a package: `@volc-live/client`. Anything else is a bug of the plan, and throws. */
export function packageName(text: string): string {
  if (!/^@[a-z0-9-]+\/[a-z0-9-]+$/.test(text)) throw new TypeError(`${literal(text)} is not the name of a package.`);
  return text;
}
