import type { ArrowExpression, BinaryOperator, CallExpression, Expression, Statement } from '../emit/code/expression.ts';
import { ident, propertyKey, propertyRead } from './ident.ts';
import { literal } from './literal.ts';
import { regex } from './regex.ts';
import { codeWidth, fits, margin, step } from './width.ts';

/** How tightly operators bind; an operand that binds less is put in parentheses. */
const tightness: Readonly<Record<BinaryOperator, number>> = {
  '*': 7, '+': 6, '-': 6, '<': 5, '<=': 5, '>': 5, '>=': 5, 'in': 5, '===': 4, '!==': 4, '&&': 3, '||': 2,
};
const unary = 8;
const conditional = 1;

/** Where an expression stands. */
export interface Place {
  /** Spaces in front of the line it starts on. */
  readonly indent: number;
  /** Column it starts at. */
  readonly column: number;
  /** Characters that follow it on its last line: `;` or `,`. */
  readonly trailing: number;
}

/** Writes an expression: on one line where that fits, else broken at its outermost brackets. */
export function printExpression(expression: Expression, place: Place): string {
  const line = flat(expression);
  return line !== undefined && fits(line, place.column, place.trailing) ? line : broken(expression, place);
}

/** Whether the broken form of an expression starts with a bracket, so that it may follow `=` on the same line. */
export function opensWithBracket(expression: Expression): boolean {
  return expression.kind === 'array' || expression.kind === 'object';
}

/** The expression on one line; undefined where it has a body of statements. */
export function flat(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'name':
      return ident(expression.name);
    case 'self':
      return expression.word;
    case 'literal':
      return literal(expression.value);
    case 'regex':
      return `/* @__PURE__ */ ${regex(expression.source)}`;
    case 'member':
      return joined([expression.object], ([object]) => `${object}${propertyRead(expression.property)}`);
    case 'call':
      return joined([expression.callee, ...expression.args], ([callee, ...args]) =>
        `${pureMark(expression)}${callee}(${args.join(', ')})`);
    case 'array':
      return joined(expression.elements, (elements) => `[${elements.join(', ')}]`);
    case 'object':
      return joined(expression.entries.map(([, value]) => value), (values) => flatObject(expression.entries, values));
    case 'not':
      return joined([expression.of], ([of]) => `!${wrapped(of ?? '', expression.of, unary)}`);
    case 'binary':
      return joined(expression.operands, (operands) =>
        operands
          .map((operand, at) => operandOf(operand, expression.operands[at], expression.operator, at))
          .join(` ${expression.operator} `));
    case 'conditional':
      return joined([expression.test, expression.whenTrue, expression.whenFalse], ([test, whenTrue, whenFalse]) =>
        `${wrapped(test ?? '', expression.test, conditional + 1)} ? ${whenTrue} : ${whenFalse}`);
    case 'new':
      return joined([expression.callee], ([callee]) => `new ${callee}()`);
    case 'await':
      return joined([expression.of], ([of]) => `await ${of}`);
    case 'arrow':
      return undefined;
  }
}

