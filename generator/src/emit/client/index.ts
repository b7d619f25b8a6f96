import { serviceRefs } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ImportGroup } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { groupOf } from '../validators/index.ts';

/**
 * Emits what the package passes on.
 *
 *     export { DescribeLiveISPData } from './actions/DescribeLiveISPData.ts';
 */
export function emitClientIndex({ service, actions }: Plan, scope: FileScope): readonly ImportGroup[] {
  const { client, description, edition, errorCode } = serviceRefs(service);
  const editions = service.editions.length === 0 ? [] : [edition];
  const refs = [...actions.map(({ descriptor }) => descriptor), errorCode, client, description, ...editions];
  return refs.map((ref) => groupOf([ref], scope));
}
