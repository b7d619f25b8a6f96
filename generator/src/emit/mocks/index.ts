import type { Plan } from '../../plan/plan.ts';
import type { ImportGroup } from '../code/source.ts';
import type { FileScope } from '../file-scope.ts';
import { groupOf } from '../validators/index.ts';

/**
 * Emits what the package passes on: the factories of handlers.
 *
 *     export { mockDescribeLiveISPData } from './handlers.ts';
 */
export function emitMocksIndex({ actions }: Plan, scope: FileScope): readonly ImportGroup[] {
  return actions.length === 0 ? [] : [groupOf(actions.map(({ mockHandler }) => mockHandler), scope)];
}
