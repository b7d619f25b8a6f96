import type { TypeCode } from '../emit/code/type.ts';
import { ident, propertyKey } from './ident.ts';
import { literal } from './literal.ts';
import { fits, margin, step } from './width.ts';

/** Writes a type: on one line where that fits, else one member or argument a line. */
export function printType(type: TypeCode, place: { readonly indent: number; readonly column: number }): string {
  const line = flatType(type);
  return fits(line, place.column, 1) ? line : brokenType(type, place.indent);
}

/** The type on one line. */
export function flatType(type: TypeCode): string {
  switch (type.kind) {
    case 'keyword':
      return type.keyword;
    case 'value':
      return literal(type.value);
    case 'reference':
      return `${ident(type.name)}${type.args.length === 0 ? '' : `<${type.args.map(flatType).join(', ')}>`}`;
    case 'union':
      return type.of.map(flatType).join(' | ');
    case 'list':
      return `${type.readonly ? 'readonly ' : ''}${element(type.element, flatType(type.element))}[]`;
    case 'open':
      return `${flatType(type.of)} | (${type.keyword} & {})`;
    case 'fields':
      return `{ ${type.fields.map(([name, of]) => `${propertyKey(name)}: ${flatType(of)}`).join('; ')} }`;
    case 'typeof':
      return `typeof ${ident(type.name)}`;
  }
}

/** Several lines, the first of them at the column where it starts, the others at the indentation. */
export function brokenType(type: TypeCode, indent: number): string {
  const inner = indent + step;
  switch (type.kind) {
    case 'keyword':
    case 'value':
    case 'typeof':
      return flatType(type);
    case 'fields':
      return `{\n${type.fields.map(([name, of]) => field(propertyKey(name), of, inner)).join('\n')}\n${margin(indent)}}`;
    case 'reference':
      return type.args.length === 0
        ? flatType(type)
        : `${ident(type.name)}<\n${type.args.map((arg) => nested(arg, inner)).join(',\n')}\n${margin(indent)}>`;
    case 'union':
      return members(type.of.map(flatType), inner);
    case 'list':
      return type.element.kind === 'union' || type.element.kind === 'open'
        ? `${type.readonly ? 'readonly ' : ''}(${brokenType(type.element, indent)}\n${margin(indent)})[]`
        : flatType(type);
    case 'open':
      return members([...(type.of.kind === 'union' ? type.of.of : [type.of]).map(flatType), `(${type.keyword} & {})`], inner);
  }
}

function nested(type: TypeCode, indent: number): string {
  const text = printType(type, { indent, column: indent });
  // A broken union starts with a line break of its own.
  return text.startsWith('\n') ? text.slice(1) : `${margin(indent)}${text}`;
}

function field(key: string, type: TypeCode, indent: number): string {
  return `${margin(indent)}${key}: ${printType(type, { indent, column: indent + key.length + 2 })};`;
}

function members(lines: readonly string[], indent: number): string {
  return lines.map((line) => `\n${margin(indent)}| ${line}`).join('');
}

function element(type: TypeCode, text: string): string {
  return type.kind === 'union' || type.kind === 'open' || (type.kind === 'list' && type.readonly) ? `(${text})` : text;
}
