import type { Service } from '../../model/model.ts';
import { serviceRefs } from '../../plan/names.ts';
import { runtime } from '../../plan/seams.ts';
import { code, doc, docOf, items, paragraph } from '../code/doc.ts';
import { data } from '../code/expression.ts';
import { type ConstStructure, kinds, type TypeAliasStructure } from '../code/source.ts';
import { unionOf } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { alias } from '../validators/request.ts';
import { sentence } from '../words.ts';

/**
 * Emits where the service is, and how requests to it are signed.
 *
 *     export const live: ServiceDescription = { name: 'live', version: '2023-01-01', … };
 */
export function emitService(service: Service, scope: FileScope): ConstStructure {
  const { name, version, endpoint, signing, errors } = service;
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Where ${service.title} is, and how requests to it are signed.`),
    name: scope.ref(serviceRefs(service).description),
    type: scope.type(runtime.ServiceDescription),
    initializer: data({
      name,
      version,
      host: endpoint.host,
      path: endpoint.path,
      region: signing.region,
      signingService: signing.service,
      retryableCodes: errors.filter(({ retryable }) => retryable).map((error) => error.code),
    }),
  };
}

/**
 * Emits the codes that answers may carry.
 *
 *     export type LiveErrorCode = 'InvalidParam' | 'SignatureDoesNotMatch';
 */
export function emitErrorCodes(service: Service, scope: FileScope): TypeAliasStructure {
  const codes = service.errors.map((error) => error.code);
  const meanings = service.errors.map((error) => [code(error.code), `: ${sentence(error.meaning)}`]);
  return alias(
    scope.ref(serviceRefs(service).errorCode),
    unionOf(codes),
    docOf([paragraph(`Codes that ${service.title} and its gateway are known to answer with.`), items(meanings)]),
  );
}
