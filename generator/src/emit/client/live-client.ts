import type { Service } from '../../model/model.ts';
import { serviceRefs } from '../../plan/names.ts';
import type { ActionPlan, Plan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { runtime } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { call, member, name, object, run, self } from '../code/expression.ts';
import { type ClassStructure, kinds, type MethodStructure, type ParameterStructure } from '../code/source.ts';
import { reference, type TypeCode, typeOf, unionOf, valueType } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { actionDoc } from './action.ts';
import { hasEditions } from './edition-types.ts';
import { rangeOf, requestType } from './range.ts';

/**
 * Emits the client, with one method an action.
 *
 *     export class LiveClient extends ServiceClient {
 *       describeLiveISPData(request: …, options?: CallOptions): Promise<DescribeLiveISPDataResult> {
 *         return this.call(DescribeLiveISPData, request, options);
 *       }
 *     }
 */
export function emitClient({ service, actions }: Plan, scope: FileScope): ClassStructure {
  const refs = serviceRefs(service);
  return {
    kind: kinds.class,
    isExported: true,
    docs: doc(`Client of ${service.title}, version ${service.version}.`),
    name: scope.ref(refs.client),
    ...(service.editions.length > 0 && { typeParameter: { name: 'Edition', constraint: scope.type(refs.edition), default: valueType('main') } }),
    extends: scope.ref(actions.some(({ action }) => rangeOf(action) !== undefined) ? runtime.RangeClient : runtime.ServiceClient),
    ctor: {
      docs: doc('Makes a client; without options, credentials come from the environment or from the configuration file.'),
      parameters: [{ name: 'options', hasQuestionToken: true, type: optionsType(service, scope) }],
      statements: [run(call(self('super'), [scope.value(refs.description), name('options')]))],
    },
    methods: actions.map((plan) => emitMethod(plan, service, scope)),
  };
}

/** `ClientOptions<Edition>`, where there are editions. */
function optionsType({ editions }: Service, scope: FileScope): TypeCode {
  return editions.length === 0 ? scope.type(runtime.ClientOptions) : scope.type(runtime.ClientOptions, reference('Edition'));
}

/** `this: LiveClient<'main'>`, for a method that some edition lacks: then it does not compile for a client of that edition. */
function thisParameter({ action }: ActionPlan, service: Service, scope: FileScope): readonly ParameterStructure[] {
  const lacking = service.editions.filter(({ without }) => without.includes(action.name)).map(({ name: edition }) => edition);
  if (lacking.length === 0) return [];
  const having = ['main', ...service.editions.map(({ name: edition }) => edition)].filter((edition) => !lacking.includes(edition));
  return [{ name: 'this', type: reference(scope.ref(serviceRefs(service).client), unionOf(having)) }];
}

function emitMethod(plan: ActionPlan, service: Service, scope: FileScope): MethodStructure {
  const { descriptor, method, request, result } = plan;
  const hasMore = hasEditions(plan);
  const mayBeEmpty = request.fields.every(({ field }) => !field.required);
  return {
    name: method,
    docs: actionDoc(plan),
    parameters: [
      ...thisParameter(plan, service, scope),
      { name: 'request', type: hasMore ? ofEdition(runtime.RequestOf, plan, scope) : requestType(plan, scope), ...(mayBeEmpty && { initializer: hasMore ? scope.value(runtime.emptyRequest) : object([]) }) },
      { name: 'options', hasQuestionToken: true, type: scope.type(runtime.CallOptions) },
    ],
    returnType: reference('Promise', hasMore ? ofEdition(runtime.ResultOf, plan, scope) : scope.type(result.type)),
    statements: [
      { kind: 'return', value: call(member(self('this'), 'call'), [scope.value(descriptor), name('request'), name('options')]) },
    ],
  };
}

/** `RequestOf<Edition, typeof DescribeLiveTrafficData>`, where editions have more. */
function ofEdition(type: Ref, { descriptor }: ActionPlan, scope: FileScope): TypeCode {
  return scope.type(type, reference('Edition'), typeOf(scope.ref(descriptor)));
}
