import type { Plan } from '../../plan/plan.ts';
import { runtime } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { array } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import { list } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what checks the results of every action, for those who ask for it.
 *
 *     export const resultValidators: readonly AnswerValidator[] = [validateDescribeLiveISPDataResult, …];
 */
export function emitResultValidators({ actions }: Plan, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc('What checks the result of each action, in name order.'),
    name: 'resultValidators',
    type: list(scope.type(runtime.AnswerValidator), { readonly: true }),
    initializer: array(actions.map(({ validateResult }) => scope.value(validateResult))),
  };
}
