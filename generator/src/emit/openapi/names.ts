import { NameTable } from '../../plan/name-table.ts';
import { serviceRefs } from '../../plan/names.ts';
import type { ObjectPlan, Plan } from '../../plan/plan.ts';

/** Names of the schemas that no type of the packages has. */
export interface EnvelopeNames {
  /** What every answer says about its call. */
  readonly metadata: string;
  /** The same of a call that failed. */
  readonly failedMetadata: string;
  /** Why a call failed. */
  readonly error: string;
  /** The known error codes, and any other: as the client names them. */
  readonly errorCode: string;
  /** An answer without a result. */
  readonly failure: string;
  /** Answers with a result, by action: `DescribeLiveBandwidthDataResponse`. */
  readonly successes: ReadonlyMap<string, string>;
}

/** Names beside those of the types, so that no schema hides another. */
export function envelopeNames(plan: Plan): EnvelopeNames {
  const names = new NameTable();
  for (const name of typeNames(plan)) names.take(name, 'Type');
  const take = (name: string): string => names.take(name, 'Envelope');
  return {
    metadata: take('ResponseMetadata'),
    failedMetadata: take('FailedResponseMetadata'),
    error: take('ResponseError'),
    errorCode: take(serviceRefs(plan.service).errorCode.name),
    failure: take('ErrorResponse'),
    successes: new Map(plan.actions.map(({ action }) => [action.name, take(`${action.name}Response`)])),
  };
}

function typeNames({ shapes, actions }: Plan): readonly string[] {
  const objects: readonly (ObjectPlan | undefined)[] = [
    ...shapes.flatMap((shape) => (shape.kind === 'object' ? [shape.request, shape.result, ...shape.nested] : [])),
    ...actions.flatMap((action) => [action.request, action.result, ...action.nested]),
  ];
  const enums = shapes.flatMap((shape) => (shape.kind === 'enum' ? [shape.type.name] : []));
  return [...enums, ...objects.flatMap((object) => object?.type.name ?? [])];
}
