import type { RawSchema } from '../../spec/raw/raw-schema.ts';
import type { RawShape } from '../../spec/raw/raw-specs.ts';

/** Keys that a reference may override. */
type Overridable = Pick<
  RawSchema,
  | 'description'
  | 'default'
  | 'absent'
  | 'unit'
  | 'join'
  | 'over'
  | 'measure'
  | 'role'
  | 'step'
  | 'splitBy'
  | 'dimension'
  | 'table'
  | 'total'
>;

/** What a field says about itself: the keys beside its `$ref`, then those of the shape; else its own. */
export function effectiveSchema(own: RawSchema, shape: RawShape | undefined): Overridable & Pick<RawSchema, 'sources'> {
  const base = shape?.schema;
  if (base === undefined) return own;
  return {
    description: own.description ?? base.description ?? descriptionOf(shape),
    default: own.default ?? base.default,
    absent: own.absent ?? base.absent,
    unit: own.unit ?? base.unit,
    join: own.join ?? base.join,
    over: own.over ?? base.over,
    measure: own.measure ?? base.measure,
    role: own.role ?? base.role,
    step: own.step ?? base.step,
    splitBy: own.splitBy ?? base.splitBy,
    dimension: own.dimension ?? base.dimension,
    table: own.table ?? base.table,
    total: own.total ?? base.total,
    sources: own.sources.length > 0 ? own.sources : base.sources,
  };
}

function descriptionOf(shape: RawShape | undefined): RawSchema['description'] {
  if (shape === undefined) return undefined;
  return { value: [shape.summary, ...(shape.description?.value ?? [])], origin: shape.origin };
}
