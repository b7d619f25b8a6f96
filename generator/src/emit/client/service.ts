import type { Edition, Service } from '../../model/model.ts';
import { serviceRefs } from '../../plan/names.ts';
import { runtime } from '../../plan/seams.ts';
import { code, doc, docOf, items, paragraph } from '../code/doc.ts';
import { type Data, data, literal } from '../code/expression.ts';
import { type ConstStructure, kinds, type TypeAliasStructure } from '../code/source.ts';
import { keyword, unionOf } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { placeData } from '../place-data.ts';
import { alias } from '../validators/request.ts';
import { sentence } from '../words.ts';

/**
 * Emits where the service is, and how requests to it are signed.
 *
 *     export const live: ServiceDescription = { name: 'live', version: '2023-01-01', … };
 */
export function emitService(service: Service, scope: FileScope): ConstStructure {
  const { name, version, dayOffset, editions, errors } = service;
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Where ${service.title} is, and how requests to it are signed.`),
    name: scope.ref(serviceRefs(service).description),
    type: scope.type(runtime.ServiceDescription),
    initializer: data({
      name,
      version,
      ...placeData(service),
      dayOffset,
      editions: editions.length === 0 ? undefined : Object.fromEntries(editions.map((edition) => [edition.name, editionData(edition)])),
      retryableCodes: errors.filter(({ retryable }) => retryable).map((error) => error.code),
    }),
  };
}

/** Emits where days of the service begin: `export const dayOffset: string = '+08:00';`, for code that knows no service. */
export function emitDayOffset({ title, dayOffset }: Service): ConstStructure {
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`Where days of ${title} begin, as an offset from UTC.`),
    name: 'dayOffset',
    type: keyword('string'),
    initializer: literal(dayOffset),
  };
}

/** What is other in an edition. */
function editionData(edition: Edition): Data {
  const { title, environment, dayOffset, without, quotas } = edition;
  return {
    title,
    ...placeData(edition),
    dayOffset,
    environment: { ...environment },
    without: [...without],
    quotas: Object.keys(quotas).length === 0 ? undefined : { ...quotas },
  };
}

/**
 * Emits the names of editions.
 *
 *     export type LiveEdition = 'main' | 'byteplus';
 */
export function emitEditions(service: Service, scope: FileScope): readonly TypeAliasStructure[] {
  if (service.editions.length === 0) return [];
  const docs = doc(`Editions of ${service.title}: its own, and those of other places.`);
  return [alias(scope.ref(serviceRefs(service).edition), unionOf(['main', ...service.editions.map(({ name }) => name)]), docs)];
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
