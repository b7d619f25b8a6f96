import type { ObjectType, Service, Type } from '../model/model.ts';
import type { Side } from './plan.ts';

/** For every shape that actions refer to: whether requests, answers or both do. */
export function shapeUses(service: Service): ReadonlyMap<string, ReadonlySet<Side>> {
  const uses = new Map<string, Set<Side>>();
  const visit = (type: Type, side: Side): void => {
    switch (type.kind) {
      case 'list':
        return visit(type.element, side);
      case 'object':
        return visitObject(type, side);
      case 'shape': {
        const sides = uses.get(type.shape.name) ?? new Set();
        uses.set(type.shape.name, sides);
        // A shape that was met on this side has been followed already.
        if (sides.has(side)) return;
        sides.add(side);
        return visit(type.shape.type, side);
      }
      case 'text':
      case 'number':
      case 'boolean':
      case 'instant':
      case 'enum':
        return;
    }
  };
  const visitObject = (object: ObjectType, side: Side): void => {
    for (const field of object.fields) visit(field.type, side);
  };
  for (const action of service.actions) {
    visitObject(action.request, 'request');
    visitObject(action.response, 'result');
  }
  return uses;
}
