import { enumScalar } from '../../plan/object-planner.ts';
import type { FieldPlan, Side, TypePlan } from '../../plan/plan.ts';
import { validators } from '../../plan/seams.ts';
import { keyword, list, open, type TypeCode, unionOf, valueType } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits the type of a field.
 *
 *     AloneInList<Protocol, 'QUIC'>
 */
export function emitFieldType(field: FieldPlan, side: Side, scope: FileScope): TypeCode {
  const { type, alone } = field;
  if (alone === undefined || type.kind !== 'list') return emitType(type, side, scope);
  return scope.type(validators.AloneInList, emitType(type.element, side, scope), valueType(alone));
}

/**
 * Emits a type. Lists of requests are read-only; enumerations of answers are open.
 *
 *     readonly Region[]
 *     300 | 3600
 *     (Protocol | (string & {}))[]
 */
export function emitType(type: TypePlan, side: Side, scope: FileScope): TypeCode {
  const closed = emitClosedType(type, side, scope);
  const scalar = side === 'result' ? enumScalar(type) : undefined;
  return scalar === undefined ? closed : open(closed, scalar === 'text' ? 'string' : 'number');
}

function emitClosedType(type: TypePlan, side: Side, scope: FileScope): TypeCode {
  switch (type.kind) {
    case 'text':
    case 'instant':
      return keyword('string');
    case 'number':
      return keyword('number');
    case 'boolean':
      return keyword('boolean');
    case 'enum':
      return unionOf(type.type.values.map(({ value }) => value));
    case 'list':
      return list(emitType(type.element, side, scope), { readonly: side === 'request' });
    case 'object':
      return scope.type(type.object.type);
    case 'shape':
      return scope.type(type.type);
  }
}
