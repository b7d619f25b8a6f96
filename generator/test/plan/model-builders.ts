import type {
  Action,
  Answer,
  Condition,
  Edition,
  EnumType,
  Field,
  ListType,
  NumberType,
  ObjectType,
  Requires,
  Rule,
  RuleBody,
  Service,
  Shape,
  ShapeType,
  TextType,
  Type,
} from '../../src/model/model.ts';

const origin = { file: 'specs/demo/2023-01-01/actions/Ask.yaml', line: 1, column: 1 };

/** Any text, or text with limits. */
export function text(limits: Partial<TextType> = {}): TextType {
  return { kind: 'text', minLength: undefined, maxLength: undefined, pattern: undefined, ...limits };
}

/** Any whole number, or one with limits. */
export function integer(limits: Partial<NumberType> = {}): NumberType {
  return { kind: 'number', integer: true, minimum: undefined, maximum: undefined, ...limits };
}

/** Any number. */
export const number: NumberType = integer({ integer: false });

/** An instant. */
export const instant: Type = { kind: 'instant' };

/** True or false. */
export const boolean: Type = { kind: 'boolean' };

/** An enumeration; every value means itself. */
export function enumOf(...values: readonly (string | number)[]): EnumType {
  const scalar = typeof values[0] === 'number' ? 'integer' : 'text';
  return { kind: 'enum', scalar, values: values.map((value) => ({ value, meaning: `Means ${value}` })) };
}

/** A list. */
export function list(element: Type, limits: Partial<ListType> = {}): ListType {
  return { kind: 'list', element, minItems: undefined, maxItems: undefined, ...limits };
}

/** An object of fields and rules. */
export function object(fields: readonly Field[], rules: readonly Rule[] = []): ObjectType {
  return { kind: 'object', fields, rules };
}

/** An optional field; its summary is its name. */
export function field(name: string, type: Type, more: Partial<Field> = {}): Field {
  return {
    kind: 'field',
    name,
    docs: { summary: `${name}.`, details: [] },
    type,
    required: false,
    default: undefined,
    absent: undefined,
    unit: undefined,
    join: undefined,
    measure: undefined,
    sources: [],
    origin,
    ...more,
  };
}

/** A field that must be there. */
export function needed(name: string, type: Type, more: Partial<Field> = {}): Field {
  return field(name, type, { required: true, ...more });
}

/** A rule with its id as sentence. */
export function rule(id: string, body: RuleBody, more: Partial<Rule> = {}): Rule {
  return { kind: 'rule', id, severity: 'error', body, sentence: `${id}.`, parameters: [], sources: [], origin, ...more };
}

/** Whether a parameter is sent. */
export function present(parameter: string): Condition {
  return { kind: 'present', parameter };
}

/** When the first holds, the second must. */
export function requires(when: Condition, then: Condition): Requires {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a word of the model; a condition is never awaited.
  return { kind: 'requires', if: when, then };
}

/** A shape with a name in TypeScript. */
export function shape(name: string, type: Type, more: Partial<Shape> = {}): Shape {
  const file = `specs/demo/2023-01-01/shapes/${name}.yaml`;
  return {
    kind: 'shape',
    name,
    docs: { summary: `A ${name}.`, details: [] },
    type,
    use: 'type',
    madeFrom: [file],
    origin: { file, line: 1, column: 1 },
    ...more,
  };
}

/** A reference to a shape. */
export function refer(to: Shape): ShapeType {
  return { kind: 'shape', shape: to };
}

/** An answer that says nothing about time. */
export const plainAnswer: Answer = { echoes: [], totals: [], series: undefined, detail: undefined, table: undefined };

/** An action. */
export function action(name: string, more: Partial<Action> = {}): Action {
  const file = `specs/demo/2023-01-01/actions/${name}.yaml`;
  return {
    kind: 'action',
    name,
    method: 'POST',
    changes: false,
    command: name.toLowerCase(),
    docs: { summary: `Does ${name}.`, details: [] },
    notes: [],
    page: { id: '1/2', url: 'https://example.com/docs/1/2', seen: ['2025-02-21'] },
    quota: { perSecond: 30, sources: [] },
    delay: undefined,
    unitBase: undefined,
    disputes: [],
    request: object([]),
    response: object([]),
    answer: plainAnswer,
    examples: [{ title: 'An example', request: {}, result: {} }],
    madeFrom: [file],
    origin: { file, line: 1, column: 1 },
    ...more,
  };
}

/** A service. */
export function service(more: Partial<Service> = {}): Service {
  return {
    kind: 'service',
    name: 'demo',
    version: '2023-01-01',
    title: 'Demo',
    docs: { summary: 'A service for tests.', details: [] },
    endpoint: { host: 'demo.example.com', path: '/' },
    signing: { service: 'demo', region: 'cn-north-1' },
    packages: { validators: 'validators', client: 'client', mocks: 'mocks', cli: undefined },
    queryLists: 'repeated',
    dayOffset: 'Z',
    editions: [],
    chinese: undefined,
    sources: [],
    disputes: [],
    errors: [],
    shapes: [],
    actions: [action('Ask')],
    origin: { file: 'specs/demo/2023-01-01/service.yaml', line: 1, column: 1 },
    ...more,
  };
}

/** An edition that has more of some actions, which are as they are there. */
export function edition(name: string, ...actions: readonly Action[]): Edition {
  return {
    name,
    title: name,
    endpoint: { host: `${name}.example.com`, path: '/' },
    signing: { service: 'demo', region: 'eu-1' },
    environment: { accessKeyId: 'KEY', secretAccessKey: 'SECRET', sessionToken: undefined, folder: name },
    dayOffset: 'Z',
    without: [],
    quotas: {},
    actions,
    sources: [],
    origin: { file: 'specs/demo/2023-01-01/service.yaml', line: 1, column: 1 },
  };
}
