import type { EnumType } from '../../model/model.ts';
import type { Side, TypePlan } from '../../plan/plan.ts';
import { sentence } from '../words.ts';
import { defined } from './defined.ts';
import { refTo, type Schema } from './schema.ts';

/**
 * Emits a type. Limits hold in requests; answers are open, and may bring values that an enumeration does not have.
 *
 *     { type: 'array', items: { $ref: '#/components/schemas/Protocol' } }
 */
export function emitTypeSchema(type: TypePlan, side: Side): Schema {
  const request = side === 'request';
  switch (type.kind) {
    case 'text': {
      const { minLength, maxLength, pattern } = type.type;
      return { type: 'string', ...(request ? defined({ minLength, maxLength, pattern }) : {}) };
    }
    case 'number': {
      const { integer, minimum, maximum } = type.type;
      return { type: integer ? 'integer' : 'number', ...(request ? defined({ minimum, maximum }) : {}) };
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'instant':
      return { type: 'string', format: 'date-time', pattern: instantPattern };
    case 'enum':
      return request ? emitEnumSchema(type.type) : open(emitEnumSchema(type.type), type.type);
    case 'list': {
      const { minItems, maxItems } = type.type;
      const items = emitTypeSchema(type.element, side);
      return { type: 'array', items, ...(request ? defined({ minItems, maxItems }) : {}) };
    }
    case 'object':
      return refTo(type.object.type.name);
    case 'shape': {
      const { shape } = type;
      const ref = refTo(type.type.name);
      return request || shape.type.kind !== 'enum' ? ref : open(ref, shape.type);
    }
  }
}

/**
 * Emits an enumeration, each value with its meaning.
 *
 *     { type: 'string', oneOf: [{ const: 'push', description: 'Streams are pushed to it.' }, …] }
 */
export function emitEnumSchema({ scalar, values }: EnumType): Schema {
  const type = scalarTypes[scalar];
  const [only, ...more] = values;
  // Linters take a choice of one for a slip.
  if (only !== undefined && more.length === 0) return { type, const: only.value, description: sentence(only.meaning) };
  return {
    type,
    oneOf: values.map(({ value, meaning }) => ({ const: value, description: sentence(meaning) })),
  };
}

/** The known values, and any other of the type. */
function open(known: Schema, { scalar }: EnumType): Schema {
  return { anyOf: [known, { type: scalarTypes[scalar] }] };
}

const scalarTypes = { text: 'string', integer: 'integer' } as const;

/** RFC 3339 with an offset and whole seconds, without leap seconds; `format` adds the days of the month. */
const instantPattern =
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$';
