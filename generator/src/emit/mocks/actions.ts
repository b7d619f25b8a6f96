import type { Action, Scalar, Total } from '../../model/model.ts';
import type { ActionPlan, Plan } from '../../plan/plan.ts';
import { mocks, mocksForMsw } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { array, type Data, data, literal, name, pureCall } from '../code/expression.ts';
import { type ConstStructure, type InterfaceStructure, kinds, type PropertyStructure } from '../code/source.ts';
import { fieldsType, list, type TypeCode, union } from '../code/type.ts';
import { typeIn } from '../client/edition-types.ts';
import type { FileScope } from '../file-scope.ts';
import { queryShape } from './query-shape.ts';

/** Emits what mocks know of every action, the list of all, and the type of the parameters of each by its name. */
export function emitMockActions({ actions }: Plan, scope: FileScope): readonly (ConstStructure | InterfaceStructure)[] {
  return [
    ...actions.map((plan) => emitMockAction(plan, scope)),
    {
      kind: kinds.variableStatement,
      isExported: true,
      docs: doc('Every action, in name order.'),
      name: 'actions',
      type: list(scope.type(mocks.AnyMockAction), { readonly: true }),
      initializer: array(actions.map(({ mockAction }) => name(mockAction.name))),
    },
    {
      kind: kinds.interface,
      isExported: true,
      docs: doc('Parameters of every action in any edition, by its name.'),
      name: 'ActionRequests',
      properties: actions.map(({ action, request }): PropertyStructure => ({
        name: action.name,
        hasQuestionToken: false,
        docs: doc(`Parameters of ${action.name}.`),
        type: union([request, ...request.editions].map(({ type }) => scope.type(type))),
      })),
    },
  ];
}

/**
 * Emits what mocks know of an action.
 *
 *     export const describeLiveISPData: MockAction<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
 *       /* @__PURE__ *\/ mockAction('DescribeLiveISPData', validate…, DescribeLiveISPDataAnswer, { quota: 30 });
 */
function emitMockAction(plan: ActionPlan, scope: FileScope): ConstStructure {
  const { action, mockAction, validateRequest, answer } = plan;
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`What the mock knows of ${action.name}.`),
    name: scope.ref(mockAction),
    type: scope.type(mocks.MockAction, ...types(plan, scope)),
    initializer: pureCall(scope.ref(mocks.mockAction), [
      literal(action.name),
      scope.value(validateRequest),
      scope.value(answer),
      data(factsOf(action)),
    ]),
  };
}

/** Facts of the spec that an answer does not show; those that do not apply are left out. */
function factsOf(action: Action): Data {
  const defaults = action.request.fields.flatMap(
    (field): readonly (readonly [string, Scalar])[] => (field.default === undefined ? [] : [[field.name, field.default]]),
  );
  return {
    quota: action.quota.perSecond,
    delay: action.delay?.seconds,
    unitBase: action.unitBase,
    query: action.method === 'GET' ? queryShape(action.request) : undefined,
    defaults: defaults.length === 0 ? undefined : Object.fromEntries(defaults),
    example: needsExample(action) ? action.examples[0]?.result : undefined,
  };
}

/** Whether the simulated account has nothing from which to answer. */
function needsExample({ answer }: Action): boolean {
  return answer.series === undefined && answer.table === undefined && !answer.totals.some(isMeasured);
}

function isMeasured({ measure }: Total): boolean {
  return measure !== undefined;
}

/** Emits the factories of MSW handlers, one an action. */
export function emitMockHandlers({ actions }: Plan, scope: FileScope): readonly ConstStructure[] {
  return actions.map((plan) => emitMockHandler(plan, scope));
}

/**
 * Emits the factory of an action's handlers.
 *
 *     export const mockDescribeLiveISPData: MockHandler<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
 *       /* @__PURE__ *\/ mockHandler(describeLiveISPData);
 *
 * Where editions have more of it, the third type is `{ byteplus: { request: ByteplusDescribe…Request; result: … } }`.
 */
function emitMockHandler(plan: ActionPlan, scope: FileScope): ConstStructure {
  const { action, mockAction, mockHandler } = plan;
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Answers ${action.name} with what you pass, instead of the simulated account.`),
    name: scope.ref(mockHandler),
    type: scope.type(mocksForMsw.MockHandler, ...types(plan, scope), ...editionTypes(plan, scope)),
    initializer: pureCall(scope.ref(mocksForMsw.mockHandler), [scope.value(mockAction)]),
  };
}

function types({ request, result }: ActionPlan, scope: FileScope): readonly TypeCode[] {
  return [scope.type(request.type), scope.type(result.type)];
}

/** The types of an action in the editions that have more of it; none where no edition has. */
function editionTypes({ request, result }: ActionPlan, scope: FileScope): readonly TypeCode[] {
  const editions = new Set([...request.editions, ...result.editions].map(({ edition }) => edition.name));
  const sides = (edition: string): TypeCode =>
    fieldsType([['request', scope.type(typeIn(request, edition))], ['result', scope.type(typeIn(result, edition))]]);
  return editions.size === 0 ? [] : [fieldsType([...editions].map((edition) => [edition, sides(edition)]))];
}
