import { Document, isMap, isSeq, type Node, type ToStringOptions, visit } from 'yaml';
import type { EnumValue, Field, ObjectType, Scalar, Type } from '../model/model.ts';

const layout: ToStringOptions = { lineWidth: 0, singleQuote: true };

/** A field as a spec writes it, in lines that begin without indentation. */
export function fieldLines(field: Field): readonly string[] {
  return yamlLines({ [field.name]: schemaOf(field) });
}

/** A value of an enumeration as a spec writes it: `{ const: unicom, description: China Unicom. }`. */
export function enumValueText({ value, meaning }: EnumValue): string {
  return `{ const: ${scalarText(value)}, description: ${scalarText(meaning)} }`;
}

/** A plain value as YAML, with quotes where it needs them. */
export function scalarText(value: Scalar): string {
  return documentOf(value).toString(layout).trimEnd();
}

/** An object schema, for the request or response of a new action. */
export function objectSchema({ fields }: ObjectType): Readonly<Record<string, unknown>> {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
  };
}

/** A tree of plain data as lines of YAML in the form of the specs: short lists on one line, no line longer than it must. */
export function yamlLines(value: unknown): readonly string[] {
  const document = documentOf(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => !isMap(item) && !isSeq(item));
    },
    Map: (_, map, path) => {
      const parent = path.at(-1) as Node | undefined;
      map.flow = map.items.length === 0 || (isSeq(parent) && isMap(map) && map.items.length <= 2);
    },
  });
  const lines = document.toString(layout).trimEnd().split('\n');
  return lines.map((line) => line.replace(/^([ -]*\w+: )\[ (.*) \]$/, '$1[$2]'));
}

/** Words that readers of older YAML take for something else are put in quotes, as the specs demand. */
function documentOf(value: unknown): Document {
  return new Document(value, { version: '1.2', schema: 'core', compat: 'yaml-1.1' });
}

function schemaOf(field: Field): Readonly<Record<string, unknown>> {
  const { type, ...rest } = typeSchema(field.type);
  return {
    type,
    description: field.docs.summary,
    ...(field.default !== undefined && { default: field.default }),
    ...rest,
  };
}

function typeSchema(type: Type): Readonly<Record<string, unknown>> {
  switch (type.kind) {
    case 'text':
      return withoutGaps({ type: 'string', minLength: type.minLength, maxLength: type.maxLength });
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'number':
      return withoutGaps({ type: type.integer ? 'integer' : 'number', minimum: type.minimum, maximum: type.maximum });
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return {
        type: type.scalar === 'text' ? 'string' : 'integer',
        oneOf: type.values.map(({ value, meaning }) => ({ const: value, description: meaning })),
      };
    case 'list':
      return withoutGaps({ type: 'array', minItems: type.minItems, maxItems: type.maxItems, items: typeSchema(type.element) });
    case 'object':
      return objectSchema(type);
    case 'shape':
      return typeSchema(type.shape.type);
  }
}

function withoutGaps(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
