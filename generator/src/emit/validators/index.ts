import type { ActionPlan, ObjectPlan, Plan, ShapePlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import type { ImportGroup } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what the package passes on: of shapes the types and lists, of actions everything.
 *
 *     export { type Protocol, PROTOCOLS } from './shapes/Protocol.ts';
 */
export function emitValidatorsIndex({ shapes, actions }: Plan, scope: FileScope): readonly ImportGroup[] {
  return [...actions.map(namesOfAction), ...shapes.map(namesOfShape)].map((refs) => groupOf(refs, scope));
}

function namesOfShape(plan: ShapePlan): readonly Ref[] {
  if (plan.kind === 'enum') return [plan, ...plan.editions].flatMap(({ type, list }) => [type, list]);
  return [plan.request, plan.result, ...plan.nested].flatMap(typesOf);
}

function namesOfAction(plan: ActionPlan): readonly Ref[] {
  const { request, result, nested, rules, answer, validateRequest, validateResult } = plan;
  return [...[request, result, ...nested].flatMap(typesOf), rules, answer, validateRequest, validateResult];
}

function typesOf(object: ObjectPlan | undefined): readonly Ref[] {
  if (object === undefined) return [];
  return [object, ...object.editions].flatMap(({ type, fieldsType }) => (type.name === fieldsType.name ? [type] : [type, fieldsType]));
}

/** An export of names that one module has. */
export function groupOf(refs: readonly Ref[], scope: FileScope): ImportGroup {
  const [first] = refs;
  if (first === undefined) throw new TypeError('An index passes on at least one name of a module.');
  return scope.group(first.module, refs.map(({ name, typeOnly }) => ({ name, typeOnly })));
}
