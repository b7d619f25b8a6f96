import type { RawRule } from '../../spec/raw/raw-rule.ts';
import type { RawSchema } from '../../spec/raw/raw-schema.ts';
import type { RawShape } from '../../spec/raw/raw-specs.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { Shape } from '../model.ts';
import type { BuildContext } from './build-context.ts';
import { docsWithSummary } from './build-docs.ts';
import { buildField } from './build-field.ts';
import { buildRules } from './build-rules.ts';
import { type BuiltObject, type BuiltType, isReadable, unreadable } from './built-object.ts';
import { joinFields, type NamedPart } from './join-parts.ts';
import { buildNumberType, buildTextType, checkBounds } from './scalar-types.ts';
import type { ShapeRegistry } from './shape-registry.ts';

/** A shape, built: for fields that refer to it, and for objects that it is a part of. */
export interface BuiltShape {
  readonly shape: Shape;
  /** Undefined unless it is an object. */
  readonly object: BuiltObject | undefined;
}

const nothing: BuiltType = { type: unreadable, rows: undefined };

/** Builds types from schemas. Types, objects and shapes lead to each other, so their makers stand together. */
export class SchemaBuilder {
  readonly #context: BuildContext;
  readonly #shapes: ShapeRegistry;
  readonly #built = new Map<RawShape, BuiltShape | undefined>();
  /** Shapes that are being built; meeting one again is a cycle. */
  readonly #trail: RawShape[] = [];

  constructor(shapes: ShapeRegistry, context: BuildContext) {
    this.#shapes = shapes;
    this.#context = context;
  }

  /** Builds an object: the fields and rules of its parts, then its own. */
  object(schema: RawSchema, rules: readonly RawRule[]): BuiltObject {
    const parts = schema.allOf.map((ref) => ({ ref, object: this.#part(ref) }));
    const readable = parts.filter((part): part is NamedPart => part.object !== undefined);
    const own = schema.properties.map((property) => {
      const shape = property.schema?.ref && this.#shapes.find(property.schema.ref);
      const required = schema.required.some((name) => name.value === property.name.value);
      return buildField(property, this.#type(property.schema), shape, required, this.#context);
    });
    const complete =
      schema.intact && readable.length === parts.length && readable.every(({ object }) => object.complete);
    const fields = joinFields(readable, own, schema.required, complete, this.#context);
    const inherited = readable.flatMap(({ object }) => object.type.rules);
    const all = buildRules(rules, inherited, { fields, complete }, this.#context);
    return {
      type: { kind: 'object', fields: fields.map(({ field }) => field), rules: all },
      fields,
      complete: complete && fields.every(({ field }) => isReadable(field.type)),
    };
  }

  /** Builds a shape, once. Undefined when it is in a cycle, which is reported where the reference closes it. */
  shape(raw: RawShape): BuiltShape | undefined {
    if (this.#built.has(raw)) return this.#built.get(raw);
    this.#trail.push(raw);
    const { schema } = raw;
    const object = schema?.type?.value === 'object' ? this.object(schema, raw.rules) : undefined;
    const type = object?.type ?? this.#type(schema).type;
    this.#trail.pop();
    if (object === undefined && raw.rules.length > 0) {
      this.#context.log.report(
        'MODEL_RULES_WITHOUT_FIELDS',
        raw.origin,
        `The shape "${raw.name}" has rules but no fields.`,
      );
    }
    const named = type.kind === 'enum' || type.kind === 'object';
    const use = this.#shapes.isPart(raw.name) ? 'part' : named ? 'type' : 'inline';
    const { name, origin } = raw;
    const others = this.#shapes.reachedFrom([schema]).filter((other) => other !== raw);
    const madeFrom = [raw, ...others].map((shape) => shape.origin.file);
    const built: BuiltShape = {
      shape: { kind: 'shape', name, docs: docsWithSummary(raw), type, use, madeFrom, origin },
      object,
    };
    this.#built.set(raw, built);
    return built;
  }

  #type(schema: RawSchema | undefined): BuiltType {
    if (schema === undefined) return nothing;
    if (schema.ref !== undefined) return this.#reference(schema.ref);
    const { log } = this.#context;
    switch (schema.type?.value) {
      case undefined:
        return nothing;
      case 'string':
        return { type: buildTextType(schema, log), rows: undefined };
      case 'integer':
        return { type: buildNumberType(schema, true, log), rows: undefined };
      case 'number':
        return { type: buildNumberType(schema, false, log), rows: undefined };
      case 'boolean':
        return { type: { kind: 'boolean' }, rows: undefined };
      case 'array':
        return this.#list(schema);
      case 'object':
        return { type: this.object(schema, []).type, rows: undefined };
    }
  }

  #list(schema: RawSchema): BuiltType {
    const { items, minItems, maxItems } = schema;
    checkBounds(minItems, maxItems, this.#context.log);
    const rows = items?.type?.value === 'object' ? this.object(items, []) : undefined;
    const element = rows?.type ?? this.#type(items).type;
    return { type: { kind: 'list', element, minItems: minItems?.value, maxItems: maxItems?.value }, rows };
  }

  #reference(ref: Placed<string>): BuiltType {
    const built = this.#find(ref);
    if (built === undefined) return nothing;
    const { shape } = built;
    return { type: shape.use === 'type' ? { kind: 'shape', shape } : shape.type, rows: undefined };
  }

  #part(ref: Placed<string>): BuiltObject | undefined {
    const built = this.#find(ref);
    if (built !== undefined && built.object === undefined && isReadable(built.shape.type)) {
      this.#context.log.report('MODEL_PART_TYPE', ref.origin, `The part "${ref.value}" is no object.`);
    }
    return built?.object;
  }

  #find(ref: Placed<string>): BuiltShape | undefined {
    const raw = this.#shapes.find(ref);
    if (raw === undefined) return undefined;
    const start = this.#trail.indexOf(raw);
    if (start === -1) return this.shape(raw);
    const cycle = [...this.#trail.slice(start), raw].map(({ name }) => name).join(' → ');
    this.#context.log.report('MODEL_CYCLE', ref.origin, `The shape "${raw.name}" leads back to itself: ${cycle}.`);
    return undefined;
  }
}