function joined(parts: readonly Expression[], join: (lines: readonly string[]) => string): string | undefined {
  const lines: string[] = [];
  for (const part of parts) {
    const line = flat(part);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return join(lines);
}

function flatObject(entries: readonly (readonly [string, Expression])[], values: readonly string[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key], at) => `${propertyKey(key)}: ${values[at]}`).join(', ')} }`;
}

function pureMark(call: CallExpression): string {
  return call.pure ? '/* @__PURE__ */ ' : '';
}

function operandOf(text: string, operand: Expression | undefined, operator: BinaryOperator, at: number): string {
  if (operand === undefined) return text;
  // Nobody should have to know that `&&` binds more than `||`.
  if (operator === '||' && operand.kind === 'binary' && operand.operator === '&&') return `(${text})`;
  // The left operand may bind as tightly; the right one of `-` must bind more.
  return wrapped(text, operand, tightness[operator] + (at === 0 ? 0 : 1));
}

function wrapped(text: string, expression: Expression, atLeast: number): string {
  return bindingOf(expression) < atLeast ? `(${text})` : text;
}

function bindingOf(expression: Expression): number {
  if (expression.kind === 'binary') return tightness[expression.operator];
  if (expression.kind === 'conditional') return conditional;
  return unary;
}

function broken(expression: Expression, place: Place): string {
  switch (expression.kind) {
    case 'name':
    case 'self':
    case 'literal':
    case 'regex':
    case 'member':
    case 'new':
      return flat(expression) ?? '';
    case 'await':
      return `await ${printExpression(expression.of, { ...place, column: place.column + 'await '.length })}`;
    case 'array':
      return bracketed('[', expression.elements.map((element) => ['', element]), ']', place.indent);
    case 'object':
      return bracketed('{', expression.entries.map(([key, value]) => [`${propertyKey(key)}: `, value]), '}', place.indent);
    case 'call':
      return brokenCall(expression, place);
    case 'not':
      return `!(${printExpression(expression.of, { ...place, column: place.column + 2, trailing: place.trailing + 1 })})`;
    case 'binary':
      return brokenBinary(expression.operands, expression.operator, place);
    case 'conditional':
      return brokenConditional(expression, place);
    case 'arrow':
      return brokenArrow(expression, place);
  }
}

function bracketed(
  open: string,
  parts: readonly (readonly [lead: string, value: Expression])[],
  close: string,
  indent: number,
): string {
  const inner = indent + step;
  const lines = parts.map(([lead, value]) => {
    const text = printExpression(value, { indent: inner, column: inner + lead.length, trailing: 1 });
    return `${margin(inner)}${lead}${text},\n`;
  });
  return `${open}\n${lines.join('')}${margin(indent)}${close}`;
}

function brokenCall(call: CallExpression, place: Place): string {
  const head = `${pureMark(call)}${flat(call.callee) ?? ''}(`;
  return hugged(call, head, place) ?? `${head.slice(0, -1)}${bracketed('(', call.args.map((arg) => ['', arg]), ')', place.indent)}`;
}

/** The last argument broken behind the others, where only it needs several lines: `validator('X', (report) => {`. */
function hugged(call: CallExpression, head: string, place: Place): string | undefined {
  const last = call.args.at(-1);
  if (last === undefined || !(opensWithBracket(last) || last.kind === 'arrow')) return undefined;
  const before = call.args.slice(0, -1).map((arg) => flat(arg));
  if (before.includes(undefined)) return undefined;
  const start = `${head}${before.map((arg) => `${arg}, `).join('')}`;
  const text = `${start}${broken(last, { ...place, column: place.column + start.length })})`;
  return place.column + (text.split('\n', 1)[0] ?? '').length <= codeWidth ? text : undefined;
}

function brokenArrow({ parameters, body }: ArrowExpression, { indent }: Place): string {
  const head = `(${parameters.map(ident).join(', ')}) => {`;
  return body.length === 0 ? `${head}}` : `${head}\n${printStatements(body, indent + step)}\n${margin(indent)}}`;
}

function brokenBinary(operands: readonly Expression[], operator: BinaryOperator, place: Place): string {
  const inner = place.indent + step;
  return operands
    .map((operand, at) => {
      const indent = at === 0 ? place.indent : inner;
      const text = printExpression(operand, { indent, column: indent, trailing: operator.length + 1 });
      return `${at === 0 ? '' : margin(inner)}${operandOf(text, operand, operator, at)}`;
    })
    .join(` ${operator}\n`);
}

function brokenConditional(of: Extract<Expression, { kind: 'conditional' }>, place: Place): string {
  const inner = place.indent + step;
  const at: Place = { indent: inner, column: inner + 2, trailing: place.trailing };
  const test = wrapped(printExpression(of.test, { ...place, trailing: 0 }), of.test, conditional + 1);
  const lead = `\n${margin(inner)}`;
  return `${test}${lead}? ${printExpression(of.whenTrue, at)}${lead}: ${printExpression(of.whenFalse, at)}`;
}

/** Writes the statements of a body, one below the other, without a line break at the end. */
export function printStatements(statements: readonly Statement[], indent: number): string {
  return statements.map((statement) => printStatement(statement, indent)).join('\n');
}

function printStatement(statement: Statement, indent: number): string {
  switch (statement.kind) {
    case 'blank':
      return '';
    case 'do':
      return withLead('', statement.expression, indent);
    case 'let':
      return withLead(`const ${ident(statement.name)} = `, statement.value, indent);
    case 'return':
      return withLead('return ', statement.value, indent);
    case 'if': {
      const test = printExpression(statement.test, { indent, column: indent + 4, trailing: 3 });
      return `${margin(indent)}if (${test}) {\n${printStatements(statement.body, indent + step)}\n${margin(indent)}}`;
    }
  }
}

function withLead(lead: string, value: Expression, indent: number): string {
  return `${margin(indent)}${lead}${printExpression(value, { indent, column: indent + lead.length, trailing: 1 })};`;
}
