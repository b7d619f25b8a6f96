import type { Json, ObjectType, Type } from '../model/model.ts';

/** What makes two objects the same type: names, presence, types and units of their fields, but not their words. */
export function structureOf(object: ObjectType): Json {
  return object.fields.map((field) => [field.name, field.required, typeOf(field.type), field.unit ?? null]);
}

function typeOf(type: Type): Json {
  switch (type.kind) {
    case 'text':
      return ['text', type.minLength ?? null, type.maxLength ?? null, type.pattern ?? null];
    case 'number':
      return ['number', type.integer, type.minimum ?? null, type.maximum ?? null];
    case 'boolean':
    case 'instant':
      return [type.kind];
    case 'enum':
      return ['enum', type.values.map(({ value }) => value)];
    case 'list':
      return ['list', typeOf(type.element), type.minItems ?? null, type.maxItems ?? null];
    case 'object':
      return ['object', structureOf(type)];
    case 'shape':
      return ['shape', type.shape.name];
  }
}
