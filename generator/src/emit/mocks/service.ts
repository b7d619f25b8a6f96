import { additionsOf, type EditionAdditions } from '../../model/edition-additions.ts';
import type { Action, Edition, Service } from '../../model/model.ts';
import { mocks } from '../../plan/seams.ts';
import { doc } from '../code/doc.ts';
import { type Data, data } from '../code/expression.ts';
import { type ConstStructure, kinds, type TypeAliasStructure } from '../code/source.ts';
import { list, unionOf } from '../code/type.ts';
import type { FileScope } from '../file-scope.ts';
import { placeData } from '../place-data.ts';
import { offsetSeconds } from '../offset-seconds.ts';
import { alias } from '../validators/request.ts';

/**
 * Emits what a mock has to pretend to be.
 *
 *     export const service: MockService = { name: 'live', version: '2023-01-01', … };
 */
export function emitMockService(service: Service, scope: FileScope): ConstStructure {
  const { name, version, title, queryLists, dayOffset, editions } = service;
  return {
    kind: kinds.variableStatement,
    isExported: true,
    docs: doc(`What ${title} calls itself, and what it is signed for.`),
    name: 'service',
    type: scope.type(mocks.MockService),
    initializer: data({
      name,
      version,
      ...placeData(service),
      dayOffset: offsetSeconds(dayOffset),
      queryLists: queryLists === 'indexed' ? queryLists : undefined,
      editions: editions.length === 0 ? undefined : Object.fromEntries(editions.map((edition) => [edition.name, editionData(edition, service)])),
    }),
  };
}

/** What is other in an edition: its place, what it lacks, and what it has more. */
function editionData(edition: Edition, { actions }: Service): Data {
  const { title, dayOffset, without, quotas } = edition;
  const additions = edition.actions.flatMap((there): readonly Addition[] => {
    const own = actions.find(({ name }) => name === there.name);
    return own === undefined ? [] : [{ there, ...additionsOf(own, there) }];
  });
  return {
    title,
    ...placeData(edition),
    dayOffset: offsetSeconds(dayOffset),
    without: without.length === 0 ? undefined : [...without],
    quotas: someOf(quotas),
    values: someOf(valuesOf(additions)),
    answers: someOf(answersOf(additions)),
  };
}

/** An action of which an edition has more. */
interface Addition extends EditionAdditions {
  readonly there: Action;
}

/** Values that parameters take there alone, by parameter: `{ ProtocolList: ['CMAF'] }`. */
function valuesOf(additions: readonly Addition[]): Readonly<Record<string, Data>> {
  const values = new Map<string, Set<string | number>>();
  for (const { field, values: added } of additions.flatMap((addition) => addition.values)) {
    values.set(field.name, new Set([...(values.get(field.name) ?? []), ...added.map(({ value }) => value)]));
  }
  return Object.fromEntries([...values].map(([name, added]) => [name, [...added]]));
}

/** Fields of answers that are there alone and repeat no parameter, by action. */
function answersOf(additions: readonly Addition[]): Readonly<Record<string, Data>> {
  return Object.fromEntries(
    additions.flatMap(({ there, answerFields }): readonly (readonly [string, Data])[] => {
      const own = answerFields.filter(({ name }) => !there.request.fields.some((field) => field.name === name));
      return own.length === 0 ? [] : [[there.name, own.map(({ name }) => name)]];
    }),
  );
}

/** Nothing, where there is nothing to tell. */
function someOf(record: Readonly<Record<string, Data>>): Data {
  return Object.keys(record).length === 0 ? undefined : { ...record };
}

/**
 * Emits the names of the editions that a mock can be.
 *
 *     export type MockEdition = 'main' | 'byteplus';
 */
export function emitMockEditions({ title, editions }: Service): TypeAliasStructure {
  return alias('MockEdition', unionOf(['main', ...editions.map(({ name }) => name)]), doc(`Editions of ${title}: its own, and those of other places.`));
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
