import { serviceRefs } from '../../plan/names.ts';
import type { ActionPlan, Plan } from '../../plan/plan.ts';
import { runtime } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { call, member, name, object, run, self } from '../code/expression.ts';
import { type ClassStructure, kinds, type MethodStructure } from '../code/source.ts';
import { reference } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { actionDoc } from './action.ts';

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
    extends: scope.ref(runtime.ServiceClient),
    ctor: {
      docs: doc('Makes a client; without options, credentials come from the environment or from the configuration file.'),
      parameters: [{ name: 'options', hasQuestionToken: true, type: scope.type(runtime.ClientOptions) }],
      statements: [run(call(self('super'), [scope.value(refs.description), name('options')]))],
    },
    methods: actions.map((plan) => emitMethod(plan, scope)),
  };
}

function emitMethod(plan: ActionPlan, scope: FileScope): MethodStructure {
  const { descriptor, method, request, result } = plan;
  const mayBeEmpty = request.fields.every(({ field }) => !field.required);
  return {
    name: method,
    docs: actionDoc(plan),
    parameters: [
      { name: 'request', type: scope.type(request.type), ...(mayBeEmpty && { initializer: object([]) }) },
      { name: 'options', hasQuestionToken: true, type: scope.type(runtime.CallOptions) },
    ],
    returnType: reference('Promise', scope.type(result.type)),
    statements: [
      { kind: 'return', value: call(member(self('this'), 'call'), [scope.value(descriptor), name('request'), name('options')]) },
    ],
  };
}
