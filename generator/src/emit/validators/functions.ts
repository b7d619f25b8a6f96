import type { ObjectPlan, Side, TypePlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { validators } from '../../plan/seams.ts';
import { name, run, type Statement } from '../code/expression.ts';
import { type FunctionStructure, kinds, type ParameterStructure } from '../code/source.ts';
import { keyword } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { checksOf, emitCheck, emitListSize, emitObjectBody } from './check.ts';

/** The functions that check elements of lists and objects inside, in the order in which the fields need them. */
export function emitFunctions(objects: readonly ObjectPlan[], scope: FileScope): readonly FunctionStructure[] {
  return [
    ...objects.flatMap((object) => [...object.fields, ...object.editions.flatMap(({ added }) => added)].flatMap(({ type }) => emitItemChecks(type, object.side, scope))),
    ...objects.flatMap((object) => {
      if (object.check === undefined) return [];
      return isElement(object, objects) ? emitObjectChecks(object, undefined, scope) : [emitFieldsCheck(object, scope)];
    }),
  ];
}

/** Whether some list holds the object; one that stands in a field alone is checked there. */
function isElement(object: ObjectPlan, objects: readonly ObjectPlan[]): boolean {
  const holds = (type: TypePlan): boolean =>
    type.kind === 'list' && (type.element.kind === 'object' ? type.element.object === object : holds(type.element));
  return objects.some(({ fields }) => fields.some(({ type }) => holds(type)));
}

function emitItemChecks(type: TypePlan, side: Side, scope: FileScope): readonly FunctionStructure[] {
  if (type.kind !== 'list') return [];
  const own = type.own && type.check !== undefined ? [emitItemCheck(type.check, type.element, side, scope)] : [];
  return [...own, ...emitItemChecks(type.element, side, scope)];
}

/**
 * Emits the two functions that check an object inside another, or a shape.
 *
 *     function checkPoint(report: Report, key: Key, value: unknown): void {
 *       object(report, key, value, required, checkPointFields);
 *     }
 *
 *     function checkPointFields(report: Report, value: Unchecked): void { … }
 */
export function emitObjectChecks(
  object: ObjectPlan,
  docs: FunctionStructure['docs'],
  scope: FileScope,
): readonly [item: FunctionStructure, fields: FunctionStructure] {
  const checks = checksOf(object);
  const base = [name('report'), name('key'), name('value'), scope.value(validators.required), name(checks.fields)];
  const item = run(scope.call(validators.object, ...base));
  return [checkFunction(checks.item.name, itemParameters(scope), [item], docs), emitFieldsCheck(object, scope)];
}

/** `function checkPointFields(report: Report, value: Unchecked): void { … }`; it takes nothing where it checks nothing. */
function emitFieldsCheck(object: ObjectPlan, scope: FileScope): FunctionStructure {
  const body = emitObjectBody(object, scope);
  const parameters = (): readonly ParameterStructure[] => [
    { name: 'report', type: scope.type(validators.Report) },
    { name: 'value', type: scope.type(validators.Unchecked) },
  ];
  return checkFunction(checksOf(object).fields, body.length === 0 ? [] : parameters(), body, undefined);
}

/**
 * Emits the function that checks an element of a list.
 *
 *     function checkPort(report: Report, key: Key, value: unknown): void {
 *       integer(report, key, value, required, portFacets);
 *     }
 */
function emitItemCheck(check: Ref, element: TypePlan, side: Side, scope: FileScope): FunctionStructure {
  const subject = { key: name('key'), value: name('value'), presence: scope.value(validators.required) };
  const statements = [run(emitCheck(element, side, subject, scope)), ...emitListSize(element, subject, scope)];
  return checkFunction(check.name, itemParameters(scope), statements, undefined);
}

/** `report: Report, key: Key, value: unknown` */
export function itemParameters(scope: FileScope): readonly ParameterStructure[] {
  return [
    { name: 'report', type: scope.type(validators.Report) },
    { name: 'key', type: scope.type(validators.Key) },
    { name: 'value', type: keyword('unknown') },
  ];
}

/** A function without an answer; it is exported where it has a comment. */
export function checkFunction(
  functionName: string,
  parameters: readonly ParameterStructure[],
  statements: readonly Statement[],
  docs: FunctionStructure['docs'],
): FunctionStructure {
  return {
    kind: kinds.function,
    isExported: docs !== undefined,
    docs,
    name: functionName,
    parameters,
    returnType: keyword('void'),
    statements,
  };
}
