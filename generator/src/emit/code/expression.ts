/**
 * An expression that is not written yet. Every text in it is an identifier, a property or a literal, which the
 * print floor checks and quotes; there is no node for raw text.
 */
export type Expression =
  | NameExpression
  | SelfExpression
  | LiteralExpression
  | MemberExpression
  | CallExpression
  | ArrayExpression
  | ObjectExpression
  | NotExpression
  | BinaryExpression
  | ConditionalExpression
  | ArrowExpression
  | NewExpression
  | AwaitExpression
  | RegexExpression;

/** A value as it stands in the output: `'HTTP-FLV'`, `300`, `true`, `undefined`. */
export type LiteralValue = string | number | boolean | null | undefined;

/** `present`: a name that the plan decided. */
export interface NameExpression {
  readonly kind: 'name';
  readonly name: string;
}

/** `this` or `super`. */
export interface SelfExpression {
  readonly kind: 'self';
  readonly word: 'this' | 'super';
}

/** `'QUIC'`. */
export interface LiteralExpression {
  readonly kind: 'literal';
  readonly value: LiteralValue;
}

/** `request.RegionList`. */
export interface MemberExpression {
  readonly kind: 'member';
  readonly object: Expression;
  readonly property: string;
}

/** `present(request.App)`; a pure call is marked so that bundlers may drop it. */
export interface CallExpression {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Expression[];
  readonly pure: boolean;
}

/** `['a', 'b']`. */
export interface ArrayExpression {
  readonly kind: 'array';
  readonly elements: readonly Expression[];
}

/** `{ id: 'span', kind: 'span' }`, in the order given. */
export interface ObjectExpression {
  readonly kind: 'object';
  readonly entries: readonly (readonly [key: string, value: Expression])[];
}

/** `!(start >= end)`. */
export interface NotExpression {
  readonly kind: 'not';
  readonly of: Expression;
}

/** Operators, the tightest first. */
export type BinaryOperator =
  | '*'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | '==='
  | '!=='
  | '&&'
  | '||';

/** `a && b && c`. */
export interface BinaryExpression {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly operands: readonly Expression[];
}

/** `test ? whenTrue : whenFalse`. */
export interface ConditionalExpression {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** `(report, request) => { … }`. */
export interface ArrowExpression {
  readonly kind: 'arrow';
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
}

/** `new LiveClient()`. */
export interface NewExpression {
  readonly kind: 'new';
  readonly callee: Expression;
}

/** `await live.describeLiveISPData()`. */
export interface AwaitExpression {
  readonly kind: 'await';
  readonly of: Expression;
}

/** `new RegExp('^[a-z]+$', 'u')`. */
export interface RegexExpression {
  readonly kind: 'regex';
  readonly source: string;
}

/** A statement of a function body. */
export type Statement =
  | { readonly kind: 'do'; readonly expression: Expression }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'return'; readonly value: Expression }
  | { readonly kind: 'if'; readonly test: Expression; readonly body: readonly Statement[] }
  | { readonly kind: 'blank' };

/** `present` */
export function name(text: string): NameExpression {
  return { kind: 'name', name: text };
}

/** `'QUIC'` */
export function literal(value: LiteralValue): LiteralExpression {
  return { kind: 'literal', value };
}

/** `request.App` */
export function member(of: Expression, property: string): MemberExpression {
  return { kind: 'member', object: of, property };
}

/** `this` */
export function self(word: 'this' | 'super'): SelfExpression {
  return { kind: 'self', word };
}

/** `callee(a, b)` */
export function call(callee: Expression, args: readonly Expression[]): CallExpression {
  return { kind: 'call', callee, args, pure: false };
}

/** `callee(a, b)`, marked as pure so that bundlers may drop it when nobody reads the result. */
export function pureCall(callee: string, args: readonly Expression[]): CallExpression {
  return { kind: 'call', callee: name(callee), args, pure: true };
}

/** `['a', 'b']` */
export function array(elements: readonly Expression[]): ArrayExpression {
  return { kind: 'array', elements };
}

/** `['a', 1]` */
export function literals(values: readonly LiteralValue[]): ArrayExpression {
  return array(values.map(literal));
}

/** `{ a: 1 }`; entries without a value are left out. */
export function object(entries: readonly (readonly [key: string, value: Expression | undefined])[]): ObjectExpression {
  return {
    kind: 'object',
    entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  };
}

/** `!a` */
export function not(of: Expression): NotExpression {
  return { kind: 'not', of };
}

/** `a && b`; one operand stands alone. */
export function binary(operator: BinaryOperator, operands: readonly Expression[]): Expression {
  const [only, ...more] = operands;
  return only !== undefined && more.length === 0 ? only : { kind: 'binary', operator, operands };
}

/** `() => { … }` */
export function arrow(parameters: readonly string[], body: readonly Statement[]): ArrowExpression {
  return { kind: 'arrow', parameters, body };
}

/** `a(b);` */
export function run(expression: Expression): Statement {
  return { kind: 'do', expression };
}

/** `const a = b;` */
export function constant(text: string, value: Expression): Statement {
  return { kind: 'let', name: text, value };
}

/** An empty line. */
export const blank: Statement = { kind: 'blank' };

/** Plain data as it stands: objects, lists and scalars. */
export type Data = LiteralValue | readonly Data[] | { readonly [key: string]: Data };

/** `{ totals: [{ field: 'Peak' }] }`; keys without a value are left out. */
export function data(value: Data): Expression {
  if (isDataList(value)) return array(value.map(data));
  if (typeof value !== 'object' || value === null) return literal(value);
  return object(
    Object.entries(value).map(([key, entry]) => [key, entry === undefined ? undefined : data(entry)]),
  );
}

/** Whether data is a list. */
export function isDataList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}
