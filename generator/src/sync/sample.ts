import type { Json, JsonObject } from '../model/json.ts';
import type { ObjectType, Type } from '../model/model.ts';

/** The smallest request or answer that fits a type, for the example of a new action. */
export function sampleOf({ fields }: ObjectType): JsonObject {
  return Object.fromEntries(fields.flatMap(({ name, type, required }) => (required ? [[name, valueOf(type)] as const] : [])));
}

function valueOf(type: Type): Json {
  switch (type.kind) {
    case 'text':
      return 'x'.repeat(Math.max(1, type.minLength ?? 1));
    case 'instant':
      return '2025-02-10T00:00:00+08:00';
    case 'number':
      return type.minimum ?? Math.min(0, type.maximum ?? 0);
    case 'boolean':
      return false;
    case 'enum':
      return type.values[0]?.value ?? '';
    case 'list':
      return Array.from({ length: type.minItems ?? 0 }, () => valueOf(type.element));
    case 'object':
      return sampleOf(type);
    case 'shape':
      return valueOf(type.shape.type);
  }
}
