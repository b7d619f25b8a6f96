import type { ActionPlan, ObjectPlan } from '../../plan/plan.ts';
import type { Ref } from '../../plan/ref.ts';
import { runtime } from '../../plan/seams.ts';
import { doc, link } from '../code/doc.ts';
import { type InterfaceStructure, kinds, type PropertyStructure } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { withTimes } from './range.ts';

/** Whether some edition has more of an action. */
export function hasEditions({ request, result }: ActionPlan): boolean {
  return request.editions.length + result.editions.length > 0;
}

/**
 * Emits the types of an action in the editions that have more of it.
 *
 *     export interface DescribeLiveTrafficDataEditions {
 *       byteplus: InEdition<WithTimes<ByteplusDescribeLiveTrafficDataRequest, …>, ByteplusDescribeLiveTrafficDataResult>;
 *     }
 */
export function emitEditionTypes(plan: ActionPlan, scope: FileScope): InterfaceStructure {
  const { action, descriptor, editionTypes, request, result } = plan;
  const all = new Map([...request.editions, ...result.editions].map(({ edition }) => [edition.name, edition]));
  return {
    kind: kinds.interface,
    isExported: true,
    name: scope.ref(editionTypes),
    docs: doc('Types of ', link(descriptor.name), ' in the editions that have more of it.'),
    properties: [...all.values()].map(({ name, title }): PropertyStructure => ({
      name,
      hasQuestionToken: false,
      docs: doc(`In ${title}.`),
      type: scope.type(runtime.InEdition, withTimes(scope.type(typeIn(request, name)), action, scope), scope.type(typeIn(result, name))),
    })),
  };
}

/** The type of one side of an action in an edition: its own where it has more, else that of the service itself. */
export function typeIn({ type, editions }: ObjectPlan, name: string): Ref {
  return editions.find(({ edition }) => edition.name === name)?.type ?? type;
}
