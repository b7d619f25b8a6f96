import type { DiagnosticList } from '../diagnostics/diagnostic-list.ts';
import type { Origin } from '../diagnostics/origin.ts';
import { shown } from '../diagnostics/shown-text.ts';
import type { EnumValue, Field, ObjectType, Scalar, Type } from '../model/model.ts';
import { undescribed } from '../edit/marks.ts';
import { enumText, identifier } from '../spec/text/text-kinds.ts';
import { type JsonRecord, listOf, numberOf, own, recordOf, textOf } from './json-view.ts';
import { documentLimits } from './limits.ts';
import { listedValues, resolveSchema } from './resolve-schema.ts';

/** Reads the schemas of one document. What it cannot read is reported, and left out. */
export class SchemaReader {
  readonly #document: unknown;
  readonly #origin: Origin;
  readonly #log: DiagnosticList;
  #fields = 0;

  /** `document` is what references lead into. */
  constructor(document: unknown, origin: Origin, log: DiagnosticList) {
    this.#document = document;
    this.#origin = origin;
    this.#log = log;
  }

  /** An object with the properties of a schema; an empty one where the schema has none. */
  readObject(told: unknown, path: string, depth = 0): ObjectType {
    const schema = resolveSchema(this.#document, told);
    const required = new Set(listOf(own(schema, 'required')));
    const properties = Object.entries(recordOf(own(schema, 'properties')) ?? {});
    const fields = properties.flatMap(([name, inner]) => {
      const field = this.readField(name, inner, required.has(name), path === '' ? name : `${path}.${name}`, depth);
      return field === undefined ? [] : [field];
    });
    return { kind: 'object', fields, rules: [] };
  }

  /** A field; undefined when its name or type is nothing that a spec can say. */
  readField(name: string, schema: unknown, required: boolean, path: string, depth = 0): Field | undefined {
    this.#fields += 1;
    if (this.#fields > documentLimits.fields) {
      return this.#refuse(path.slice(0, 80), `The document has more than ${documentLimits.fields} fields`);
    }
    if (!identifier.accepts(name)) return this.#refuse(path, 'This is no name of a field');
    const type = this.#readType(schema, path, depth + 1);
    if (type === undefined) return undefined;
    return {
      kind: 'field',
      name,
      docs: { summary: undescribed, details: [] },
      type,
      required,
      // What must be sent is never left out, so there is nothing that a default could mean.
      default: required ? undefined : defaultOf(schema, type),
      absent: undefined,
      unit: undefined,
      join: undefined,
      measure: undefined,
      sources: [],
      origin: this.#origin,
    };
  }

  #readType(schema: unknown, path: string, depth: number): Type | undefined {
    if (depth > documentLimits.depth) return this.#refuse(path, 'It is nested too deep');
    const record = resolveSchema(this.#document, schema);
    if (record === undefined) return this.#refuse(path, own(schema, '$ref') === undefined ? 'It has no schema' : 'Its $ref leads nowhere in the document');
    const type = textOf(record['type']);
    switch (type) {
      case 'string':
        return this.#readEnum(record, 'text', path) ?? readText(record);
      case 'integer':
      case 'number':
        return this.#readEnum(record, 'integer', path) ?? readNumber(record, type === 'integer');
      case 'boolean':
        return { kind: 'boolean' };
      case 'array': {
        const element = this.#readType(record['items'], `${path}[]`, depth + 1);
        if (element === undefined) return undefined;
        return { kind: 'list', element, minItems: numberOf(record['minItems']), maxItems: numberOf(record['maxItems']) };
      }
      case 'object':
        return this.readObject(record, path, depth);
      default:
        return this.#refuse(path, type === undefined ? 'It has no type' : `Its type is ${shown(type)}`);
    }
  }

  /** Undefined where no values are listed, or where some are no values of a spec, which is reported. */
  #readEnum(schema: JsonRecord, scalar: 'text' | 'integer', path: string): Type | undefined {
    const listed = [...new Set(listedValues(schema))];
    const values = listed.flatMap((value): readonly EnumValue[] => {
      const fits = scalar === 'text' ? typeof value === 'string' && enumText.accepts(value) : Number.isSafeInteger(value);
      return fits && (typeof value === 'string' || typeof value === 'number') ? [{ value, meaning: undescribed }] : [];
    });
    if (values.length < listed.length) this.#refuse(path, 'Some of its values are none that a spec can list');
    return values.length === 0 || values.length < listed.length ? undefined : { kind: 'enum', scalar, values };
  }

  #refuse(path: string, why: string): undefined {
    this.#log.report('SYNC_DOCUMENT_FIELD', this.#origin, `${why}: ${shown(path)} of the document is left out.`);
  }
}

function readText(schema: JsonRecord): Type {
  if (schema['format'] === 'date-time') return { kind: 'instant' };
  // A pattern of a stranger is never taken over: it could be slow, and is rarely what the service checks.
  return { kind: 'text', minLength: numberOf(schema['minLength']), maxLength: numberOf(schema['maxLength']), pattern: undefined };
}

function readNumber(schema: JsonRecord, integer: boolean): Type {
  return { kind: 'number', integer, minimum: numberOf(schema['minimum']), maximum: numberOf(schema['maximum']) };
}

/** A default that fits the type; others are of no use. */
function defaultOf(schema: unknown, type: Type): Scalar | undefined {
  const value = own(schema, 'default');
  switch (type.kind) {
    case 'enum':
      return type.values.find((each) => each.value === value)?.value;
    case 'number':
      return numberOf(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'text':
      return value === '' ? undefined : textOf(value);
    case 'instant':
    case 'list':
    case 'object':
    case 'shape':
      return undefined;
  }
}
