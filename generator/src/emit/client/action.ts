import type { Delay, Service } from '../../model/model.ts';
import type { ActionPlan } from '../../plan/plan.ts';
import { runtime } from '../../plan/seams.ts';
import { type Doc, docOf, paragraph } from '../code/doc.ts';
import { literal, literals, name, object, pureCall } from '../code/expression.ts';
import { type ConstStructure, type Declaration, kinds } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { emitEditionTypes, hasEditions } from './edition-types.ts';
import { descriptorType, emitRange, requestType, timesOf } from './range.ts';

/**
 * Emits the descriptor of an action, and before it its types in editions that have more.
 *
 *     export const DescribeLiveISPData: Action<DescribeLiveISPDataRequest, DescribeLiveISPDataResult> =
 *       /* @__PURE__ *\/ defineAction({ name: 'DescribeLiveISPData', … });
 */
export function emitDescriptor(plan: ActionPlan, service: Service, scope: FileScope): readonly Declaration[] {
  return [...(hasEditions(plan) ? [emitEditionTypes(plan, scope)] : []), descriptorOf(plan, service, scope)];
}

function descriptorOf(plan: ActionPlan, service: Service, scope: FileScope): ConstStructure {
  const { action, descriptor, editionTypes, result, validateRequest } = plan;
  const times = timesOf(action);
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: actionDoc(plan, [quotaText(action.quota.perSecond, action.delay)]),
    name: scope.ref(descriptor),
    type: scope.type(descriptorType(action), requestType(plan, scope), scope.type(result.type), ...(hasEditions(plan) ? [scope.type(editionTypes)] : [])),
    initializer: pureCall(scope.ref(runtime.defineAction), [
      object([
        ['name', literal(action.name)],
        ['version', literal(service.version)],
        ['idempotent', literal(!action.changes)],
        ['quota', literal(action.quota.perSecond)],
        ['query', action.method === 'GET' ? name(scope.ref(queryWriters[service.queryLists])) : undefined],
        ['validate', scope.value(validateRequest)],
        ['times', times.length === 0 ? undefined : literals(times)],
        ['range', emitRange(plan, service, scope)],
      ]),
    ]),
  };
}

/** What writes the lists of a GET. */
const queryWriters = { repeated: runtime.repeatedQuery, indexed: runtime.indexedQuery };

/** What an action answers, and its page. */
export function actionDoc({ action }: ActionPlan, more: readonly string[] = []): Doc {
  const paragraphs = [action.docs.summary, ...action.docs.details, ...more];
  return docOf(paragraphs.map((text) => paragraph(text)), [{ name: 'see', text: action.page.url }]);
}

function quotaText(perSecond: number, delay: Delay | undefined): string {
  const quota = `At most ${perSecond} request${perSecond === 1 ? '' : 's'} per second and account`;
  return delay === undefined ? `${quota}.` : `${quota}; data arrives after ${delay.text}.`;
}
