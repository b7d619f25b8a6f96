import type { Service } from '../../model/model.ts';
import { mocks } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { data } from '../code/expression.ts';
import { type ConstStructure, kinds } from '../code/source.ts';
import { list } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';

/**
 * Emits what a mock has to pretend to be.
 *
 *     export const service: MockService = { name: 'live', version: '2023-01-01', … };
 */
export function emitMockService({ name, version, title, endpoint, signing, queryLists }: Service, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`What ${title} calls itself, and what it is signed for.`),
    name: 'service',
    type: scope.type(mocks.MockService),
    initializer: data({
      name,
      version,
      host: endpoint.host,
      path: endpoint.path,
      region: signing.region,
      signingService: signing.service,
      queryLists: queryLists === 'indexed' ? queryLists : undefined,
    }),
  };
}

/**
 * Emits the errors that a mock can answer with, each with its usual status.
 *
 *     export const errors: readonly MockError[] = [{ code: 'InvalidParam', status: 400, message: '…' }];
 */
export function emitMockErrors({ title, errors }: Service, scope: FileScope): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Errors that ${title} and its gateway are known to answer with.`),
    name: 'errors',
    type: list(scope.type(mocks.MockError), { readonly: true }),
    initializer: data(
      errors.map(({ code, statuses, number, meaning }) => ({ code, status: statuses[0], number, message: meaning })),
    ),
  };
}
