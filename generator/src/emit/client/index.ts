import { serviceRefs } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ImportGroup } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { groupOf } from '../validators/index.ts';
import { hasEditions } from './edition-types.ts';

/**
 * Emits what the package passes on.
 *
 *     export { DescribeLiveISPData } from './actions/DescribeLiveISPData.ts';
 */
export function emitClientIndex({ service, actions }: Plan, scope: FileScope): readonly ImportGroup[] {
  const { client, description, edition, errorCode } = serviceRefs(service);
  const editions = service.editions.length === 0 ? [] : [edition];
  const ofActions = actions.map((plan) => (hasEditions(plan) ? [plan.descriptor, plan.editionTypes] : [plan.descriptor]));
  const ofService = [errorCode, client, description, ...editions].map((ref) => [ref]);
  return [...ofActions, ...ofService].map((refs) => groupOf(refs, scope));
}
