import type { Field } from '../../model/model.ts';
import type { FieldPlan, Side } from '../../plan/plan.ts';
import { inUnit, sentence } from '../words.ts';
import { defined, unlessEmpty } from './defined.ts';
import type { Schema } from './schema.ts';
import { emitTypeSchema } from './schema-of-type.ts';

/**
 * Emits a field: its type, what it is, and what the spec knows beyond JSON Schema.
 *
 *     { type: 'number', description: 'Highest bandwidth in the range, in Mbps.', 'x-volc-unit': 'Mbps', 'x-volc-join': 'maximum' }
 */
export function emitFieldSchema({ field, type }: FieldPlan, side: Side): Schema {
  return {
    ...emitTypeSchema(type, side),
    description: descriptionOf(field),
    ...defined({
      default: field.default,
      'x-volc-absent': field.absent,
      'x-volc-unit': field.unit,
      'x-volc-join': field.join,
      'x-volc-measure': field.measure,
      'x-volc-sources': unlessEmpty(field.sources),
    }),
  };
}

function descriptionOf({ docs, unit, absent, type }: Field): string {
  const values = type.kind === 'enum' ? type.values : [];
  // The schema has no place for the meaning of an only value; those of others stand beside them.
  const only = values.length === 1 ? values.map(({ value, meaning }) => ` Always \`${value}\`: ${sentence(meaning)}`) : [];
  const left = absent === undefined ? [] : [` Left out: ${sentence(absent)}`];
  return [[inUnit(docs.summary, unit), ...only, ...left].join(''), ...docs.details].join('\n\n');
}
