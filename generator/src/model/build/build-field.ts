import type { Placed } from '../../spec/yaml/raw-node.ts';
import type { RawProperty } from '../../spec/raw/raw-schema.ts';
import type { RawShape } from '../../spec/raw/raw-specs.ts';
import { checkScalar } from '../check/check-scalar.ts';
import type { Scalar, Type } from '../model.ts';
import { type BuildContext, buildSources } from './build-context.ts';
import { docsOf } from './build-docs.ts';
import { type BuiltField, type BuiltType, isReadable } from './built-object.ts';
import { effectiveSchema } from './effective-schema.ts';

/** Builds one field. `built` is its type, `shape` the shape that it refers to. */
export function buildField(
  property: RawProperty,
  built: BuiltType,
  shape: RawShape | undefined,
  required: boolean,
  context: BuildContext,
): BuiltField {
  const { name, schema } = property;
  const says = schema && effectiveSchema(schema, shape);
  const isKnown = schema?.ref === undefined || shape !== undefined;
  if (says !== undefined && says.description === undefined && isKnown) {
    context.log.report('MODEL_NO_DESCRIPTION', name.origin, `The field "${name.value}" has no description.`);
  }
  for (const key of [says?.default, says?.absent]) {
    if (key === undefined || !required) continue;
    context.log.report(
      'MODEL_NEVER_ABSENT',
      key.origin,
      `The field "${name.value}" is required and is never left out.`,
    );
  }
  return {
    field: {
      kind: 'field',
      name: name.value,
      docs: docsOf(says?.description?.value ?? []),
      type: built.type,
      required,
      default: says?.default && buildDefault(says.default, built.type, name.value, context),
      absent: says?.absent?.value,
      unit: says?.unit?.value,
      join: says?.join?.value,
      measure: says?.measure?.value,
      sources: buildSources(says?.sources ?? [], context),
      origin: name.origin,
    },
    answer: {
      join: says?.join,
      over: says?.over,
      measure: says?.measure,
      role: says?.role,
      step: says?.step,
      splitBy: says?.splitBy,
      dimension: says?.dimension,
      table: says?.table,
      total: says?.total,
    },
    rows: built.rows,
  };
}

function buildDefault(given: Placed<Scalar>, type: Type, name: string, context: BuildContext): Scalar {
  const problem = isReadable(type) ? checkScalar(given.value, type) : undefined;
  if (problem !== undefined) {
    const { message, remedy } = problem;
    context.log.report('MODEL_BAD_DEFAULT', given.origin, `The default of "${name}" ${message}.`, remedy);
  }
  return given.value;
}
