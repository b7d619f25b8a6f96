import type { Field, ObjectType, Type } from './model.ts';

/** Visits every field of a type, outer ones before those inside them; named shapes are entered. */
export function visitFields(type: Type, found: (field: Field) => void): void {
  visitObjects(type, (object) => object.fields.forEach(found));
}

/** Visits every object in a type, outer ones before those inside them; named shapes are entered. */
export function visitObjects(type: Type, found: (object: ObjectType) => void): void {
  switch (type.kind) {
    case 'text':
    case 'number':
    case 'boolean':
    case 'instant':
    case 'enum':
      return;
    case 'list':
      return visitObjects(type.element, found);
    case 'shape':
      return visitObjects(type.shape.type, found);
    case 'object':
      found(type);
      for (const field of type.fields) visitObjects(field.type, found);
  }
}
