import type { Type } from '../../model/model.ts';

/** A type without its name: shapes are followed to what they are made of. */
export type Plain = Exclude<Type, { readonly kind: 'shape' }>;

/** What a type is without its name. */
export function plainOf(type: Type): Plain {
  return type.kind === 'shape' ? plainOf(type.shape.type) : type;
}

/** What TypeScript sees of a type, for people. */
export function wordOf(type: Type): string {
  const plain = plainOf(type);
  switch (plain.kind) {
    case 'enum':
      return plain.scalar === 'text' ? 'text' : 'number';
    case 'list':
      return `list of ${wordOf(plain.element)}`;
    case 'instant':
      return 'text';
    case 'text':
    case 'number':
    case 'boolean':
    case 'object':
      return plain.kind;
  }
}
