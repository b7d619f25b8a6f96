import type { ObjectType, Type } from '../../model/model.ts';
import type { Data } from '../code/expression.ts';

/** What the parameters of a GET are, for a mock that reads them from text: `{ PageSize: 'number', Ids: ['text'] }`. */
export function queryShape({ fields }: ObjectType): Data {
  return Object.fromEntries(fields.map(({ name, type }) => [name, shapeOf(type)]));
}

function shapeOf(type: Type): Data {
  switch (type.kind) {
    case 'text':
    case 'instant':
      return 'text';
    case 'number':
    case 'boolean':
      return type.kind;
    case 'enum':
      return type.scalar === 'text' ? 'text' : 'number';
    case 'list':
      return [shapeOf(type.element)];
    case 'object':
      return queryShape(type);
    case 'shape':
      return shapeOf(type.shape.type);
  }
}
