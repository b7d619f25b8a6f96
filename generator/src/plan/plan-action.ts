import type { Action, Edition } from '../model/model.ts';
import { editionParts } from './edition-parts.ts';
import { actionRefs, modules } from './names.ts';
import { NameTable } from './name-table.ts';
import { ObjectPlanner } from './object-planner.ts';
import type { ActionPlan } from './plan.ts';
import { planOptions } from './plan-options.ts';

/** Decides all names that an action has in the packages. */
export function planAction(action: Action, editions: readonly Edition[]): ActionPlan {
  const refs = actionRefs(action);
  const { requestType, fieldsType, resultType, rules, answer, validateRequest, validateResult } = refs;
  const names = new NameTable();
  for (const ref of [requestType, fieldsType, resultType, rules, answer, validateRequest, validateResult]) {
    names.take(ref.name, 'Name');
  }
  const planner = new ObjectPlanner(modules.action(action), names, action.answer);
  const request = planner.plan(action.request, {
    side: 'request',
    type: requestType.name,
    fieldsType: fieldsType.name,
    base: action.name,
    noun: undefined,
    parameter: 'request',
    foundIn: undefined,
    editions: editionParts(action, editions, 'request'),
  });
  const result = planner.plan(action.response, {
    side: 'result',
    type: resultType.name,
    fieldsType: resultType.name,
    base: action.name,
    noun: undefined,
    parameter: 'result',
    foundIn: undefined,
    editions: editionParts(action, editions, 'result'),
  });
  return { action, request, result, nested: planner.nested, options: planOptions(action, editions), ...refs };
}
