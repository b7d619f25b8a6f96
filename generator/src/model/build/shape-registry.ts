import type { DiagnosticList } from '../../diagnostics/diagnostic-list.ts';
import { didYouMean } from '../../diagnostics/nearest-name.ts';
import { shown } from '../../diagnostics/shown-text.ts';
import type { RawSchema } from '../../spec/raw/raw-schema.ts';
import type { RawShape, RawSpecs } from '../../spec/raw/raw-specs.ts';
import type { Placed } from '../../spec/yaml/raw-node.ts';

/** Finds shapes by name, and knows how each is used. */
export class ShapeRegistry {
  readonly #shapes: ReadonlyMap<string, RawShape>;
  readonly #unreadable: ReadonlySet<string>;
  readonly #asPart = new Map<string, Placed<string>>();
  readonly #asType = new Map<string, Placed<string>>();
  readonly #log: DiagnosticList;

  constructor(specs: RawSpecs, log: DiagnosticList) {
    this.#shapes = new Map(specs.shapes.map((shape) => [shape.name, shape]));
    this.#unreadable = specs.unreadableShapes;
    this.#log = log;
    for (const { schema } of specs.shapes) this.#note(schema);
    for (const { request, response } of specs.actions) {
      this.#note(request);
      this.#note(response);
    }
  }

  /** Every shape that schemas lead to, in the order of first mention; each is named once. */
  reachedFrom(schemas: readonly (RawSchema | undefined)[]): readonly RawShape[] {
    const reached = new Set<RawShape>();
    for (const schema of schemas) this.#reach(schema, reached);
    return [...reached];
  }

  /** The shape that a reference names; undefined, and reported, where no file defines it. */
  find(ref: Placed<string>): RawShape | undefined {
    const shape = this.#shapes.get(ref.value);
    if (shape === undefined && !this.#unreadable.has(ref.value)) {
      const hint = didYouMean(ref.value, this.#shapes.keys());
      const remedy = `Add shapes/${ref.value}.yaml, or correct the name. ${hint}`.trimEnd();
      this.#log.report('MODEL_UNKNOWN_SHAPE', ref.origin, `No file defines the shape ${shown(ref.value)}.`, remedy);
    }
    return shape;
  }

  /** Whether some `allOf` lists the shape. */
  isPart(name: string): boolean {
    return this.#asPart.has(name);
  }

  /** Reports shapes that are both a part and the type of a field: their names could not mean both. */
  checkUses(): void {
    for (const [name, ref] of this.#asType) {
      if (!this.#asPart.has(name)) continue;
      this.#log.report(
        'MODEL_SHAPE_USE',
        ref.origin,
        `${shown(name)} is the type of a field here and a part elsewhere.`,
      );
    }
  }

  #reach(schema: RawSchema | undefined, reached: Set<RawShape>): void {
    if (schema === undefined) return;
    for (const { value } of schema.ref === undefined ? schema.allOf : [schema.ref]) {
      const shape = this.#shapes.get(value);
      if (shape === undefined || reached.has(shape)) continue;
      reached.add(shape);
      this.#reach(shape.schema, reached);
    }
    for (const property of schema.properties) this.#reach(property.schema, reached);
    this.#reach(schema.items, reached);
  }

  #note(schema: RawSchema | undefined): void {
    if (schema === undefined) return;
    if (schema.ref !== undefined) this.#asType.set(schema.ref.value, schema.ref);
    for (const part of schema.allOf) this.#asPart.set(part.value, part);
    for (const property of schema.properties) this.#note(property.schema);
    this.#note(schema.items);
  }
}
