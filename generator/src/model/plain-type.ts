import type { Type } from './types.ts';

/** A type with the name of a shape taken off. */
export function plainType(type: Type): Exclude<Type, { readonly kind: 'shape' }> {
  return type.kind === 'shape' ? plainType(type.shape.type) : type;
}
