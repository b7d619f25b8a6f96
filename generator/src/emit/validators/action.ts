import type { ActionPlan, ObjectPlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { validators } from '../../plan/seams.ts';
import { type Doc, doc, link } from '../code/doc.ts';
import { array, arrow, literal, name, pureCall } from '../code/expression.ts';
import { type ConstStructure, type Declaration, kinds } from '../code/source.ts';
import { fieldsType, list, type TypeCode } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { emitAnswer } from './answer.ts';
import { emitObjectBody } from './check.ts';
import { emitConstants } from './constants.ts';
import { emitEditionTypes } from './edition.ts';
import { emitFunctions } from './functions.ts';
import { emitInterface } from './interface.ts';
import { emitNestedType, emitRequestType, requestDoc } from './request.ts';
import { emitRuleFacts } from './rule.ts';

/** Emits everything that validators know of an action: types, rules, checks, and how its answer behaves. */
export function emitActionValidators(plan: ActionPlan, scope: FileScope): readonly Declaration[] {
  const { action, request, result, nested } = plan;
  const objects = [request, ...nested, result];
  const rules = objects.flatMap((object) => object.rules);
  return [
    ...emitRequestType(request, requestDoc(`Input of ${action.name}.`, request.rules), scope),
    ...emitEditionTypes(request, scope),
    ...nested.flatMap((object) => emitNestedType(object, action.name, scope)),
    emitInterface(result, doc(`Answer of ${action.name}.`), scope),
    ...emitEditionTypes(result, scope),
    ...emitConstants(objects, scope),
    ...rules.map((rule) => emitRuleFacts(rule, scope)),
    emitRules(plan, scope),
    emitValidator(plan, request, plan.validateRequest, doc('Checks a ', link(request.type.name), '.'), scope),
    ...emitFunctions([request, ...nested.filter(({ side }) => side === 'request')], scope),
    emitValidator(
      plan,
      result,
      plan.validateResult,
      doc('Checks a ', link(result.type.name), '; unknown fields and values of enumerations pass.'),
      scope,
    ),
    ...emitFunctions([result, ...nested.filter(({ side }) => side === 'result')], scope),
    emitAnswer(plan, scope),
  ];
}

/** `export const DescribeLiveBandwidthDataRules: readonly RuleFacts[] = [regionExclusive];` */
function emitRules({ action, request, rules }: ActionPlan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Rules between the parameters of ${action.name}.`),
    name: scope.ref(rules),
    type: list(scope.type(validators.RuleFacts), { readonly: true }),
    initializer: array(request.rules.map((rule) => name(rule.name))),
  };
}

/**
 * Emits a validator.
 *
 *     export const validateDescribeLiveBandwidthDataRequest: Validator<DescribeLiveBandwidthDataRequest> =
 *       /* @__PURE__ *\/ validator('DescribeLiveBandwidthData', (report, value) => { … });
 */
function emitValidator(
  { action }: ActionPlan,
  object: ObjectPlan,
  validatorRef: Ref,
  docs: Doc,
  scope: FileScope,
): ConstStructure {
  const body = emitObjectBody(object, scope);
  const check = arrow(body.length === 0 ? [] : ['report', 'value'], body);
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs,
    name: scope.ref(validatorRef),
    type: validatorType(object, scope),
    initializer: pureCall(scope.ref(validators.validator), [literal(action.name), check]),
  };
}

/** `Validator<…>`; where editions have more, `EditionValidator<…, { byteplus: … }>`. */
function validatorType({ type, editions }: ObjectPlan, scope: FileScope): TypeCode {
  if (editions.length === 0) return scope.type(validators.Validator, scope.type(type));
  const others = fieldsType(editions.map((there) => [there.edition.name, scope.type(there.type)] as const));
  return scope.type(validators.EditionValidator, scope.type(type), others);
}
